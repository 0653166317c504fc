import type { ChatOpening } from '@/services/conversations/ChatOpening'
import { frameSession } from './frameSession'

const asking = new Map<string, Promise<ChatOpening>>()

const ask = async (base: string): Promise<ChatOpening> => {
  const answer = await fetch(`${base}/chat/session`, { method: 'POST', headers: { accept: 'application/json', ...frameSession.headers() }, credentials: 'same-origin', cache: 'no-store' })
  if (!answer.ok) throw new Error(`the session was refused with ${answer.status}`)
  const opening = (await answer.json()) as ChatOpening
  if (opening.token) frameSession.keep(opening.token)
  return opening
}

/**
 * Asks the site for this browser's session; the cookie stays out of our reach. Who asks while an answer is on its way shares
 * it: two answers would make a newcomer two visitors, of whom one is forgotten. @throws while that cannot be done
 */
export const openSession = (base: string): Promise<ChatOpening> => {
  const waiting = asking.get(base)
  if (waiting) return waiting
  const answer = ask(base).finally(() => asking.delete(base))
  asking.set(base, answer)
  return answer
}
