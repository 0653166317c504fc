import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { allowedUrl, hostOf } from './allowedUrl'
import { type Door, internet } from './Door'
import { isPublicAddress } from './publicAddress'
import { readBounded } from './readBounded'

/** Bytes after unpacking, milliseconds for everything together, redirects. */
export const fetchLimits = { bytes: 512 * 1024, ms: 3_000, redirects: 3 }

export type Fetched = { url: URL; type: string; body: Buffer; whole: boolean }

type Wanted = { url: string; types: RegExp; door?: Door; signal?: AbortSignal }

const redirects = new Set([301, 302, 303, 307, 308])

/** The one address that is connected to: looked up once, and refused if any of the answers is not public. */
const addressFor = async (url: URL, door: Door): Promise<string | undefined> => {
  const host = hostOf(url)
  const addresses = isIP(host) ? [host] : await door.resolve(host)
  return addresses.length > 0 && addresses.every(isPublicAddress) ? addresses[0] : undefined
}

const ask = (url: URL, address: string, door: Door, accept: string, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:'
    const { address: host, port } = door.reach(address, secure ? 443 : 80)
    const name = hostOf(url)
    // The connection goes to the address that was checked: there is no second look-up that could answer otherwise.
    const request = (secure ? https : http).request({
      host, port, signal, agent: false, method: 'GET', path: `${url.pathname}${url.search}`, maxHeaderSize: 16_384,
      ...(secure && !isIP(name) && { servername: name }),
      headers: { host: url.host, accept, 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'Mozilla/5.0 (compatible; SpacesLinkPreview/1.0)' },
    })
    request.on('response', resolve).on('error', reject).end()
  })

const follow = async (start: string, { types, door = internet }: Wanted, signal: AbortSignal): Promise<Fetched | undefined> => {
  let url = allowedUrl(start)
  for (let hops = 0; url && hops <= fetchLimits.redirects; hops++) {
    const address = await addressFor(url, door)
    if (!address) return undefined
    const answer = await ask(url, address, door, types.source.includes('image') ? 'image/*' : 'text/html,application/xhtml+xml', signal)
    const { statusCode = 0, headers } = answer
    if (redirects.has(statusCode) && headers.location) {
      answer.destroy()
      url = allowedUrl(headers.location, url.href)
      continue
    }
    const type = String(headers['content-type'] ?? '').toLowerCase()
    const read = statusCode === 200 && types.test(type) ? await readBounded(answer, fetchLimits.bytes) : undefined
    answer.destroy()
    return read && { url, type, ...read }
  }
  return undefined
}

/**
 * Fetches a public page or picture without letting the address lead anywhere else (facts/security.md): scheme, port and every
 * address checked, again at each redirect, no cookies, bounded in bytes, time and content type.
 * @returns undefined for what is refused or not there
 */
export const fetchSafely = async (wanted: Wanted): Promise<Fetched | undefined> => {
  const deadline = AbortSignal.timeout(fetchLimits.ms)
  const signal = wanted.signal ? AbortSignal.any([deadline, wanted.signal]) : deadline
  const late = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }))
  // A resolver cannot be interrupted, so the deadline does not wait for it.
  return Promise.race([follow(wanted.url, wanted, signal).catch(() => undefined), late])
}
