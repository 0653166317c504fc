import { mkdir, rm, writeFile } from 'node:fs/promises'
import type { PoolClient } from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { transaction } from '@/db/transaction'
import { SpacesError } from '@/errors/SpacesError'
import { attachmentFile } from './attachmentFile'
import { attachmentLimits } from './attachmentLimits'
import { cleanFile } from './cleanFile'
import { visitorsMaySend } from './visitorsMaySend'

export type AttachmentContext = { tenantId: string; channelId: string; sentBy: { kind: 'visitor' | 'user' | 'operator'; id: string } }
export type StoredAttachment = { id: string; name: string; href: string; mime: string; bytes: number }

const readable = (name: string, ending: string): string => {
  const words = name.toWellFormed().replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069/\\]/g, '').trim().slice(0, 120)
  return words || `file.${ending}`
}

const used = `
  select coalesce(sum(bytes) filter (where removed_at is null), 0)::float8 as all_bytes,
    coalesce(sum(bytes) filter (where sent_by = $2 and created_at > now() - interval '1 day'), 0)::float8 as own_bytes,
    count(*) filter (where sent_by = $2 and created_at > now() - interval '1 day')::int as own_files
  from core.attachments where tenant_id = $1`

/** Uploads of a business take turns here, so that no two of them both get the last of the room. */
const checkQuota = async (client: PoolClient, { tenantId, sentBy }: AttachmentContext, sender: string, bytes: number) => {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [tenantId])
  const { rows } = await client.query<{ all_bytes: number; own_bytes: number; own_files: number }>(used, [tenantId, sender])
  const { all_bytes = 0, own_bytes = 0, own_files = 0 } = rows[0] ?? {}
  const { tenantBytes, visitorDay } = attachmentLimits
  if (all_bytes + bytes > tenantBytes) throw new SpacesError('too_large', 'There is no room for more files. The business has used all of its space.')
  if (sentBy.kind === 'visitor' && (own_files >= visitorDay.files || own_bytes + bytes > visitorDay.bytes)) throw new SpacesError('too_large', 'That is all the files we can take from you today. Please come back tomorrow, or write us an e-mail.')
}

/**
 * Stores a file privately to a conversation. `input.data`: the bytes as they came; pictures are re-encoded.
 * The caller has checked that the sender may write in the channel.
 * @returns `href` below the address of the tenant's site. @throws SpacesError unsupported_file, too_large, not_allowed
 */
export const storeAttachment = async ({ ctx, input }: { ctx: AttachmentContext; input: { name: string; data: Buffer } }): Promise<StoredAttachment> => {
  const { tenantId, channelId, sentBy } = ctx
  const visitor = sentBy.kind === 'visitor'
  if (input.data.length > (visitor ? attachmentLimits.visitorBytes : attachmentLimits.staffBytes)) throw new SpacesError('too_large', `That file is larger than ${visitor ? 5 : 10} MB.`)
  if (visitor && !(await visitorsMaySend(tenantId))) throw new SpacesError('not_allowed', 'This business takes no files here.')
  const { data, kind } = await cleanFile(input.data, visitor)
  const id = uuidv7()
  const [name, sender, file] = [readable(input.name, kind.ending), `${visitor ? 'visitor' : 'user'}:${sentBy.id}`, attachmentFile({ tenantId, id, ending: kind.ending })]
  await transaction(async (client) => {
    await checkQuota(client, ctx, sender, data.length)
    await client.query('insert into core.attachments (id, tenant_id, channel_id, sent_by, file_name, mime, ending, bytes) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, tenantId, channelId, sender, name, kind.mime, kind.ending, data.length])
    await mkdir(file.root, { recursive: true })
    await writeFile(file.full, data, { mode: 0o600 })
  }).catch(async (error: unknown) => {
    await rm(file.full, { force: true })
    throw (error as { code?: string }).code === 'ENOSPC' ? new SpacesError('disk_full', undefined, { cause: error }) : error
  })
  return { id, name, href: `/chat/files/${file.name}`, mime: kind.mime, bytes: data.length }
}
