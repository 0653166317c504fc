import { z } from 'zod'
import { SpacesError } from './SpacesError'
import { isOutage, toSpacesError } from './toSpacesError'

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code })
const wrapped = (cause: unknown) => new Error('Failed query', { cause })

describe('what was thrown, in our words', () => {
  it.each([
    ['ECONNREFUSED', 'unavailable'], ['57P01', 'unavailable'], ['08006', 'unavailable'], ['53300', 'unavailable'], ['57014', 'unavailable'],
    ['22021', 'malformed'], ['22P02', 'malformed'], ['23505', 'already_exists'], ['40001', 'conflict'], ['40P01', 'conflict'],
    ['23001', 'unprocessable'], ['23502', 'unprocessable'], ['23503', 'unprocessable'], ['23514', 'unprocessable'], ['23P01', 'unprocessable'], ['42501', 'not_allowed'], ['42P01', 'internal'],
  ])('%s is %s, also below a wrapper', (code, expected) => {
    expect(toSpacesError(coded(code)).code).toBe(expected)
    expect(toSpacesError(wrapped(coded(code))).code).toBe(expected)
  })

  it('an outage is never "not allowed" or "not signed in"', () => {
    for (const code of ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P03', '08001']) expect(toSpacesError(coded(code)).status).toBe(503)
    expect(isOutage(coded('22021'))).toBe(false)
  })

  it('keeps the fields of a zod error', () => {
    const { error } = z.object({ name: z.string() }).safeParse({ name: 1 })
    expect(toSpacesError(error)).toMatchObject({ code: 'invalid_input', fields: [{ path: 'name' }] })
  })

  it('hides the words of what we did not foresee', () => {
    const known = toSpacesError(new Error('password=hunter2'))
    expect(JSON.stringify(known)).not.toContain('hunter2')
    expect(known).toBeInstanceOf(SpacesError)
  })
})
