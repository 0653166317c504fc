import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import webpush from 'web-push'
import { allowedUrl, hostOf } from '../links/allowedUrl'
import { type Door, internet } from '../links/Door'
import { isPublicAddress } from '../links/publicAddress'
import { vapidKeys } from './vapidKeys'

export type Device = { endpoint: string; p256dh: string; auth: string }

/** `gone`: the device does not want it any more; `later`: the push service may take it another time; `refused`: never. */
export type PushOutcome = 'sent' | 'gone' | 'later' | 'refused'

const outcomeOf = (status: number): PushOutcome => {
  if (status >= 200 && status < 300) return 'sent'
  if (status === 404 || status === 410) return 'gone'
  return status === 429 || status >= 500 ? 'later' : 'refused'
}

const send = (url: URL, address: string, door: Door, headers: Record<string, string | number>, body: Buffer): Promise<number> =>
  new Promise((resolve, reject) => {
    const secure = !door.plain
    const { address: host, port } = door.reach(address, 443)
    const name = hostOf(url)
    const request = (secure ? https : http).request({ host, port, method: 'POST', path: `${url.pathname}${url.search}`, agent: false, signal: AbortSignal.timeout(10_000), headers: { ...headers, host: url.host }, ...(secure && !isIP(name) && { servername: name }) })
    request.on('response', (answer) => (answer.resume(), resolve(answer.statusCode ?? 0))).on('error', reject).end(body)
  })

/**
 * Sends a few bytes to a person's browser, sealed for it alone (RFC 8291) and signed with our keys (RFC 8292). The address came
 * from a browser, so it is checked like any foreign link, and no redirect is followed.
 */
export const postToDevice = async ({ endpoint, p256dh, auth }: Device, payload: object, door: Door = internet): Promise<PushOutcome> => {
  const url = allowedUrl(endpoint)
  if (!url || url.protocol !== 'https:') return 'refused'
  try {
    const addresses = await door.resolve(hostOf(url))
    const [address] = addresses
    if (!address || !addresses.every(isPublicAddress)) return 'refused'
    const { headers, body } = webpush.generateRequestDetails({ endpoint: url.href, keys: { p256dh, auth } }, JSON.stringify(payload), { vapidDetails: vapidKeys(), TTL: 12 * 60 * 60, urgency: 'high', contentEncoding: 'aes128gcm' })
    return outcomeOf(await send(url, address, door, headers as Record<string, string | number>, body))
  } catch {
    return 'later'
  }
}
