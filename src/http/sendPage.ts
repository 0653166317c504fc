import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SavedPage } from '@/resilience/pageCache/PageStore'

type Body = { bytes: Buffer; encoding?: 'br' | 'gzip' }

const bodyFor = (req: IncomingMessage, page: SavedPage): Body => {
  const accepts = String(req.headers['accept-encoding'] ?? '')
  if (page.brotli.length > 0 && /\bbr\b/.test(accepts)) return { bytes: page.brotli, encoding: 'br' }
  if (page.gzip.length > 0 && /\bgzip\b/.test(accepts)) return { bytes: page.gzip, encoding: 'gzip' }
  return { bytes: page.body }
}

/** Sends a kept page: 304 for the same ETag, the compressed body that the browser takes, nothing computed. */
export const sendPage = (req: IncomingMessage, res: ServerResponse, page: SavedPage): void => {
  for (const name in page.headers) res.setHeader(name, page.headers[name] ?? '')
  res.setHeader('etag', page.etag)
  res.setHeader('vary', 'accept-encoding')
  res.setHeader('cache-control', 'no-cache')
  if (page.status === 200 && req.headers['if-none-match'] === page.etag) {
    res.statusCode = 304
    res.end()
    return
  }
  const { bytes, encoding } = bodyFor(req, page)
  if (encoding) res.setHeader('content-encoding', encoding)
  res.setHeader('content-length', bytes.length)
  res.statusCode = page.status
  res.end(req.method === 'HEAD' ? undefined : bytes)
}

const note =
  '<div role="status" style="position:fixed;left:50%;bottom:16px;transform:translateX(-50%);z-index:60;background:#1f2328;color:#fff;padding:8px 14px;border-radius:8px;font:14px/20px system-ui,sans-serif;max-width:calc(100vw - 32px)">We are showing saved content. Prices and stock may have changed.</div>'

/** The same page while its source is away: status 200, and a discreet note that says so. */
export const sendStalePage = (req: IncomingMessage, res: ServerResponse, page: SavedPage): void => {
  const isHtml = (page.headers['content-type'] ?? '').startsWith('text/html')
  if (!isHtml) return sendPage(req, res, page)
  const html = page.body.toString('utf8')
  const end = html.lastIndexOf('</body>')
  const body = Buffer.from(end < 0 ? html + note : html.slice(0, end) + note + html.slice(end))
  sendPage(req, res, { ...page, body, gzip: Buffer.alloc(0), brotli: Buffer.alloc(0), etag: `W/"stale-${page.savedAt}"` })
}
