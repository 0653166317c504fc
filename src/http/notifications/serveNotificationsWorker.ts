import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'
import { SpacesError } from '@/errors/SpacesError'

/** GET /notifications-worker.js: what runs in a browser when something is pushed to it. Always asked for anew, so that it can change. */
export const serveNotificationsWorker = (req: IncomingMessage, res: ServerResponse): void => {
  if (req.method !== 'GET' && req.method !== 'HEAD') throw new SpacesError('method_not_allowed')
  res.setHeader('cache-control', 'no-cache')
  res.setHeader('content-security-policy', "default-src 'none'")
  send(req, '/worker.js', { root: path.resolve('src/ui/admin/notifications'), cacheControl: false, index: false }).pipe(res)
}
