import type { IncomingMessage, ServerResponse } from 'node:http'
import { PassThrough } from 'node:stream'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Scope } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { captureResponse } from './captureResponse'
import { guardApiAnswer } from './guardApiAnswer'
import { guardApiRequest } from './guardApiRequest'
import type { NextHandler } from './nextHandler'
import { readBody } from './readBody'

const limits = { json: 2 * 1024 * 1024, form: 12 * 1024 * 1024 }

/** The request as it came, with a body that was read and checked. */
const replayOf = (req: IncomingMessage, body: Buffer): IncomingMessage => {
  const replay = new PassThrough()
  replay.end(body)
  const { headers, method, url, httpVersion, socket, rawHeaders, trailers } = req
  if (headers['content-length'] !== undefined) headers['content-length'] = String(body.length)
  return Object.assign(replay, { headers, method, url, httpVersion, socket, connection: socket, rawHeaders, trailers, httpVersionMajor: req.httpVersionMajor, httpVersionMinor: req.httpVersionMinor, complete: true, aborted: false }) as unknown as IncomingMessage
}

const header = (req: IncomingMessage, name: string) => String(req.headers[name] ?? '')

const checked = async (req: IncomingMessage, url: URL, scope: Scope): Promise<IncomingMessage> => {
  const reads = req.method === 'GET' || req.method === 'HEAD'
  const contentType = header(req, 'content-type')
  const given = reads ? Buffer.alloc(0) : await readBody(req, /^multipart\/form-data\b/i.test(contentType) ? limits.form : limits.json)
  const methodOverride = header(req, 'x-payload-http-method-override') || header(req, 'x-http-method-override')
  const body = guardApiRequest({ method: req.method ?? 'GET', url, contentType, methodOverride, body: given, signedIn: scope.userId !== undefined })
  return reads ? req : replayOf(req, body)
}

const unpacked = (body: Buffer, encoding: string | undefined) => (encoding === 'gzip' ? gunzipSync(body) : encoding === 'br' ? brotliDecompressSync(body) : body)

/** Payload's answers in our terms: an outage is 503, whatever it looked like; nothing internal leaves. */
export const guardApi = async (req: IncomingMessage, res: ServerResponse, url: URL, next: NextHandler, scope: Scope): Promise<void> => {
  const request = await checked(req, url, scope)
  const taken = captureResponse(res)
  void next(request, res, url)
  const { status, headers, body } = await taken
  if (scope.outage && (status >= 400 || /"user":null/.test(body.subarray(0, 200).toString()))) throw new SpacesError('unavailable', undefined, { retryAfterSeconds: 5 })
  const answer = status < 400 ? { status, body } : guardApiAnswer({ status, contentType: headers['content-type'], body: unpacked(body, headers['content-encoding']) })
  res.statusCode = answer.status
  for (const [name, value] of Object.entries(headers)) if (name !== 'set-cookie') res.setHeader(name, value)
  if (headers['set-cookie']) res.setHeader('set-cookie', headers['set-cookie'].split('\n'))
  if (answer.body !== body) {
    res.setHeader('content-type', 'application/json; charset=utf-8')
    for (const name of ['content-length', 'content-encoding', 'etag']) res.removeHeader(name)
  }
  res.end(answer.body)
}
