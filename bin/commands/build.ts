import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { tell } from '../support/output'

const ignored = /\.test\.tsx?$/
const places = ['src', 'payload.config.ts', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json']

const filesOf = (place: string): string[] => {
  if (!existsSync(place)) return []
  if (/\.\w+$/.test(place)) return [place]
  return readdirSync(place, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && !ignored.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name)).sort()
}

const fingerprint = () => {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesOf)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

const stamp = '.next/SPACES_FINGERPRINT'

const runNext = () =>
  new Promise<number>((resolve) => {
    const began = Date.now()
    const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=6144' } })
    const said: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => said.push(part))
    child.stderr.on('data', (part: Buffer) => said.push(part))
    const ticking = setInterval(() => tell(`  still building, ${Math.round((Date.now() - began) / 1000)} s`), 20_000)
    child.on('exit', (code) => {
      clearInterval(ticking)
      if (code !== 0) tell(Buffer.concat(said).toString().slice(-6_000))
      resolve(code ?? 1)
    })
  })

/** Builds the web application when its sources changed since the last build. @throws Error when the build fails. */
export const build = async (): Promise<void> => {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync('.next/BUILD_ID')) return
  tell('Building the web application (about two minutes) …')
  const began = Date.now()
  if ((await runNext()) !== 0) throw new Error('The web application could not be built; the build’s own words stand above.')
  writeFileSync(stamp, wanted)
  tell(`Built in ${Math.round((Date.now() - began) / 1000)} s.`)
}
