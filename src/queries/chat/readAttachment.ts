import { z } from 'zod'
import { queryOne } from '@/db/query'

const row = z.object({ id: z.string(), channelId: z.string(), name: z.string(), mime: z.string(), ending: z.string() })

export type AttachmentRow = z.infer<typeof row>

/** A file of a business's conversations by its id. Whether the asker may read its channel is the caller's question. */
export const readAttachment = async (tenantId: string, id: string): Promise<AttachmentRow | undefined> => {
  const found = await queryOne('select id, channel_id as "channelId", file_name as name, mime, ending from core.attachments where tenant_id = $1 and id = $2 and removed_at is null', [tenantId, id])
  return found && row.parse(found)
}
