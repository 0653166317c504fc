import type { BlockData } from '@/blocks/shared/BlockData'
import type { Picture } from '@/blocks/shared/Picture'

export type PageData = {
  id: string
  slug: string
  title: string
  blocks: BlockData[]
  picture: Picture | null
  metaTitle: string | null
  metaDescription: string | null
  noIndex: boolean
  updatedAt: string
}
