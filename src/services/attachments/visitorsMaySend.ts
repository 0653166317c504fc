import { query, queryOne } from '@/db/query'

/** May customers of this business send files? Until somebody decides, yes. */
export const visitorsMaySend = async (tenantId: string): Promise<boolean> =>
  (await queryOne<{ visitor_files: boolean }>('select visitor_files from core.chat_settings where tenant_id = $1', [tenantId]))?.visitor_files ?? true

/** The business decides whether customers may send files. */
export const letVisitorsSend = async (tenantId: string, allowed: boolean): Promise<void> => {
  await query('insert into core.chat_settings (tenant_id, visitor_files) values ($1, $2) on conflict (tenant_id) do update set visitor_files = excluded.visitor_files', [tenantId, allowed])
}
