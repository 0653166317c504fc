import type { FaqItem } from '@/blocks/faq/FaqItem'
import type { FormModel } from '@/blocks/form/FormModel'
import type { Picture } from '@/blocks/shared/Picture'
import { queryOne } from '@/db/query'
import type { ProductCardRow } from '@/queries/shop/ProductCardRow'
import { usesTags } from '@/tenancy/siteRequest'
import type { PostCardRow } from '../toPostCard'
import { type BlockNeeds, needsNothing } from './BlockNeeds'
import { suppliesSql } from './suppliesSql'

type File = { src: string; name: string; bytes: number | null; kind: string }

/** What `BlockNeeds` asked for, by id or by the block's place. */
export type Supplies = {
  media: Record<string, { picture: Picture | null; file: File }> | null
  products: Record<string, ProductCardRow> | null
  forms: Record<string, FormModel> | null
  grids: Record<string, ProductCardRow[]> | null
  postLists: Record<string, PostCardRow[]> | null
  faqs: FaqItem[] | null
}

const nothing: Supplies = { media: null, products: null, forms: null, grids: null, postLists: null, faqs: null }

const noteTags = ({ media, products, grids, forms, postLists, faqs }: BlockNeeds) => {
  if (media.length > 0) usesTags('media')
  if (products.length + grids.length > 0) usesTags('products', 'media')
  if (forms.length > 0) usesTags('forms')
  if (postLists.length > 0) usesTags('posts', 'media')
  if (faqs) usesTags('faqs')
}

/** Fetches everything a list of blocks shows, in one statement whatever the number of blocks. */
export const readSupplies = async (tenantId: string, needs: BlockNeeds): Promise<Supplies> => {
  noteTags(needs)
  if (needsNothing(needs)) return nothing
  const { media, products, forms, grids, postLists, faqs } = needs
  return (await queryOne<Supplies>(suppliesSql, [tenantId, media, products, forms, JSON.stringify(grids), JSON.stringify(postLists), faqs])) ?? nothing
}
