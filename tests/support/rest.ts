import { handleEndpoints } from 'payload'
import { inScope } from '@/db/scope'
import { toSpacesError } from '@/errors/toSpacesError'
import { guardApiAnswer } from '@/http/guardApiAnswer'
import { guardApiRequest } from '@/http/guardApiRequest'
import { guardTarget } from '@/http/guardTarget'
import { requestScope } from '@/tenancy/requestScope'
import { testPayload } from './payload'

type Handler = (request: Request) => Promise<Response>
type Options = { method?: string; token?: string; body?: unknown; raw?: string | Buffer | FormData; headers?: Record<string, string>; handler?: Handler }

export type RestAnswer = { status: number; body: Record<string, unknown>; text: string; headers: Headers }

const origin = 'http://localhost:3000'

const parsed = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

const restApi: Handler = async (request) => handleEndpoints({ config: (await testPayload()).config, payloadInstanceCacheKey: 'test', request })

/** Through the server's own gate, then to Payload, then through the gate's shaping of answers. */
const guarded = async (path: string, request: Request, handler: Handler): Promise<{ status: number; text: string; headers: Headers }> => {
  const url = guardTarget(`/api${path}`)
  const { headers, method } = request
  const scope = await requestScope(await testPayload(), headers)
  const reads = method === 'GET' || method === 'HEAD'
  const body = guardApiRequest({
    method, url, contentType: headers.get('content-type') ?? '', methodOverride: headers.get('x-payload-http-method-override'),
    body: reads ? Buffer.alloc(0) : Buffer.from(await request.arrayBuffer()), signedIn: scope.userId !== undefined,
  })
  const passed = new Request(`${origin}${url.pathname}${url.search}`, { method, headers, ...(!reads && body.length > 0 && { body: new Uint8Array(body) }) })
  const answer = await inScope(scope, () => handler(passed))
  const shaped = guardApiAnswer({ status: answer.status, contentType: answer.headers.get('content-type'), body: Buffer.from(await answer.arrayBuffer()) })
  return { status: shaped.status, text: shaped.body.toString('utf8'), headers: answer.headers }
}

/** Payload's REST API in this process, in the scope that the session gives: what the server does, without a port. */
export const rest = async (path: string, { method = 'GET', token, body, raw, headers = {}, handler = restApi }: Options = {}): Promise<RestAnswer> => {
  const all = new Headers({ ...(token && { authorization: `JWT ${token}` }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers })
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const request = new Request(`${origin}/api`, { method, headers: all, body: Buffer.isBuffer(sent) ? new Uint8Array(sent) : sent })
  try {
    const answer = await guarded(path, request, handler)
    return { ...answer, body: parsed(answer.text) }
  } catch (error) {
    const refusal = toSpacesError(error)
    const text = JSON.stringify(refusal)
    return { status: refusal.status, body: parsed(text), text, headers: new Headers(refusal.retryAfterSeconds ? { 'retry-after': String(refusal.retryAfterSeconds) } : {}) }
  }
}
