import type { BlockData } from '@/blocks/shared/BlockData'
import type { RichText } from '@/blocks/shared/RichText'
import { toProductCard } from '@/queries/shop/toProductCard'
import type { SiteData } from '@/ui/site/SiteData'
import { toPostCard } from '../toPostCard'
import { idOf, needsOf } from './BlockNeeds'
import { readSupplies, type Supplies } from './readSupplies'
import { type StoredBlock, storedBlocks } from './StoredBlock'

type Site = Pick<SiteData, 'id' | 'currency' | 'place'>

const pick = <Value>(record: Record<string, Value> | null, relation: unknown): Value | null => record?.[idOf(relation) ?? ''] ?? null

const complete = (block: StoredBlock, at: number, supplies: Supplies, { place, currency }: Site): BlockData => {
  const selling = { currency, locale: place.locale }
  const picture = (relation: unknown) => pick(supplies.media, relation)?.picture ?? null
  switch (block.blockType) {
    case 'hero':
    case 'image':
    case 'callToAction':
      return { ...block, image: picture(block.image) } as BlockData
    case 'gallery':
      return { ...block, images: (block.images ?? []).flatMap(({ image }) => picture(image) ?? []) }
    case 'documents':
      return { ...block, items: (block.items ?? []).map((item) => ({ ...item, file: pick(supplies.media, item.file)?.file ?? null })) }
    case 'richText':
      return { ...block, content: block.content as RichText }
    case 'productCard': {
      const row = pick(supplies.products, block.product)
      return { ...block, product: row && toProductCard(row, selling) }
    }
    case 'productGrid':
      return { ...block, products: (supplies.grids?.[at] ?? []).map((row) => toProductCard(row, selling)) }
    case 'form':
      return { ...block, form: pick(supplies.forms, block.form) }
    case 'postList':
      return { ...block, posts: (supplies.postLists?.[at] ?? []).map((row) => toPostCard(row, place)) }
    case 'faq':
      return { ...block, items: (supplies.faqs ?? []).filter(({ topic }) => !block.topic || topic === block.topic).slice(0, block.limit ?? 40) }
    case 'contact':
      return { ...block, place }
    default:
      return block
  }
}

/**
 * Blocks of a page, post, product or message with their pictures, products, forms, questions and posts filled in; one
 * statement for all of them. What is gone or unpublished is null or missing, and its block draws nothing.
 */
export const resolveBlocks = async ({ site, blocks }: { site: Site; blocks: unknown }): Promise<BlockData[]> => {
  const stored = storedBlocks(blocks)
  if (stored.length === 0) return []
  const supplies = await readSupplies(site.id, needsOf(stored))
  return stored.map((block, at) => complete(block, at, supplies, site))
}
