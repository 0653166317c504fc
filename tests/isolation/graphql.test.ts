import { dataFor, type Planted } from './plantTenant'
import { planters } from './planters'
import { closeGraphql, graphql } from './graphqlHandler'
import { rowsOf } from './rowsOf'
import { fewAtATime, world } from './world'

type Named = { name: string | null; kind: string; ofType?: Named | null }
type Field = { name: string; args: { name: string; type: Named }[]; type: Named }
type Root = { fields: Field[] }

const deep = '{ name kind ofType { name kind ofType { name kind } } }'

const rootOf = async (kind: 'queryType' | 'mutationType', token: string): Promise<Field[]> => {
  const { body } = await graphql(`{ __schema { ${kind} { fields { name args { name type ${deep} } type ${deep} } } } }`, token)
  return ((body.data as { __schema: Record<string, Root> }).__schema[kind]?.fields ?? [])
}

const core = (type: Named): Named => (type.ofType ? core(type.ofType) : type)

/** The plain fields of a type, so that every text a list could show is asked for. */
const plainFields = async (type: string, token: string): Promise<string[]> => {
  const { body } = await graphql(`{ __type(name: "${type}") { fields { name args { name type ${deep} } type ${deep} } } }`, token)
  const { __type } = body.data as { __type: { fields: Field[] } | null }
  return (__type?.fields ?? []).filter((field) => ['SCALAR', 'ENUM'].includes(core(field.type).kind)).map(({ name }) => name)
}

const typeOfDocs = async (list: string, token: string): Promise<string | undefined> => {
  const { body } = await graphql(`{ __type(name: "${list}") { fields { name type { name kind ofType ${deep} } } } }`, token)
  const docs = (body.data as { __type: { fields: Field[] } | null }).__type?.fields.find(({ name }) => name === 'docs')
  return docs && (core(docs.type).name ?? undefined)
}

/** `form-submissions` -> `FormSubmission`, as Payload names it. */
const singular = (slug: string) => slug.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('').replace(/s$/, '')

const slugOf = (field: string) => Object.keys(planters).find((slug) => new RegExp(`^(|create|update|delete|duplicate|docAccess|version|restoreVersion)${singular(slug)}$`).test(field))

const idsFor = ({ plants }: Planted, field: string): string[] => {
  const plant = plants[slugOf(field) ?? '']
  return plant ? [plant.id, plant.versionId, plant.trashedId].filter((id) => id !== undefined) : []
}

describe('GraphQL, once it is switched on', () => {
  let token = ''
  let queries: Field[] = []
  let mutations: Field[] = []
  beforeAll(async () => {
    token = (await world()).a.tenant.owner.token
    queries = await rootOf('queryType', token)
    mutations = await rootOf('mutationType', token)
  }, 120_000)
  afterAll(closeGraphql)

  it('shows nothing of B in any list, count or version', async () => {
    const { a, b, actors } = await world()
    const lists = queries.filter(({ type }) => core(type).kind === 'OBJECT' && core(type).name)
    const asked = await Promise.all(
      lists.map(async ({ name, args, type }) => {
        const docs = await typeOfDocs(core(type).name ?? '', token)
        if (!docs || !args.some((arg) => arg.name === 'limit')) return undefined
        return `{ ${name}(limit: 100) { totalDocs docs { ${(await plainFields(docs, token)).join(' ')} } } }`
      }),
    )
    const written = asked.filter((query) => query !== undefined)
    expect(written.length).toBeGreaterThan(Object.keys(planters).length)
    const seen = await fewAtATime(written, async (query) => {
      const theirs = await graphql(query, b.tenant.owner.token)
      const mine = [await graphql(query, a.tenant.owner.token), await graphql(query, actors['staff of A'].token), await graphql(query, actors['visitor of B'].token)]
      return { control: theirs.text.includes(b.canary), leaks: mine.some(({ text }) => text.includes(b.canary)) ? query : undefined }
    }, 4)
    expect(seen.flatMap(({ leaks }) => leaks ?? [])).toEqual([])
    expect(seen.filter(({ control }) => control).length).toBeGreaterThanOrEqual(Object.keys(planters).length - 2)
  }, 60_000)

  it('answers every question for one document of B like for one that is missing', async () => {
    const { b } = await world()
    const single = queries.filter(({ args }) => args.some(({ name }) => name === 'id'))
    expect(single.flatMap(({ name }) => slugOf(name) ?? name)).toEqual(expect.arrayContaining(Object.keys(planters)))
    const questions = single.flatMap(({ name, type }) => idsFor(b, name).map((id) => `{ ${name}(id: "${id}") { ${core(type).kind === 'OBJECT' && !/docAccess/.test(name) ? 'id' : '__typename'} } }`))
    const answers = await fewAtATime(questions, async (query) => {
      const { text, body } = await graphql(query, token)
      const data = Object.values((body.data as Record<string, unknown> | null | undefined) ?? {})[0]
      return text.includes(b.canary) || (data && !/docAccess/.test(query)) ? query : undefined
    })
    expect(answers.filter(Boolean)).toEqual([])
  }, 120_000)

  it('changes nothing of B', async () => {
    const { payload, b } = await world()
    const before = await rowsOf(b.tenant.tenantId)
    const byId = mutations.filter(({ name, args }) => /^(delete|duplicate|restoreVersion)/.test(name) && args.some((arg) => arg.name === 'id'))
    const calls = byId.flatMap(({ name }) => idsFor(b, name).map((id) => ({ query: `mutation { ${name}(id: "${id}") { id } }`, variables: undefined as Record<string, unknown> | undefined })))
    for (const { name, args } of mutations.filter((field) => /^(create|update)/.test(field.name))) {
      const input = core(args.find((arg) => arg.name === 'data')?.type ?? { name: null, kind: '' }).name
      const slug = slugOf(name)
      if (!slug) continue
      const data = await dataFor(payload, { planted: b, slug })
      if (name.startsWith('create')) calls.push({ query: `mutation($data: ${input}!) { ${name}(data: $data) { id } }`, variables: { data } })
      else calls.push({ query: `mutation($data: ${input}!) { ${name}(id: "${b.plants[slug]?.id}", data: $data) { id } }`, variables: { data: { title: 'x', name: 'x', alt: 'x' } } })
    }
    expect(calls.length).toBeGreaterThan(60)
    const done = await fewAtATime(calls, async ({ query, variables }) => {
      const { body } = await graphql(query, token, variables)
      const data = Object.values((body.data as Record<string, unknown> | null | undefined) ?? {})[0]
      return data ? query : undefined
    })
    expect(done.filter(Boolean)).toEqual([])
    expect(await rowsOf(b.tenant.tenantId)).toEqual(before)
  }, 120_000)

  it('has no second way to log in or to change people', () => {
    expect(mutations.map(({ name }) => name).filter((name) => /login|password|logout|refresh|unlock|verify|User/i.test(name))).toEqual([])
  })
})
