import { z } from '@/blocks/shared/browserSchema'
import type { FormErrors } from '@/blocks/form/FormModel'
import { frameSession } from '@/ui/chat/client/frameSession'

export type FormOutcome = { ok: true; confirmation: string } | { ok: false; errors: FormErrors }

const received = z.object({ confirmation: z.string() })
const refused = z.object({ error: z.object({ message: z.string(), fields: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))) }) })

const lost = 'This did not reach us. Nothing you wrote is lost; please try again when you are connected.'

/** Sends a filled-in form by the road that pages use. @returns the confirmation, or what is wrong by the name of the question */
export const sendForm = async (address: string, answers: FormData): Promise<FormOutcome> => {
  const answer = await fetch(address, { method: 'POST', headers: { accept: 'application/json', ...frameSession.headers() }, body: answers }).catch(() => undefined)
  const body: unknown = await answer?.json().catch(() => undefined)
  const done = received.safeParse(body)
  if (answer?.ok && done.success) return { ok: true, confirmation: done.data.confirmation }
  const fault = refused.safeParse(body)
  if (!fault.success) return { ok: false, errors: { form: lost } }
  const { message, fields = [] } = fault.data.error
  return { ok: false, errors: fields.length > 0 ? Object.fromEntries(fields.map(({ path, message: words }) => [path, words])) : { form: message } }
}
