import { queryOne } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'
import type { SiteData } from '@/ui/site/SiteData'
import { resolveBlocks } from './blocks/resolveBlocks'
import type { PageData } from './PageData'
import { pictureOf } from './sql/pictureJson'

type Row = Omit<PageData, 'blocks' | 'updatedAt'> & { blocks: unknown; updatedAt: Date }

const shape = (prefix: string) => `
  ${prefix}title as title, ${prefix}slug as slug, ${prefix}blocks as blocks, ${prefix}meta_title as "metaTitle", ${prefix}meta_description as "metaDescription",
  coalesce(${prefix}no_index, false) as "noIndex", ${prefix}updated_at as "updatedAt", ${pictureOf(`p.${prefix}image_id`)} as picture`

const published = `select p.id, ${shape('')} from public.pages p where p.tenant_id = $1 and p.slug = $2 and p._status = 'published' and p.deleted_at is null`
const newest = `
  select p.parent_id as id, ${shape('version_')} from public._pages_v p
  where p.version_tenant_id = $1 and p.version_slug = $2 and p.latest and p.version_deleted_at is null limit 1`

/** A page with its sections; undefined when there is none at this address. */
export const readPage = async ({ site, slug, draft = false }: { site: SiteData; slug: string; draft?: boolean }): Promise<PageData | undefined> => {
  usesTags('pages', 'media')
  const row = await queryOne<Row>(draft ? newest : published, [site.id, slug])
  if (!row) return undefined
  return { ...row, updatedAt: row.updatedAt.toISOString(), blocks: await resolveBlocks({ site, blocks: row.blocks }) }
}
