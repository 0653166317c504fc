import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { importJWK, jwtVerify } from 'jose'
import type { Door } from '@/services/links/Door'
import { type DeviceKeys, makeDeviceKeys, openSealed } from './openSealed'

export type PushDevice = { endpoint: string; keys: { p256dh: string; auth: string } }
export type Pushed = { endpoint: string; text: string; subject: string; ttl: number }
export type PushService = { door: Door; received: Pushed[]; addDevice: () => PushDevice; remove: (device: PushDevice) => void; answerWith: (status: number | undefined) => void; close: () => Promise<void> }

const origin = 'https://push.example.org'

const readAll = async (req: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of req as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}

/** The sender's signature as the real services check it (RFC 8292): ES256, for this service, for a day at most. @throws */
const checkVapid = async (header: string): Promise<string> => {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(header) ?? []
  const point = Buffer.from(key, 'base64url')
  const publicKey = await importJWK({ kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') }, 'ES256')
  const { payload } = await jwtVerify(token, publicKey, { algorithms: ['ES256'], audience: origin, requiredClaims: ['exp', 'sub'] })
  if ((payload.exp ?? 0) - Date.now() / 1_000 > 86_400) throw new Error('signed for too long')
  if (!/^(mailto:|https:)/.test(payload.sub ?? '')) throw new Error('nobody to turn to')
  return payload.sub ?? ''
}

/** A push service of a browser maker, in this process: it checks the signature and opens the message as the browser would. */
export const startPushService = async (): Promise<PushService> => {
  const devices = new Map<string, DeviceKeys>()
  const received: Pushed[] = []
  let forced: number | undefined
  const take = async (req: IncomingMessage): Promise<number> => {
    const body = await readAll(req)
    const endpoint = `${origin}${req.url ?? ''}`
    const device = devices.get(endpoint)
    if (forced) return forced
    if (!device) return 410
    if (req.headers['content-encoding'] !== 'aes128gcm' || req.headers.ttl === undefined || body.length > 4_096) return 400
    const subject = await checkVapid(String(req.headers.authorization ?? ''))
    received.push({ endpoint, text: openSealed(body, device), subject, ttl: Number(req.headers.ttl) })
    return 201
  }
  const server = createServer((req, res) => void take(req).catch(() => 403).then((status) => res.writeHead(status).end()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    received,
    door: { resolve: async () => ['93.184.216.34'], reach: () => ({ address: '127.0.0.1', port }), plain: true },
    addDevice: () => {
      const keys = makeDeviceKeys()
      const endpoint = `${origin}/send/${crypto.randomUUID()}`
      devices.set(endpoint, keys)
      return { endpoint, keys: { p256dh: keys.curve.getPublicKey().toString('base64url'), auth: keys.auth.toString('base64url') } }
    },
    remove: ({ endpoint }) => void devices.delete(endpoint),
    answerWith: (status) => (forced = status),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
