import { queryOne } from '@/db/query'

/** Whether customers of a business may send files in the chat; yes until somebody decides. Runs in the caller's scope. */
export const readVisitorFiles = async (tenantId: string): Promise<boolean> =>
  (await queryOne<{ visitor_files: boolean }>('select visitor_files from core.chat_settings where tenant_id = $1', [tenantId]))?.visitor_files ?? true
