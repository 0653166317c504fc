import type { StoredBlock } from './StoredBlock'

type Grid = { at: number; category: string | null; tag: string | null; featured: boolean; limit: number }
type PostRow = { at: number; category: string | null; limit: number }

/** Everything a list of blocks shows besides its own words. `at` is the block's place in the list. */
export type BlockNeeds = { media: string[]; products: string[]; forms: string[]; grids: Grid[]; postLists: PostRow[]; faqs: boolean }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The id of a relation, whether it was stored bare or as a document. */
export const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' && uuid.test(id) ? id : undefined
}

const add = (list: string[], value: unknown) => {
  const id = idOf(value)
  if (id) list.push(id)
}

const limitOf = (limit: number | null | undefined, fallback: number) => Math.min(Math.max(limit ?? fallback, 1), 24)

const note = (needs: BlockNeeds, block: StoredBlock, at: number): void => {
  switch (block.blockType) {
    case 'hero':
    case 'image':
    case 'callToAction':
      return add(needs.media, block.image)
    case 'gallery':
      return (block.images ?? []).forEach(({ image }) => add(needs.media, image))
    case 'documents':
      return (block.items ?? []).forEach(({ file }) => add(needs.media, file))
    case 'productCard':
      return add(needs.products, block.product)
    case 'form':
      return add(needs.forms, block.form)
    case 'productGrid':
      return void needs.grids.push({ at, category: block.category || null, tag: block.tag || null, featured: Boolean(block.featured), limit: limitOf(block.limit, 8) })
    case 'postList':
      return void needs.postLists.push({ at, category: block.category || null, limit: limitOf(block.limit, 3) })
    case 'faq':
      needs.faqs = true
  }
}

export const needsOf = (blocks: StoredBlock[]): BlockNeeds => {
  const needs: BlockNeeds = { media: [], products: [], forms: [], grids: [], postLists: [], faqs: false }
  blocks.forEach((block, at) => note(needs, block, at))
  return needs
}

export const needsNothing = ({ media, products, forms, grids, postLists, faqs }: BlockNeeds): boolean =>
  media.length + products.length + forms.length + grids.length + postLists.length === 0 && !faqs
