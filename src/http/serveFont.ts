import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'
import { SpacesError } from '@/errors/SpacesError'
import { fontOfFile } from '@/ui/tokens/fonts'

/** A typeface of a site, straight from the npm package that carries it. Its address names the release, so it is kept for ever. */
export const serveFont = (req: IncomingMessage, res: ServerResponse, name: string): void => {
  if (req.method !== 'GET' && req.method !== 'HEAD') throw new SpacesError('method_not_allowed')
  const font = fontOfFile(name)
  if (!font) throw new SpacesError('not_found')
  send(req, `/${font.file}`, { root: path.resolve('node_modules/@fontsource-variable', font.slug, 'files'), maxAge: '1y', immutable: true, index: false })
    .on('headers', (answer: ServerResponse) => answer.setHeader('access-control-allow-origin', '*'))
    .on('error', () => {
      res.statusCode = 404
      res.end()
    })
    .pipe(res)
}
