import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { processWide } from '@/config/processWide'
import { SpacesError } from '@/errors/SpacesError'

type Script = { body: Buffer; gzip: Buffer; version: string }

const read = (): Script => {
  const body = readFileSync(path.resolve('src/ui/widget/widget.js'))
  return { body, gzip: gzipSync(body, { level: 9 }), version: createHash('sha256').update(body).digest('base64url').slice(0, 16) }
}

/** The script as it is sent: plain, compressed, and its version, which is made from its words. */
export const widgetScript = (): Script => processWide('http.widgetScript', read)

/**
 * GET /widget.js: the chat for any website. Asked for with its version (`?v=`) it is kept for ever, else for five minutes;
 * after that the browser asks whether it has changed.
 */
export const serveWidget = (req: IncomingMessage, res: ServerResponse, url: URL): void => {
  if (req.method !== 'GET' && req.method !== 'HEAD') throw new SpacesError('method_not_allowed')
  const { body, gzip, version } = widgetScript()
  const etag = `"${version}"`
  res.setHeader('content-type', 'text/javascript; charset=utf-8')
  res.setHeader('cross-origin-resource-policy', 'cross-origin')
  res.setHeader('cache-control', url.searchParams.get('v') === version ? 'public, max-age=31536000, immutable' : 'public, max-age=300, stale-while-revalidate=86400')
  res.setHeader('vary', 'accept-encoding')
  res.setHeader('etag', etag)
  if (req.headers['if-none-match'] === etag) {
    res.statusCode = 304
    res.end()
    return
  }
  const zipped = /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''))
  if (zipped) res.setHeader('content-encoding', 'gzip')
  const sent = zipped ? gzip : body
  res.setHeader('content-length', sent.length)
  res.end(req.method === 'HEAD' ? undefined : sent)
}
