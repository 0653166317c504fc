import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'
import { loadConfig } from '@/config/config'
import { SpacesError } from '@/errors/SpacesError'
import { safeFileHeaders } from '@/hooks/media/safeFileHeaders'

/**
 * A public picture by its random name, straight from disk: no database, cached for ever. Private files have the
 * prefix `private-` and are served only by the API to staff.
 */
export const serveMedia = (req: IncomingMessage, res: ServerResponse, name: string): void => {
  if (req.method !== 'GET' && req.method !== 'HEAD') throw new SpacesError('method_not_allowed')
  if (!/^[a-z0-9-]{36,60}\.(webp|png|jpg|gif|pdf)$/.test(name) || name.startsWith('private-')) throw new SpacesError('not_found')
  send(req, `/${name}`, { root: path.join(loadConfig().dataDir, 'media'), maxAge: '1y', immutable: true, index: false, dotfiles: 'deny' })
    .on('headers', (answer: ServerResponse) => {
      const headers = safeFileHeaders(new Headers({ 'content-type': String(answer.getHeader('content-type') ?? '') }))
      headers.forEach((value, key) => answer.setHeader(key, value))
    })
    .on('error', () => {
      res.statusCode = 404
      res.setHeader('content-type', 'application/json; charset=utf-8')
      res.end(JSON.stringify(new SpacesError('not_found')))
    })
    .pipe(res)
}
