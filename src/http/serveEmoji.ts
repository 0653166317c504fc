import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'
import { SpacesError } from '@/errors/SpacesError'

const known = new Set(['en/data.json', 'en/messages.json', 'en/shortcodes/github.json'])

/** Names and drawings of the emoji for pickers, from our own origin: nobody else hears who writes with whom. */
export const serveEmoji = (req: IncomingMessage, res: ServerResponse, name: string): void => {
  if (req.method !== 'GET' && req.method !== 'HEAD') throw new SpacesError('method_not_allowed')
  if (!known.has(name)) throw new SpacesError('not_found')
  send(req, `/${name}`, { root: path.resolve('node_modules/emojibase-data'), maxAge: '30d', index: false, dotfiles: 'deny' })
    .on('error', () => {
      res.statusCode = 404
      res.end()
    })
    .pipe(res)
}
