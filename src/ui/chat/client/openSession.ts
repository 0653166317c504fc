import type { ChatOpening } from '@/services/conversations/ChatOpening'
import { frameSession } from './frameSession'

/** Asks the site for this browser's session; the cookie stays out of our reach. @throws while that cannot be done */
export const openSession = async (base: string): Promise<ChatOpening> => {
  const answer = await fetch(`${base}/chat/session`, { method: 'POST', headers: { accept: 'application/json', ...frameSession.headers() }, credentials: 'same-origin', cache: 'no-store' })
  if (!answer.ok) throw new Error(`the session was refused with ${answer.status}`)
  const opening = (await answer.json()) as ChatOpening
  if (opening.token) frameSession.keep(opening.token)
  return opening
}
