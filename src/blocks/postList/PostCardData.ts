import type { Picture } from '@/blocks/shared/Picture'

/** A post as lists show it. */
export type PostCardData = {
  id: string
  slug: string
  title: string
  excerpt: string | null
  category: string | null
  author: string | null
  /** ISO 8601, and in the tenant's own zone and language. */
  publishedAt: string | null
  dateText: string | null
  picture: Picture | null
}
