import { query } from '@/db/query'
import { readVisitorFiles } from '@/queries/chat/readVisitorFiles'

/** May customers of this business send files? Until somebody decides, yes. Runs in the caller's scope. */
export const visitorsMaySend = (tenantId: string): Promise<boolean> => readVisitorFiles(tenantId)

/** `$1` the business, `$2` whether its customers may send files. */
export const allowFiles = 'insert into core.chat_settings (tenant_id, visitor_files) values ($1, $2) on conflict (tenant_id) do update set visitor_files = excluded.visitor_files'

/** The business decides whether customers may send files. */
export const letVisitorsSend = async (tenantId: string, allowed: boolean): Promise<void> => void (await query(allowFiles, [tenantId, allowed]))
