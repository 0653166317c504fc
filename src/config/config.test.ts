import { makeSpacesConfig } from './config'
import { readEnv } from './env'

const strong = 'a-strong-secret-of-more-than-thirty-two-characters'
const production = { NODE_ENV: 'production', SPACES_MODE: 'production', DATABASE_URL: 'postgres://owner:x@db/spaces', PAYLOAD_SECRET: strong, PUBLIC_URL: 'https://spaces.example' }

describe('settings', () => {
  it('lists every wrong one at once, in plain words', () => {
    const read = () => readEnv({ PORT: '99999', PAYLOAD_SECRET: 'short', DATABASE_URL: 'mysql://x', SPACES_ROLES: 'web,cook' })
    expect(read).toThrow(/nothing was started/)
    for (const name of ['PORT', 'PAYLOAD_SECRET', 'DATABASE_URL', 'SPACES_ROLES']) expect(read).toThrow(new RegExp(name))
  })

  it('refuses a short secret', () => expect(() => readEnv({ PAYLOAD_SECRET: 'x'.repeat(31) })).toThrow(/32/))

  it.each([
    ['no secret', { PAYLOAD_SECRET: undefined }, /PAYLOAD_SECRET/],
    ['a published default', { PAYLOAD_SECRET: 'your-secret-here-and-some-more-words-after' }, /published default/],
    ['no database', { DATABASE_URL: undefined }, /DATABASE_URL/],
    ['no address', { PUBLIC_URL: undefined }, /PUBLIC_URL/],
    ['plain http', { PUBLIC_URL: 'http://spaces.example' }, /https/],
    ['an open lock', { SPACES_OPEN_LOCK: 'access' }, /isolation tests/],
  ])('refuses to serve in production with %s', (_, change, words) => {
    expect(() => makeSpacesConfig(readEnv({ ...production, ...change }))).toThrow(words)
  })

  it('makes the serving role’s address from the owner’s, with a password of its own', () => {
    const { database } = makeSpacesConfig(readEnv(production))
    const app = new URL(database.appUrl ?? '')
    expect(app.username).toBe('spaces_app')
    expect(app.password).not.toBe('x')
    expect(app.password.length).toBeGreaterThan(30)
    expect(makeSpacesConfig(readEnv(production)).database.appPassword).toBe(database.appPassword)
  })
})
