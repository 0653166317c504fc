import type { IncomingMessage, ServerResponse } from 'node:http'
import { limit } from '@/access/limit'
import { SpacesError } from '@/errors/SpacesError'
import { chatSession } from '@/services/conversations/chatSession'
import { clientAddress } from './clientAddress'
import { sendWebResponse } from './sendWebResponse'
import type { SiteTarget } from './siteOf'
import { toWebRequest } from './toWebRequest'

/** POST {base}/chat/session: the visitor's token and what the chat panel needs to open. */
export const startChatSession = async (req: IncomingMessage, res: ServerResponse, { tenant }: SiteTarget): Promise<void> => {
  const wait = await limit([{ key: `chat:${tenant.id}:${clientAddress(req)}`, most: 120, seconds: 600 }])
  if (wait) throw new SpacesError('rate_limited', undefined, { retryAfterSeconds: wait })
  await sendWebResponse(res, await chatSession(await toWebRequest(req, 16_384), tenant.id))
}
