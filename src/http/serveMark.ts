import type { IncomingMessage, ServerResponse } from 'node:http'
import { platformMark } from '@/config/platformMark'
import { SpacesError } from '@/errors/SpacesError'

/** `/favicon.ico`: browsers ask for it by themselves where a page names no icon, or names it late. */
export const serveMark = (req: IncomingMessage, res: ServerResponse): void => {
  if (req.method !== 'GET' && req.method !== 'HEAD') throw new SpacesError('method_not_allowed')
  res.writeHead(200, { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'public, max-age=86400' })
  res.end(req.method === 'HEAD' ? undefined : platformMark)
}
