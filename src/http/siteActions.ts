import type { IncomingMessage, ServerResponse } from 'node:http'
import { SpacesError } from '@/errors/SpacesError'
import { asTenant } from '@/db/scope'
import { receiveAttachment } from './attachments/receiveAttachment'
import { requestHost } from './clientAddress'
import { startChatSession } from './startChatSession'
import { castVote } from './castVote'
import type { NextHandler } from './nextHandler'
import type { SiteTarget } from './siteOf'
import { receiveForm } from './receiveForm'
import { visitCart } from './visitCart'
import { receiveAway } from './widget/receiveAway'

/** A form of another website may not act here: the browser names the site's own Origin, or says itself where the form stood. */
const requireOwnOrigin = (req: IncomingMessage) => {
  const { origin } = req.headers
  const from = req.headers['sec-fetch-site']
  if (from !== undefined && from !== 'same-origin' && from !== 'none') throw new SpacesError('origin_refused')
  if (origin === undefined) return
  if (origin === 'null' || URL.parse(origin)?.host !== requestHost(req)) throw new SpacesError('origin_refused')
}

/** POST on a site: submit a form, open a chat, vote, put something into the cart. Each runs in the site's tenant and no other. */
export const siteActions = async (req: IncomingMessage, res: ServerResponse, target: SiteTarget, url: URL, next: NextHandler): Promise<void> => {
  requireOwnOrigin(req)
  const form = /^\/forms\/([a-z0-9-]{1,60})$/.exec(target.path)
  const poll = /^\/polls\/([a-z0-9-]{8,60})$/.exec(target.path)
  await asTenant(target.tenant.id, async () => {
    if (form?.[1]) return receiveForm(req, res, target, form[1], url, next)
    if (poll?.[1]) return castVote(req, res, target, poll[1])
    if (target.path === '/cart') return visitCart(req, res, target)
    if (target.path === '/chat/away') return receiveAway(req, res, target)
    if (target.path === '/chat/files') return receiveAttachment(req, res, target, url)
    if (target.path === '/chat/session') return startChatSession(req, res, target)
    throw new SpacesError('method_not_allowed')
  })
}
