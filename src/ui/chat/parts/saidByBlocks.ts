import type { WireMessage } from '@/realtime/protocol'

const wordsOf = (block: object): (string | undefined)[] => {
  const { blockType, heading, question } = block as { blockType?: unknown; heading?: unknown; question?: unknown }
  if (blockType === 'poll' && typeof question === 'string') return [question, `Poll: ${question}`]
  if (blockType === 'notice' && typeof heading === 'string') return [heading]
  return { gallery: ['Pictures'], form: ['A form'], productCard: ['A product'] }[String(blockType)] ?? []
}

/** Whether a message's words only name its one block, for those who see no blocks: then they need not be said twice. */
export const saidByBlocks = ({ body, blocks }: Pick<WireMessage, 'body' | 'blocks'>): boolean => {
  const [block] = blocks
  return blocks.length === 1 && typeof block === 'object' && block !== null && wordsOf(block).includes(body)
}
