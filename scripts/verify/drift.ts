import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runTool } from './runTool'

const env = { PAYLOAD_SECRET: 'verify-secret-of-forty-eight-characters-01234567', SPACES_MODE: 'demo', SPACES_LOG_LEVEL: 'silent' }
const payload = (args: string[], more: Record<string, string> = {}) => runTool('node_modules/.bin/payload', args, { ...env, ...more })

const compare = (kept: string, made: string, how: string) => (readFileSync(kept, 'utf8') === readFileSync(made, 'utf8') ? [] : [`${kept} is not what the configuration makes; run ${how}`])

const typesDrift = async (folder: string) => {
  const file = path.join(folder, 'types.ts')
  const faults = await payload(['generate:types'], { PAYLOAD_TS_OUTPUT_PATH: file })
  return faults.length > 0 ? faults : compare('src/payload-types.ts', file, '`npx payload generate:types`')
}

const importMapDrift = async () => {
  const file = 'src/app/(payload)/admin/importMap.js'
  const before = readFileSync(file, 'utf8')
  const faults = await payload(['generate:importmap'])
  const after = readFileSync(file, 'utf8')
  writeFileSync(file, before)
  return faults.length > 0 ? faults : before === after ? [] : [`${file} is not what the configuration makes; run \`npx payload generate:importmap\``]
}

/** A migration that would be made now means that the code and the committed migrations differ. */
const migrationDrift = async (folder: string) => {
  const kept = path.join(folder, 'kept')
  cpSync('src/migrations', kept, { recursive: true })
  const before = new Set(readdirSync('src/migrations'))
  const faults = await payload(['migrate:create', 'drift', '--skip-empty', '--force-accept-warning'])
  const made = readdirSync('src/migrations').filter((name) => name.endsWith('.ts') && !before.has(name))
  // Payload also writes a migration when nothing changed; such a one holds a comment and no statement.
  const drifted = made.some((name) => !readFileSync(path.join('src/migrations', name), 'utf8').includes('// Migration code'))
  rmSync('src/migrations', { recursive: true })
  cpSync(kept, 'src/migrations', { recursive: true })
  return faults.length > 0 ? faults : !drifted ? [] : ['the tables of the code differ from the migrations; run `npx payload migrate:create`']
}

/** Generated files that are committed, against what the code generates now. */
export const driftFaults = async (): Promise<string[]> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spaces-drift-'))
  try {
    return [...(await typesDrift(folder)), ...(await importMapDrift()), ...(await migrationDrift(folder))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
