import { rm } from 'node:fs/promises'
import type { Execute } from '@/messages/Execute'
import { attachmentFile } from './attachmentFile'

type Sent = { tenantId: string; channelId: string; sentBy: string; bodies: string[] }

const hrefs = /\/chat\/files\/([0-9a-f-]{36})\.[a-z0-9]{3,4}/g

/**
 * Closes the files that a person sent with these words, in the caller's transaction: nobody is given them any more. Only the
 * sender's own: by a link alone nobody takes away another's. @returns what takes the bytes off the disk, for after the commit
 */
export const dropFiles = async (execute: Execute, { tenantId, channelId, sentBy, bodies }: Sent): Promise<() => Promise<void>> => {
  const ids = bodies.flatMap((body) => [...body.matchAll(hrefs)].flatMap(([, id]) => id ?? []))
  if (ids.length === 0) return () => Promise.resolve()
  const gone = await execute<{ id: string; ending: string }>(
    `update core.attachments set removed_at = now() where tenant_id = $1 and channel_id = $2 and sent_by = $3 and id::text = any($4::text[]) and removed_at is null returning id, ending`,
    [tenantId, channelId, sentBy, ids],
  )
  return async () => {
    await Promise.all(gone.map(({ id, ending }) => rm(attachmentFile({ tenantId, id, ending }).full, { force: true })))
  }
}
