import { readFileSync } from 'node:fs'
import pg from 'pg'
import { loadConfig } from '@/config/config'

type Floors = { floors: Record<string, string>; sameVersion: string[]; never: string[]; node: string; postgres: number }
type Lock = { packages: Record<string, { version?: string; link?: boolean }> }

const json = <Value>(file: string): Value => JSON.parse(readFileSync(file, 'utf8')) as Value

const { floors, sameVersion, never, node, postgres } = json<Floors>('testing/versionFloors.json')

const numbers = (version: string) => (version.split('-')[0] ?? '').split('.').map(Number)

/** A pre-release counts as the version it precedes only when the floor is one too. */
const reaches = (version: string, floor: string): boolean => {
  const [given, wanted] = [numbers(version), numbers(floor)]
  const at = given.findIndex((part, index) => part !== (wanted[index] ?? 0))
  if (at >= 0) return (given[at] ?? 0) > (wanted[at] ?? 0)
  return !version.includes('-') || floor.includes('-')
}

/** What npm put there, wherever in the tree: `node_modules/a/node_modules/b` too. */
const installed = Object.entries(json<Lock>('node_modules/.package-lock.json').packages).flatMap(([path, { version }]) => {
  const name = path.split('node_modules/').at(-1) ?? ''
  return version && name ? [{ name, path, version }] : []
})

describe('the installed packages', () => {
  it.each(Object.entries(floors))('hold %s at %s or later, everywhere in the tree', (name, floor) => {
    const copies = installed.filter((one) => one.name === name)
    if (copies.length === 0) return expect(['nodemailer']).toContain(name)
    return expect(copies.filter(({ version }) => !reaches(version, floor))).toEqual([])
  })

  it('are what is on the disk', () => {
    const wrong = Object.keys(floors).flatMap((name) => installed.filter((one) => one.name === name).filter(({ path, version }) => json<{ version: string }>(`${path}/package.json`).version !== version))
    expect(wrong).toEqual([])
  })

  it('hold every part of Payload at one version', () => {
    const parts = installed.filter(({ name }) => sameVersion.some((known) => name === known || (known.endsWith('/') && name.startsWith(known))))
    expect(parts.length).toBeGreaterThan(5)
    expect([...new Set(parts.filter(({ name }) => name !== '@payloadcms/payload-cloud').map(({ version }) => version))]).toEqual(['3.90.1'])
  })

  it('hold nothing that must never be there', () => {
    expect(installed.filter(({ name }) => never.includes(name))).toEqual([])
  })

  it('run on a Node and a Postgres that are new enough', async () => {
    expect(reaches(process.versions.node, node)).toBe(true)
    const client = new pg.Client({ connectionString: loadConfig().database.ownerUrl })
    await client.connect()
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`)
    await client.end()
    expect(Number(rows[0]?.version)).toBeGreaterThanOrEqual(postgres)
  })

  it('are compared as versions, not as words', () => {
    expect([reaches('16.4.10', '16.4.9'), reaches('9.0.0', '10.0.0'), reaches('3.90.1', '3.90.1'), reaches('3.90.0', '3.90.1'), reaches('18.4.0-beta.17', '18.4.0-beta.1'), reaches('1.0.0-rc.1', '1.0.0')]).toEqual([true, false, true, false, true, false])
  })
})
