import type { IncomingMessage } from 'node:http'
import { requestHost } from './clientAddress'
import type { SiteTarget } from './siteOf'

/** The page of this very site that a form was sent from, root-relative; the front page when the browser does not say, or names another place. */
export const pageBefore = (req: IncomingMessage, { base }: Pick<SiteTarget, 'base'>): string => {
  const front = `${base}/`
  const from = URL.parse(String(req.headers.referer ?? ''))
  if (!from || from.host !== requestHost(req)) return front
  const inside = base === '' || from.pathname === base || from.pathname.startsWith(front)
  // Two slashes at the start would lead to another host.
  return inside && !from.pathname.startsWith('//') ? `${from.pathname}${from.search}` : front
}
