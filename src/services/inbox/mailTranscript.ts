import { query, queryOne } from '@/db/query'
import { readTranscript } from '@/queries/inbox/readTranscript'
import { sendLetter } from '../mail/sendLetter'
import { transcriptText } from './transcriptText'

type Wanted = { tenantId: string; channelId: string; requestId: string }

const claim = 'insert into core.effects (tenant_id, key) values ($1, $2) on conflict do nothing returning key'

/**
 * Mails a conversation to its customer, at most once for each request: the request is claimed before the letter leaves, so a
 * process that dies in between never sends a second one; a mail server that refuses gives the claim back and the job tries
 * again. Runs in the tenant's scope. @returns what was done. @throws what the mail server said
 */
export const mailTranscript = async ({ tenantId, channelId, requestId }: Wanted): Promise<'sent' | 'already' | 'nobody'> => {
  const transcript = await readTranscript({ tenantId, channelId })
  if (!transcript?.email) return 'nobody'
  const key = `transcript:${requestId}`
  if (!(await queryOne(claim, [tenantId, key]))) return 'already'
  const { email, business, businessEmail } = transcript
  try {
    await sendLetter({ to: email, subject: `Your conversation with ${business}`, text: transcriptText(transcript), replyTo: businessEmail, fromName: business })
  } catch (error) {
    await query('delete from core.effects where tenant_id = $1 and key = $2', [tenantId, key])
    throw error
  }
  return 'sent'
}
