import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SpacesError } from '@/errors/SpacesError'
import { toSpacesError } from '@/errors/toSpacesError'
import { log } from '@/log/log'

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const page = ({ message, status }: SpacesError) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">${status === 503 ? '<meta http-equiv="refresh" content="5">' : ''}<title>Spaces</title><style>:root{color-scheme:light dark}body{margin:0;min-height:100dvh;display:grid;place-items:center;font:16px/26px system-ui,sans-serif;background:#faf9f7;color:#1d1d1b}main{max-width:32rem;padding:32px 24px;text-align:center}p{margin:0 0 16px}a{color:inherit}@media (prefers-color-scheme:dark){body{background:#17181a;color:#eceae6}}</style></head><body><main><h1>${status === 404 ? 'Nothing here' : status === 503 ? 'Back in a moment' : 'That did not work'}</h1><p>${escape(message)}</p><p><a href="/">To the front page</a></p></main></body></html>`

const wantsPage = (req: IncomingMessage) => (req.method === 'GET' || req.method === 'HEAD') && String(req.headers.accept ?? '').includes('text/html')

/** Any thrown thing with its code, its words and its status: a page for people, JSON for programs. The unforeseen is logged. */
export const sendError = (req: IncomingMessage, res: ServerResponse, thrown: unknown): void => {
  const error = toSpacesError(thrown)
  if (error.code === 'internal') log.error({ err: thrown }, 'a request failed')
  if (res.headersSent) return void res.destroy()
  if (error.retryAfterSeconds) res.setHeader('retry-after', String(error.retryAfterSeconds))
  const asPage = wantsPage(req)
  res.statusCode = error.status
  res.setHeader('content-type', asPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8')
  if (asPage) res.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'")
  res.setHeader('cache-control', 'no-store')
  res.end(asPage ? page(error) : JSON.stringify(error))
}
