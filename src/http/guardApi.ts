import type { IncomingMessage, ServerResponse } from 'node:http'
import { PassThrough } from 'node:stream'
import type { Scope } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { captureResponse } from './captureResponse'
import { guardJson } from './jsonGuard'
import type { NextHandler } from './nextHandler'
import { readBody } from './readBody'

const limits = { json: 2 * 1024 * 1024, form: 12 * 1024 * 1024 }

const closed = /^\/api\/(payload-jobs|payload-kv|payload-locked-documents|payload-query-presets|access)(\/|$)/

const idPath = /^\/api\/[a-z-]+\/([^/]+)/
const words = new Set(['count', 'versions', 'login', 'logout', 'me', 'refresh-token', 'forgot-password', 'reset-password', 'unlock', 'verify', 'init', 'first-register', 'file', 'access', 'duplicate', 'docs-duplicate'])

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const guardAddress = (url: URL) => {
  if (closed.test(url.pathname) && url.pathname !== '/api/access') throw new SpacesError('not_found')
  const id = idPath.exec(url.pathname)?.[1]
  if (id && !words.has(id) && !uuid.test(id) && !url.pathname.startsWith('/api/payload-preferences/') && !url.pathname.startsWith('/api/spaces/')) throw new SpacesError('not_found')
  const limit = url.searchParams.get('limit')
  if (limit !== null && (!/^\d{1,6}$/.test(limit) || Number(limit) > 200 || Number(limit) === 0)) url.searchParams.set('limit', '200')
  if ([...url.searchParams.keys()].some((key) => (key.match(/\[/g)?.length ?? 0) > 12)) throw new SpacesError('malformed', 'That filter is nested too deeply.')
}

/** Reads, checks and replays a JSON body; other bodies pass with a bound. */
const guardBody = async (req: IncomingMessage): Promise<IncomingMessage> => {
  if (req.method === 'GET' || req.method === 'HEAD') return req
  const type = String(req.headers['content-type'] ?? '')
  const isForm = type.startsWith('multipart/form-data')
  const body = await readBody(req, isForm ? limits.form : limits.json)
  if (!isForm && body.length > 0 && /json/.test(type)) {
    try {
      guardJson(JSON.parse(body.toString('utf8')))
    } catch (cause) {
      throw cause instanceof SpacesError ? cause : new SpacesError('malformed', undefined, { cause })
    }
  }
  const replay = new PassThrough()
  replay.end(body)
  const { headers, method, url, httpVersion, socket, rawHeaders, trailers } = req
  return Object.assign(replay, { headers, method, url, httpVersion, socket, connection: socket, rawHeaders, trailers, httpVersionMajor: req.httpVersionMajor, httpVersionMinor: req.httpVersionMinor, complete: true, aborted: false }) as unknown as IncomingMessage
}

/** Payload's answers in our terms: an outage is 503, whatever it looked like; nothing internal leaves. */
export const guardApi = async (req: IncomingMessage, res: ServerResponse, url: URL, next: NextHandler, scope: Scope): Promise<void> => {
  guardAddress(url)
  const checked = await guardBody(req)
  const taken = captureResponse(res)
  void next(checked, res, url)
  const { status, headers, body } = await taken
  if (scope.outage && (status >= 400 || /"user":null/.test(body.subarray(0, 200).toString()))) throw new SpacesError('unavailable', undefined, { retryAfterSeconds: 5 })
  res.statusCode = status
  for (const [name, value] of Object.entries(headers)) if (name !== 'set-cookie') res.setHeader(name, value)
  if (headers['set-cookie']) res.setHeader('set-cookie', headers['set-cookie'].split('\n'))
  res.end(body)
}
