import { readFileSync } from 'node:fs'
import { rest, type RestAnswer } from '../support/rest'
import { planters } from '../isolation/planters'
import { dataFor, plantTenant } from '../isolation/plantTenant'
import { fewAtATime, targetOf, unfit, world } from '../isolation/world'

type Body = { name: string; text?: string; open?: string; times?: number; middle?: string; close?: string; fill?: string; fills?: number }

const corpus = <Row>(name: string): Row[] => JSON.parse(readFileSync(`testing/hostile/${name}.json`, 'utf8')) as Row[]

const texts = corpus<{ name: string; text: string; refused?: boolean }>('texts')
const ids = corpus<string>('ids')
const queries = corpus<string>('queries')
const bodies = corpus<Body>('bodies')

const written = ({ text, open = '', times = 1, middle = '', close = '', fill = '', fills = 0 }: Body) =>
  text ?? open.repeat(times) + middle.replace('%s', `${fill.repeat(fills)}1`) + close.repeat(times)

type Call = { name: string; path: string; method?: string; body?: unknown; raw?: string; check?: (answer: RestAnswer) => string | undefined }

const faultsOf = async (calls: Call[]): Promise<string[]> => {
  const { a } = await world()
  const found = await fewAtATime(calls, async ({ name, check, path, ...call }) => {
    const headers = call.raw === undefined ? undefined : { 'content-type': 'application/json' }
    const answer = await rest(path, { ...call, headers, token: a.tenant.owner.token })
    const fault = unfit(answer) ?? check?.(answer)
    return fault ? [`${name}: ${fault}`] : []
  }, 4)
  return found.flat()
}

const slugs = Object.keys(planters)
const operator = async () => (await world()).actors.operator.token

describe('what no honest client sends', () => {
  beforeAll(async () => void (await world()), 120_000)

  it.each(slugs)('as an id of %s is an honest no', async (slug) => {
    const calls = ids.flatMap((id): Call[] => [
      { name: `read ${id}`, path: `/${slug}/${id}` }, { name: `change ${id}`, path: `/${slug}/${id}`, method: 'PATCH', body: {} }, { name: `delete ${id}`, path: `/${slug}/${id}`, method: 'DELETE' },
      { name: `version ${id}`, path: `/${slug}/versions/${id}` }, { name: `restore ${id}`, path: `/${slug}/versions/${id}`, method: 'POST', body: {} },
      { name: `copy ${id}`, path: `/${slug}/${id}/duplicate`, method: 'POST', body: {} }, { name: `permissions ${id}`, path: `/${slug}/access/${id}`, method: 'POST', body: {} },
    ])
    expect(await faultsOf(calls)).toEqual([])
  }, 60_000)

  it.each(slugs)('as a filter of %s is answered or refused', async (slug) => {
    const calls = queries.flatMap((query): Call[] => [
      { name: `find ?${query}`, path: `/${slug}?${query}`, check: ({ body }) => (Array.isArray(body.docs) && body.docs.length > 200 ? 'more than 200 rows' : undefined) },
      ...(query.startsWith('where') ? ['count', 'versions'].map((list) => ({ name: `${list} ?${query}`, path: `/${slug}/${list}?${query}` })) : []),
    ])
    expect(await faultsOf(calls)).toEqual([])
  }, 120_000)

  it.each(slugs)('as a body for %s is refused or stored as it is', async (slug) => {
    const { a } = await world()
    const id = a.plants[slug]?.id
    const calls = bodies.flatMap((body): Call[] => [
      { name: `create with ${body.name}`, path: `/${slug}`, method: 'POST', raw: written(body) },
      { name: `change with ${body.name}`, path: `/${slug}/${id}`, method: 'PATCH', raw: written(body) },
      { name: `change a draft with ${body.name}`, path: `/${slug}/${id}?draft=true`, method: 'PATCH', raw: written(body) },
    ])
    expect(await faultsOf(calls)).toEqual([])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  }, 120_000)

  it.each(slugs)('as a text of %s is refused or comes back unchanged', async (slug) => {
    const here = await world()
    const target = targetOf(here, slug)
    const field = target.textFields[0] ?? 'title'
    const calls = await Promise.all(
      texts.map(async ({ name, text, refused }): Promise<Call[]> => {
        const data = { ...(await dataFor(here.payload, { planted: here.a, slug })), [field]: text }
        const check = ({ status, body }: RestAnswer) => {
          if (refused && status < 400) return 'accepted'
          const doc = body.doc as Record<string, unknown> | undefined
          return status < 300 && doc?.[field] !== text ? `came back as ${JSON.stringify(doc?.[field])}` : undefined
        }
        const encoded = [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
        return [
          { name: `create with ${name}`, path: `/${slug}`, method: 'POST', body: data, check },
          { name: `change to ${name}`, path: `/${slug}/${here.a.plants[slug]?.id}`, method: 'PATCH', body: { [field]: text }, check },
          ...['equals', 'like'].map((operator) => ({ name: `find ${operator} ${name}`, path: `/${slug}?where[${field}][${operator}]=${encoded}&depth=0&limit=1` })),
        ]
      }),
    )
    expect(await faultsOf(calls.flat())).toEqual([])
  }, 120_000)

  it('as the deletion of something that is in use is done or refused with a sentence', async () => {
    const { tenant, plants } = await plantTenant('d')
    const answers = await Promise.all(slugs.map(async (slug) => [slug, await rest(`/${slug}/${plants[slug]?.id}`, { method: 'DELETE', token: tenant.owner.token })] as const))
    expect(answers.flatMap(([, answer]) => unfit(answer) ?? [])).toEqual([])
    expect(answers.filter(([, { status }]) => status < 300).map(([slug]) => slug)).toEqual(expect.arrayContaining(['posts', 'faqs']))
  }, 60_000)

  it('is stopped for operators too', async () => {
    const token = await operator()
    const faults = await fewAtATime(bodies, async (body) => {
      const answer = await rest('/users', { method: 'POST', token, raw: written(body), headers: { 'content-type': 'application/json' } })
      return unfit(answer)
    })
    expect(faults.filter(Boolean)).toEqual([])
  }, 60_000)
})
