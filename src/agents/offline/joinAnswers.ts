import type { AgentReply, AgentSource } from '../AgentReply'
import type { AgentTurn } from '../AgentTurn'
import type { ChosenAnswer } from './chooseAnswer'
import type { BlockWanted } from './Intent'

/** What a message may hold (`Messages` and `metadataSchemas`). Characters and counts. */
const limits = { body: 8_000, cards: 4, forms: 1, sources: 12, rule: 80, title: 200, url: 400 }

const uniqueBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] => [...new Map(items.map((item) => [keyOf(item), item])).values()]

const blockKey = (block: BlockWanted) => (block.blockType === 'form' ? `form ${block.form}` : `product ${block.product}`)

const blocksOf = (answers: readonly ChosenAnswer[], messageId: string): Record<string, unknown>[] => {
  const wanted = uniqueBy(answers.flatMap(({ blocks }) => blocks ?? []), blockKey)
  const cards = wanted.filter(({ blockType }) => blockType === 'productCard').slice(0, limits.cards)
  const forms = wanted.filter(({ blockType }) => blockType === 'form').slice(0, limits.forms)
  return [...cards, ...forms].map((block, at) => ({ id: `${messageId}-${at}`, ...block }))
}

const sourcesOf = (answers: readonly ChosenAnswer[]): AgentSource[] =>
  uniqueBy(answers.flatMap(({ sources }) => sources ?? []), ({ url, title }) => `${url} ${title}`)
    .slice(0, limits.sources)
    .map(({ kind, title, url }) => ({ kind, title: title.slice(0, limits.title), url: url.slice(0, limits.url) }))

/** The answers to the parts of one message as one reply. */
export const joinAnswers = (answers: readonly ChosenAnswer[], { runId, messageId }: Pick<AgentTurn, 'runId' | 'messageId'>): AgentReply => ({
  body: uniqueBy(answers.map(({ text }) => text.trim()), (text) => text).join('\n\n').slice(0, limits.body),
  blocks: blocksOf(answers, messageId),
  metadata: {
    runId,
    rule: [...new Set(answers.map(({ rule }) => rule))].join('+').slice(0, limits.rule),
    model: 'offline',
    confidence: Math.min(...answers.map(({ confidence }) => confidence)),
    sources: sourcesOf(answers),
    replyTo: messageId,
    handover: answers.some(({ handover }) => handover),
  },
  urgent: answers.some(({ urgent }) => urgent),
})
