import type { PostCardData } from '@/blocks/postList/PostCardData'
import type { BlockData } from '@/blocks/shared/BlockData'
import type { RichText } from '@/blocks/shared/RichText'

/** A post as its own page shows it. */
export type PostData = PostCardData & {
  content: RichText
  blocks: BlockData[]
  tags: string[]
  metaTitle: string | null
  metaDescription: string | null
  noIndex: boolean
  updatedAt: string
}
