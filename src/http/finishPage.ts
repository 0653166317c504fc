import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { SavedPage } from '@/resilience/pageCache/PageStore'
import type { Captured } from './captureResponse'
import { lateScripts } from './lateScripts'
import { sitePolicy } from './securityHeaders'

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

const kept = ['content-type', 'location', 'link', 'content-disposition', 'x-robots-tag']

const sha = (text: string) => createHash('sha256').update(text).digest('base64')

/** Only scripts that carry this render's own nonce are trusted: their hashes go into the policy, the nonce goes. */
const sealScripts = (html: string, nonce: string): { html: string; hashes: string[] } => {
  const hashes = new Set<string>()
  const marked = ` nonce="${nonce}"`
  for (const [, attributes = '', code = ''] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (attributes.includes(marked) && !/\ssrc=/.test(attributes) && code) hashes.add(sha(code))
  }
  return { html: html.replaceAll(marked, ''), hashes: [...hashes] }
}

/** A made page, ready to be kept and sent many times: sealed, compressed once, with its ETag. */
export const finishPage = async (captured: Captured, key: string, nonce: string, tags: Record<string, number>): Promise<SavedPage> => {
  const isHtml = (captured.headers['content-type'] ?? '').startsWith('text/html')
  const headers = Object.fromEntries(kept.flatMap((name) => (captured.headers[name] ? [[name, captured.headers[name]]] : [])))
  // The nonce of a preload would be of a page that is long gone.
  if (headers.link) headers.link = headers.link.replaceAll(/;\s*nonce="[^"]*"/g, '')
  let { body } = captured
  if (isHtml) {
    const { html, hashes } = sealScripts(lateScripts(body.toString('utf8'), nonce), nonce)
    body = Buffer.from(html)
    headers['content-security-policy'] = sitePolicy(hashes)
  }
  // A feed or an icon opened by itself runs nothing.
  if (!isHtml) headers['content-security-policy'] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
  const compressible = /^(text\/|application\/(json|xml|rss|atom|ld|feed|manifest)|image\/svg)/.test(captured.headers['content-type'] ?? '')
  const [gzipped, brotli] = compressible
    ? await Promise.all([toGzip(body, { level: 6 }), toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })])
    : [Buffer.alloc(0), Buffer.alloc(0)]
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { key, status: captured.status, headers, tags, etag, savedAt: Date.now(), body, gzip: gzipped, brotli }
}
