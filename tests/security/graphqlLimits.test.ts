import { closeGraphql, graphql } from '../isolation/graphqlHandler'
import { rest, type RestAnswer } from '../support/rest'
import { makeTenant, type TestTenant } from '../support/tenants'

const messages = (body: Record<string, unknown>) => ((body.errors ?? []) as { message: string }[]).map(({ message }) => message).join(' | ')

/** GraphQL says no with 200 and a list of errors, our gate with 4xx; neither gives data. */
const refused = ({ status, body }: RestAnswer): boolean => status < 500 && (status >= 400 || messages(body) !== '') && !Object.values((body.data as object | null | undefined) ?? {}).some(Boolean)

const nested = (depth: number): string => (depth <= 1 ? 'id' : `tenant { ${nested(depth - 1)} }`)

describe('GraphQL', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await makeTenant()
  }, 60_000)
  afterAll(closeGraphql)

  it('is no address while it is switched off', async () => {
    closeGraphql()
    for (const method of ['GET', 'POST']) {
      for (const path of ['/graphql', '/graphql/', '/graphql-playground']) {
        const answer = await rest(path, { method, token: tenant.owner.token, ...(method === 'POST' && { body: { query: '{ __typename }' } }) })
        expect([path, answer.status]).toEqual([path, 404])
      }
    }
  })

  it('answers people who are signed in, and nobody else', async () => {
    expect((await graphql('{ Posts(limit: 1) { totalDocs } }', tenant.owner.token)).status).toBe(200)
    expect((await graphql('{ Posts(limit: 1) { totalDocs } }')).status).toBe(401)
    expect((await graphql('{ __typename }', 'not.a.token')).status).toBe(401)
    expect((await rest('/graphql?query={__typename}', { token: tenant.owner.token })).status).toBe(405)
  }, 60_000)

  it.each([
    ['500 aliases', `{ ${Array.from({ length: 500 }, (_, index) => `a${index}: countPosts { totalDocs }`).join(' ')} }`],
    ['16 aliases', `{ ${Array.from({ length: 16 }, (_, index) => `a${index}: countPosts { totalDocs }`).join(' ')} }`],
    ['16 aliases in fragments', `{ ...A ...B } fragment A on Query { ${Array.from({ length: 8 }, (_, index) => `a${index}: countPosts { totalDocs }`).join(' ')} } fragment B on Query { ...A }`],
    ['9 levels', `{ Posts(limit: 1) { docs { ${nested(7)} } } }`],
    ['11 directives', `{ countPosts { totalDocs ${'@include(if: true) '.repeat(11)} } }`],
    ['20,000 directives', `{ countPosts { totalDocs ${'@a '.repeat(20_000)} } }`],
    ['a megabyte of one field', `{ Posts(limit: 1) { ${'totalDocs '.repeat(110_000)} } }`],
    ['1,001 words', `{ Posts(limit: 1) { ${'totalDocs '.repeat(1_000)} } }`],
    ['a circle of fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['a list without end', '{ Posts(limit: 0) { totalDocs } }'],
    ['a long list', '{ Posts(limit: 100000) { totalDocs } }'],
    ['nothing', ''],
    ['no GraphQL', '{{{'],
    ['NUL', '{ Posts(where: { title: { equals: "\u0000" } }, limit: 1) { totalDocs } }'],
  ])('refuses %s, quickly and without a failure', async (_, query) => {
    const began = performance.now()
    const answer = await graphql(query, tenant.owner.token)
    expect([refused(answer), performance.now() - began < 2_000]).toEqual([true, true])
  }, 60_000)

  it('refuses a long list that comes as a variable', async () => {
    const query = 'query($n: Int) { Posts(limit: $n) { totalDocs } }'
    expect((await graphql(query, tenant.owner.token, { n: 5 })).status).toBe(200)
    for (const n of [0, 100_000, -1]) expect(refused(await graphql(query, tenant.owner.token, { n }))).toBe(true)
    expect(refused(await graphql(query, tenant.owner.token))).toBe(true)
  })

  it('takes 15 aliases, 8 levels and 10 directives', async () => {
    const fine = [`{ ${Array.from({ length: 15 }, (_, index) => `a${index}: countPosts { totalDocs }`).join(' ')} }`, `{ Posts(limit: 1) { totalDocs ${'@include(if: true) '.repeat(1)} } }`, '{ __schema { queryType { fields { args { type { ofType { ofType { name } } } } } } } }']
    for (const query of fine) expect(messages((await graphql(query, tenant.owner.token)).body)).toBe('')
  })

  it('does not hint at names', async () => {
    for (const query of ['{ Post(id: "x") { titel } }', '{ Postss { id } }', '{ Posts(limt: 1) { totalDocs } }', '{ Posts(limit: 1, where: { titel: { equals: "x" } }) { totalDocs } }']) {
      const answer = await graphql(query, tenant.owner.token)
      expect([refused(answer), /did you mean/i.test(answer.text)]).toEqual([true, false])
    }
  })
})
