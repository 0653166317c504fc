import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { findAll, parseXml } from '../../support/parseXml'
import { siteOrigin, thePlatform } from './Platform'

export type SiteAnswer = { status: number; headers: IncomingHttpHeaders; text: string; milliseconds: number }

type Options = { host?: string; method?: string; headers?: Record<string, string>; body?: string }

/** One request as it stands, redirects not followed; `host` chooses the site. */
export const ask = (path: string, { host = 'localhost', method = 'GET', headers = {}, body }: Options = {}): Promise<SiteAnswer> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const { port } = thePlatform()
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host: `${host}:${port}`, ...headers } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(parts).toString(), milliseconds: performance.now() - began }))
    })
    sent.on('error', reject)
    sent.end(body)
  })

/** A page of a site, by its host. */
export const visit = (handle: string, path: string, options: Options = {}): Promise<SiteAnswer> => ask(path, { ...options, host: `${handle}.localhost` })

/** Root-relative addresses that a site itself names in its sitemap. */
export const addressesOf = async (handle: string): Promise<string[]> => {
  const { status, text } = await visit(handle, '/sitemap.xml')
  if (status !== 200) throw new Error(`the sitemap of ${handle} answered ${status}`)
  return findAll(parseXml(text), 'loc').map((place) => place.text).filter((place) => place.startsWith(siteOrigin(handle))).map((place) => new URL(place).pathname)
}
