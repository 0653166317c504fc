import { pictureOf } from './pictureJson'

/** SQL: published posts of the tenant in `$1`. */
export const publishedPost = `p.tenant_id = $1 and p._status = 'published' and p.deleted_at is null`

/** SQL: the columns of a `PostCardRow` for post `p`. */
export const postCardColumns = `
  p.id, p.slug, p.title, p.excerpt, p.category, p.author_name as author, coalesce(p.published_at, p.created_at) as published_at, ${pictureOf('p.image_id')} as picture`

export const newestPost = 'coalesce(p.published_at, p.created_at) desc, p.id desc'
