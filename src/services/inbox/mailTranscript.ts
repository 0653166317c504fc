import { queryOne, query } from '@/db/query'
import { readTranscript } from '@/queries/inbox/readTranscript'
import { sendLetter } from '../mail/sendLetter'
import { transcriptText } from './transcriptText'

type Wanted = { tenantId: string; channelId: string; requestId: string }

/**
 * Mails a conversation to its customer, once for each request unless a mail server fails in the middle. Runs in the tenant's
 * scope. @returns what was done
 */
export const mailTranscript = async ({ tenantId, channelId, requestId }: Wanted): Promise<'sent' | 'already' | 'nobody'> => {
  const key = `transcript:${requestId}`
  if (await queryOne('select 1 from core.effects where tenant_id = $1 and key = $2', [tenantId, key])) return 'already'
  const transcript = await readTranscript({ tenantId, channelId })
  if (!transcript?.email) return 'nobody'
  const { email, business, businessEmail } = transcript
  await sendLetter({ to: email, subject: `Your conversation with ${business}`, text: transcriptText(transcript), replyTo: businessEmail, fromName: business })
  await query('insert into core.effects (tenant_id, key) values ($1, $2) on conflict do nothing', [tenantId, key])
  return 'sent'
}
