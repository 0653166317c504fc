import type { PostCardData } from '@/blocks/postList/PostCardData'
import type { Picture } from '@/blocks/shared/Picture'
import { formatDate } from './formatDate'

/** A row of `postCardColumns`; the date is text when it comes inside JSON. */
export type PostCardRow = { id: string; slug: string; title: string; excerpt: string | null; category: string | null; author: string | null; published_at: Date | string; picture: Picture | null }

export const toPostCard = ({ published_at, ...row }: PostCardRow, zone: { locale: string; timezone: string }): PostCardData => {
  const publishedAt = new Date(published_at).toISOString()
  return { ...row, publishedAt, dateText: formatDate(publishedAt, zone) }
}
