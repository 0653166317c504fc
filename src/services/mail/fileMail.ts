import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { EmailAdapter } from 'payload'
import { loadConfig } from '@/config/config'
import { log } from '@/log/log'

const oneLine = (value: unknown) => String(value ?? '').replace(/[\r\n]+/g, ' ')

/**
 * Mail without a mail server: each letter becomes a file below the data directory, readable by the operator only.
 * Letters carry reset links, so they never go to the log.
 */
export const fileMail: EmailAdapter = () => ({
  name: 'file',
  defaultFromAddress: 'no-reply@spaces.example',
  defaultFromName: 'Spaces',
  sendEmail: async ({ to, subject, html, text }) => {
    const folder = path.join(loadConfig().dataDir, 'mail')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = path.join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`)
    const letter = [`To: ${oneLine(to)}`, 'From: Spaces <no-reply@spaces.example>', `Subject: ${oneLine(subject)}`, 'MIME-Version: 1.0', `Content-Type: ${html ? 'text/html' : 'text/plain'}; charset=utf-8`, '', String(html ?? text ?? '')]
    await writeFile(file, letter.join('\r\n'), { mode: 0o600 })
    log.info({ file }, 'a letter was written to a file')
    return { file }
  },
})
