import type { FoundDocument } from '@/queries/agent/findDocuments'
import type { ConversationMessage } from '@/queries/agent/readConversation'
import type { AgentTurn } from '../../AgentTurn'
import { matchProducts } from '../retrieve/matchProducts'
import { cleanText, fold } from './cleanText'
import { tokensOf } from './tokens'

/** How far back a pronoun reaches, in messages. */
const reach = 8

const shownIn = ({ blocks }: ConversationMessage): string[] =>
  blocks.flatMap((block) => {
    const product = block.blockType === 'productCard' ? block.product : undefined
    if (typeof product === 'string') return [product]
    const id = (product as { id?: unknown } | null | undefined)?.id
    return typeof id === 'string' ? [id] : []
  })

const namedIn = ({ body }: ConversationMessage, products: readonly FoundDocument[]): string[] => {
  const text = cleanText(body)
  return matchProducts(tokensOf(text), fold(text), products).filter(({ score }) => score >= 0.6).slice(0, 4).map(({ document }) => document.id)
}

const ofPage = (page: string | undefined, products: readonly FoundDocument[]): string[] => {
  const path = page?.split(/[?#]/)[0] ?? ''
  return products.filter(({ url }) => path === url || path.endsWith(url)).map(({ id }) => id)
}

/** The products a pronoun may mean: those of the latest message that shows or names some, else of the page the visitor reads. */
export const earlierProducts = ({ conversation, messageId, page }: Pick<AgentTurn, 'conversation' | 'messageId' | 'page'>, products: readonly FoundDocument[]): string[] => {
  const before = conversation.filter(({ id }) => id !== messageId).slice(-reach).reverse()
  for (const message of before) {
    const shown = shownIn(message)
    if (shown.length > 0) return shown
    const named = message.authorKind === 'agent' ? [] : namedIn(message, products)
    if (named.length > 0) return named
  }
  return ofPage(page, products)
}
