import type { IncomingMessage } from 'node:http'
import { requestOrigin } from './clientAddress'
import { readBody } from './readBody'

/** Node's request as the web's, with its body read (bounded in bytes), for handlers that speak fetch. */
export const toWebRequest = async (req: IncomingMessage, limit: number): Promise<Request> => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) if (value !== undefined && !name.startsWith(':')) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  const body = req.method === 'GET' || req.method === 'HEAD' ? undefined : new Uint8Array(await readBody(req, limit))
  return new Request(new URL(req.url ?? '/', requestOrigin(req)), { method: req.method, headers, body })
}
