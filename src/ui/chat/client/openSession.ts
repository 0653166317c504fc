import type { ChatOpening } from '@/services/conversations/ChatOpening'

/** Asks the site for this browser's session; the cookie stays out of our reach. @throws while that cannot be done */
export const openSession = async (base: string): Promise<ChatOpening> => {
  const answer = await fetch(`${base}/chat/session`, { method: 'POST', headers: { accept: 'application/json' }, credentials: 'same-origin', cache: 'no-store' })
  if (!answer.ok) throw new Error(`the session was refused with ${answer.status}`)
  return (await answer.json()) as ChatOpening
}
