import path from 'node:path'
import { loadConfig } from '@/config/config'
import type { Login } from './seedDemo'

/** What a newcomer needs to know once everything is up. */
export const welcome = (logins: Login[], milliseconds: number): string => {
  const { publicUrl, dataDir, mode } = loadConfig()
  const { protocol, host } = new URL(publicUrl)
  const lines = [``, `Ready after ${(milliseconds / 1000).toFixed(1)} s.`, ``, `  Platform   ${publicUrl}`, `  Admin      ${publicUrl}/admin`]
  if (mode === 'demo') {
    lines.push(``, `  Demo: no keys are set, so the agents answer with the built-in offline agent.`)
    for (const handle of ['hays-cactus-farm', 'kendev', 'celersoft', 'justice-advocacy', 'service-business']) lines.push(`  ${protocol}//${handle}.${host}/`.padEnd(52) + `or ${publicUrl}/t/${handle}`)
  }
  if (logins.length > 0) {
    lines.push(``, `  Logins, shown this once (kept in ${path.join(dataDir, 'demo-logins.json')}):`)
    for (const { email, password, business } of logins) lines.push(`  ${email.padEnd(38)} ${password.padEnd(16)} ${business}`)
  } else if (mode === 'demo') lines.push(``, `  Logins: ${path.join(dataDir, 'demo-logins.json')}`)
  return [...lines, ``, `  Stop with Ctrl C.`].join('\n')
}
