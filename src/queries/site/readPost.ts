import type { RichText } from '@/blocks/shared/RichText'
import { queryOne } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'
import type { SiteData } from '@/ui/site/SiteData'
import { resolveBlocks } from './blocks/resolveBlocks'
import type { PostData } from './PostData'
import { pictureOf } from './sql/pictureJson'
import { publishedPost } from './sql/postCard'
import { type PostCardRow, toPostCard } from './toPostCard'

type Row = PostCardRow & { content: RichText; blocks: unknown; tags: string[]; meta_title: string | null; meta_description: string | null; no_index: boolean | null; updated_at: Date }

const columns = ['title', 'excerpt', 'image_id', 'content', 'blocks', 'meta_title', 'meta_description', 'no_index', 'slug', 'category', 'author_name', 'published_at', 'updated_at']

const select = (from: string, texts: string) => `
  select p.id, p.slug, p.title, p.excerpt, p.category, p.author_name as author, coalesce(p.published_at, p.updated_at) as published_at, ${pictureOf('p.image_id')} as picture,
    p.content, p.blocks, p.meta_title, p.meta_description, p.no_index, p.updated_at,
    coalesce((select jsonb_agg(t.text order by t."order") from public.${texts} t where t.parent_id = p.row_id and t.path in ('tags', 'version.tags')), '[]') as tags
  from (${from}) p limit 1`

const published = select(`select p.id, p.id as row_id, ${columns.map((name) => `p.${name}`).join(', ')} from public.posts p where ${publishedPost} and p.slug = $2`, 'posts_texts')
const newest = select(
  `select v.parent_id as id, v.id as row_id, ${columns.map((name) => `v.version_${name} as ${name}`).join(', ')} from public._posts_v v
   where v.version_tenant_id = $1 and v.version_slug = $2 and v.latest and v.version_deleted_at is null`,
  '_posts_v_texts',
)

/** A post with its text and sections; undefined when there is none at this address. */
export const readPost = async ({ site, slug, draft = false }: { site: SiteData; slug: string; draft?: boolean }): Promise<PostData | undefined> => {
  usesTags('posts', 'media')
  const row = await queryOne<Row>(draft ? newest : published, [site.id, slug])
  if (!row) return undefined
  const { content, blocks, tags, meta_title, meta_description, no_index, updated_at, ...card } = row
  return {
    ...toPostCard(card, site.place),
    content,
    tags,
    blocks: await resolveBlocks({ site, blocks }),
    metaTitle: meta_title,
    metaDescription: meta_description,
    noIndex: Boolean(no_index),
    updatedAt: updated_at.toISOString(),
  }
}
