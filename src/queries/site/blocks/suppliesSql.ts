import { productCardColumns, productCardJoins, publishedProduct } from '@/queries/shop/sql/productCard'
import { formJson } from '../sql/formJson'
import { pictureJson } from '../sql/pictureJson'
import { newestPost, postCardColumns, publishedPost } from '../sql/postCard'

const media = `
  select jsonb_object_agg(m.id, jsonb_build_object('picture', ${pictureJson('m')},
    'file', jsonb_build_object('src', '/media/' || m.filename, 'name', coalesce(m.original_name, m.filename), 'bytes', m.filesize, 'kind', m.mime_type)))
  from public.media m where m.tenant_id = $1 and m.id = any($2::uuid[]) and m.private is not true`

const products = `
  select jsonb_object_agg(c.id, to_jsonb(c)) from (select ${productCardColumns} from public.products p ${productCardJoins} where ${publishedProduct} and p.id = any($3::uuid[])) c`

const forms = `select jsonb_object_agg(f.id, ${formJson}) from public.forms f where f.tenant_id = $1 and f.id = any($4::uuid[]) and f._status = 'published' and f.deleted_at is null`

const grids = `
  select jsonb_object_agg(g.at, (select coalesce(jsonb_agg(to_jsonb(c) order by c.place), '[]') from (
      select row_number() over () as place, chosen.* from (
        select ${productCardColumns} from (
          select p.* from public.products p where ${publishedProduct} and (g.category is null or p.category = g.category) and (not g.featured or p.featured)
            and (g.tag is null or exists (select from public.products_texts t where t.parent_id = p.id and t.path = 'tags' and t.text = g.tag))
          order by p.featured desc nulls last, p.title limit g."limit") p ${productCardJoins} order by p.featured desc nulls last, p.title) chosen) c))
  from jsonb_to_recordset($5::jsonb) as g(at int, category text, tag text, featured boolean, "limit" int)`

const postLists = `
  select jsonb_object_agg(l.at, (select coalesce(jsonb_agg(to_jsonb(c) order by c.published_at desc, c.id desc), '[]') from (
      select ${postCardColumns} from public.posts p where ${publishedPost} and (l.category is null or p.category = l.category) order by ${newestPost} limit l."limit") c))
  from jsonb_to_recordset($6::jsonb) as l(at int, category text, "limit" int)`

const faqs = `select jsonb_agg(jsonb_build_object('id', f.id, 'question', f.question, 'answer', f.answer, 'topic', f.topic) order by f.position, f.created_at, f.id) from public.faqs f where f.tenant_id = $1 and $7::boolean`

/** SQL: all that a list of blocks needs, in one row; each column is null when nothing of it was wanted. */
export const suppliesSql = `select (${media}) as media, (${products}) as products, (${forms}) as forms, (${grids}) as grids, (${postLists}) as "postLists", (${faqs}) as faqs`
