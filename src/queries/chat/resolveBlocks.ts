import type { BlockData } from '@/blocks/shared/BlockData'
import { asTenant } from '@/db/scope'
import { resolveBlocks as resolve } from '@/queries/site/blocks/resolveBlocks'
import { chatSite } from './chatSite'

/** Blocks of a message with what they show filled in, as pages do it; links to what is gone come back empty. */
export const resolveBlocks = async (tenantId: string, blocks: Record<string, unknown>[]): Promise<BlockData[]> => {
  if (blocks.length === 0) return []
  const site = await chatSite(tenantId)
  return site ? asTenant(tenantId, () => resolve({ site, blocks })) : []
}
