import type { Execute } from '@/messages/Execute'
import type { SearchDocument, SearchKind } from './SearchDocument'

/** Postgres refuses a tsvector of more than 1 MB; nobody searches beyond this. Characters. */
const bodyLimit = 60_000

const clean = (text: string) => text.replaceAll('\u0000', '')

const remove = `
  delete from core.search_documents d
  where d.tenant_id = $1 and d.kind = any($2) and ($3::text[] is null or d.doc_id = any($3))
    and not exists (select from jsonb_to_recordset($4::jsonb) as kept(kind text, "docId" text) where kept.kind = d.kind and kept."docId" = d.doc_id)`

const upsert = `
  insert into core.search_documents as s (tenant_id, kind, doc_id, title, url, body, facts)
  select $1::uuid, d.kind, d."docId", d.title, d.url, d.body, d.facts
  from jsonb_to_recordset($2::jsonb) as d(kind text, "docId" text, title text, url text, body text, facts jsonb)
  on conflict (tenant_id, kind, doc_id) do update
    set title = excluded.title, url = excluded.url, body = excluded.body, facts = excluded.facts, updated_at = now()
    where (s.title, s.url, s.body, s.facts) is distinct from (excluded.title, excluded.url, excluded.body, excluded.facts)`

type Save = { tenantId: string; kinds: SearchKind[]; ids: string[] | null; documents: SearchDocument[] }

/**
 * Makes the index equal to `documents` for these kinds, either of all documents (`ids` null) or of the named ones:
 * two statements whatever the number, so that a whole tenant takes milliseconds. Unchanged rows are not touched.
 */
export const saveDocuments = async (execute: Execute, { tenantId, kinds, ids, documents }: Save): Promise<void> => {
  const rows = JSON.stringify(documents.map((document) => ({ ...document, body: document.body.slice(0, bodyLimit) })), (_, value) => (typeof value === 'string' ? clean(value) : value))
  await execute(remove, [tenantId, kinds, ids, rows])
  if (documents.length > 0) await execute(upsert, [tenantId, rows])
}
