import { buildConfig, type SanitizedConfig } from 'payload'
import { assertDefaultDeny, defaultsLeft } from '@/access/assertDefaultDeny'
import { makeAdapter } from '@/db/makeAdapter'
import { makeSpacesConfig } from '@/config/config'
import { readEnv } from '@/config/env'
import { testPayload } from '../support/payload'

const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin']

/** Payload's own default rules, taken from a collection that says nothing. */
const defaultRules = async (): Promise<Set<unknown>> => {
  const probe = await buildConfig({
    secret: 'x'.repeat(40),
    db: makeAdapter({ url: undefined, poolSize: 5, migrationDir: '/nowhere' }),
    admin: { user: 'probe-users' },
    collections: [{ slug: 'probe-users', auth: true, fields: [] }, { slug: 'probe', versions: true, fields: [] }],
    typescript: { autoGenerate: false },
    telemetry: false,
  })
  const found = probe.collections.filter(({ slug }) => slug.startsWith('probe')).flatMap(({ access }) => Object.values(access as Record<string, unknown>))
  return new Set(found.filter((rule) => typeof rule === 'function'))
}

describe('the finished configuration', () => {
  let config: SanitizedConfig
  beforeAll(async () => {
    config = (await testPayload()).config
  }, 60_000)

  it('has exactly one collection that can log in', () => {
    expect(config.collections.filter(({ auth }) => auth).map(({ slug }) => slug)).toEqual(['users'])
    expect(config.admin.user).toBe('users')
  })

  it('has no rule left that Payload would have chosen', async () => {
    const rules = await defaultRules()
    expect(rules.size).toBeGreaterThan(0)
    expect(defaultsLeft(config, (rule) => rules.has(rule))).toEqual([])
    const own = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
    const missing = own.flatMap(({ slug, access }) => operations.filter((operation) => typeof (access as Record<string, unknown>)[operation] !== 'function').map((operation) => `${slug}.${operation}`))
    expect(missing).toEqual([])
  })

  it('would find such a rule', async () => {
    const [rule] = await defaultRules()
    const spoiled = { ...config, collections: config.collections.map((collection) => (collection.slug === 'posts' ? { ...collection, access: { ...collection.access, read: rule } } : collection)) }
    expect(defaultsLeft(spoiled as SanitizedConfig, (other) => other === rule)).toEqual(['posts.read'])
    expect(() => assertDefaultDeny([{ slug: 'things', access: { read: () => true } }])).toThrow('things.create')
  })

  it('protects every field that gives rights with rules of its own', () => {
    const users = config.collections.find(({ slug }) => slug === 'users')
    const guarded = (users?.flattenedFields ?? []).filter(({ name }) => ['platformRole', 'tenants'].includes(name))
    expect(guarded.map(({ name, ...field }) => [name, 'access' in field && typeof field.access?.create, 'access' in field && typeof field.access?.update])).toEqual([['platformRole', 'function', 'function'], ['tenants', 'function', 'function']])
  })

  it('knows its own origins, keeps debugging, GraphQL’s playground and Payload’s jobs shut', () => {
    expect(config.csrf?.length).toBeGreaterThan(0)
    expect(config.serverURL).not.toBe('')
    expect(config.cors).not.toBe('*')
    expect([config.debug, config.graphQL.disable, config.graphQL.disablePlaygroundInProduction]).toEqual([false, true, true])
    const { run, queue, cancel } = config.jobs?.access ?? {}
    expect([run, queue, cancel].map((rule) => rule?.({ req: { user: {} } } as never))).toEqual([false, false, false])
    expect(config.hooks.afterError).toHaveLength(1)
  })

  it('bounds depth and uploads, and serves files without a way to run', () => {
    expect(config.maxDepth).toBeLessThanOrEqual(5)
    const media = config.collections.find(({ slug }) => slug === 'media')
    expect(media?.upload).toMatchObject({ pasteURL: false })
    expect(media?.upload.mimeTypes?.some((type) => /svg|html|xml|\*/.test(type))).toBe(false)
    const headers = media?.upload.modifyResponseHeaders?.({ headers: new Headers({ 'content-type': 'application/pdf' }) })
    expect([headers?.get('x-content-type-options'), headers?.get('content-security-policy')?.startsWith('sandbox'), headers?.get('content-disposition')]).toEqual(['nosniff', true, 'attachment'])
  })

  it('looks at what comes in before any other hook, in every collection', () => {
    const without = config.collections.filter(({ slug, hooks }) => !slug.startsWith('payload-') && hooks.beforeOperation[0]?.name !== 'guardInput')
    expect(without.map(({ slug }) => slug)).toEqual([])
  })
})

describe('settings that are not good enough', () => {
  const good = { NODE_ENV: 'production', SPACES_MODE: 'production', DATABASE_URL: 'postgres://x@y/z', PUBLIC_URL: 'https://spaces.example', PAYLOAD_SECRET: 'Xq3mVt9uRz2pLk8wYb5nHc7sJd4fGa6eTx1vQm0o' }
  const start = (changes: Record<string, string>) => () => makeSpacesConfig(readEnv({ ...good, ...changes }))

  it.each([
    ['a short secret', { PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET'],
    ['a published secret', { PAYLOAD_SECRET: 'YOUR_SECRET_HERE_YOUR_SECRET_HERE' }, 'PAYLOAD_SECRET'],
    ['a secret of one letter', { PAYLOAD_SECRET: 'a'.repeat(40) }, 'PAYLOAD_SECRET'],
    ['no secret', { PAYLOAD_SECRET: '' }, 'PAYLOAD_SECRET'],
    ['plain http', { PUBLIC_URL: 'http://spaces.example' }, 'https'],
    ['an open lock', { SPACES_OPEN_LOCK: 'access' }, 'SPACES_OPEN_LOCK'],
    ['the other open lock', { SPACES_OPEN_LOCK: 'rows' }, 'SPACES_OPEN_LOCK'],
    ['an open lock in demo mode', { SPACES_OPEN_LOCK: 'rows', SPACES_MODE: 'demo', NODE_ENV: 'development' }, 'SPACES_OPEN_LOCK'],
  ])('stop the start: %s', (_, changes, word) => expect(start(changes)).toThrow(word))

  it('are told apart from good ones', () => expect(start({})).not.toThrow())
})
