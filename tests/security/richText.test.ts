import { readFileSync } from 'node:fs'
import { dataFor } from '../isolation/plantTenant'
import { send, unfit, world, type World } from '../isolation/world'
import { rest, type RestAnswer } from '../support/rest'

type Corpus = { links: string[]; safeLinks: string[]; nodes: unknown[]; blocks: unknown[] }

const corpus = JSON.parse(readFileSync('testing/hostile/richText.json', 'utf8')) as Corpus

const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0, style: '', mode: 'normal', detail: 0 })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', textFormat: 0, children })
const document = (...children: unknown[]) => ({ root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children } })
const link = (url: unknown, more: Record<string, unknown> = {}) => ({ type: 'link', version: 3, format: '', indent: 0, direction: 'ltr', fields: { linkType: 'custom', newTab: false, url, ...more }, children: [text('x')] })

const nested = (depth: number) => {
  let node: unknown = text('deep')
  for (let index = 0; index < depth; index++) node = { type: 'quote', version: 1, format: '', indent: 0, direction: 'ltr', children: [node] }
  return node
}

/** Where rich text is written: a field of its own, one in a list of questions, and one inside a block. */
const places = [
  ['posts.content', 'posts', (content: unknown) => ({ content })],
  ['products.care', 'products', (care: unknown) => ({ care })],
  ['faqs.answer', 'faqs', (answer: unknown) => ({ answer })],
  ['a block of pages', 'pages', (content: unknown) => ({ blocks: [{ blockType: 'richText', content, width: 'reading' }] })],
  ['a block of messages', 'messages', (content: unknown) => ({ blocks: [{ blockType: 'richText', content, width: 'reading' }] })],
] as const

const refusal = (answer: RestAnswer) => unfit(answer) ?? ([400, 413].includes(answer.status) ? undefined : `answered ${answer.status}`)

describe('rich text', () => {
  let here: World
  beforeAll(async () => {
    here = await world()
  }, 120_000)

  const create = async (slug: string, part: Record<string, unknown>, query = '') =>
    rest(`/${slug}${query}`, { method: 'POST', token: here.a.tenant.owner.token, body: { ...(await dataFor(here.payload, { planted: here.a, slug })), ...part } })

  const ways = async (slug: string, part: Record<string, unknown>): Promise<RestAnswer[]> => {
    const id = here.a.plants[slug]?.id
    const change = slug === 'messages' ? [] : ['', '?draft=true', '?draft=true&autosave=true'].map((how) => send({ name: 'change', path: `/${slug}/${id}${how}`, method: 'PATCH', body: part }, here.actors['owner of A']))
    const trashed = ['posts', 'products', 'pages'].includes(slug) ? [send({ name: 'trash', path: `/${slug}/${id}`, method: 'PATCH', body: { ...part, deletedAt: new Date().toISOString() } }, here.actors['owner of A'])] : []
    return Promise.all([create(slug, part), create(slug, part, '?draft=true'), ...change, ...trashed])
  }

  it.each(places)('in %s takes links that lead somewhere honest', async (_, slug, at) => {
    const answer = await create(slug, at(document(paragraph(...corpus.safeLinks.map((url) => link(url))))))
    expect([answer.status, answer.status < 300 || answer.text]).toEqual([201, true])
  })

  it.each(places)('in %s takes no other links, whichever way it is saved', async (_, slug, at) => {
    for (const url of [...corpus.links, null, 7, { a: 1 }, ['https://example.com']]) {
      const answers = [...(await ways(slug, at(document(paragraph(link(url)))))), await create(slug, at(document(paragraph({ ...link('https://example.com'), type: 'autolink', fields: { url } }))))]
      expect([url, answers.map(refusal).filter(Boolean)]).toEqual([url, []])
    }
  }, 120_000)

  it.each(places)('in %s takes no node that no page draws', async (_, slug, at) => {
    for (const node of corpus.nodes) {
      const answers = [await create(slug, at(document(node))), await create(slug, at(document(paragraph(node))))]
      expect([node, answers.map(refusal).filter(Boolean)]).toEqual([node, []])
    }
  }, 60_000)

  it.each(places)('in %s has an end in depth, parts and bytes', async (_, slug, at) => {
    const tooMuch = [document(nested(40)), document(nested(400)), document(...Array.from({ length: 2_100 }, () => paragraph())), document(paragraph(text('x'.repeat(300_000)))), document(...Array.from({ length: 20_000 }, () => paragraph(text('x'.repeat(120)))))]
    for (const content of tooMuch) expect(refusal(await create(slug, at(content)))).toBeUndefined()
    expect((await create(slug, at(document(nested(20))))).status).toBe(201)
  }, 60_000)

  it.each(['posts', 'pages', 'products', 'messages'])('beside blocks of %s that do not exist or hold more than they may is refused, whichever way it is saved', async (slug) => {
    for (const block of corpus.blocks) {
      const answers = await ways(slug, { blocks: [block] })
      expect([block, answers.map(refusal).filter(Boolean)]).toEqual([block, []])
    }
  }, 120_000)

  it('shows nothing of another business through a link inside it', async () => {
    const theirs = here.b.plants.posts?.id
    const inside = link('/x', { linkType: 'internal', doc: { relationTo: 'posts', value: theirs } })
    const answer = await create('posts', { content: document(paragraph(inside)) })
    const { id } = (answer.body.doc ?? {}) as { id?: string }
    const read = await rest(`/posts/${id}?depth=4`, { token: here.a.tenant.owner.token })
    expect([answer.text.includes(here.b.canary), read.text.includes(here.b.canary)]).toEqual([false, false])
  })
})
