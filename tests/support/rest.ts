import { handleEndpoints } from 'payload'
import { inScope } from '@/db/scope'
import { requestScope } from '@/tenancy/requestScope'
import { testPayload } from './payload'

type Options = { method?: string; token?: string; body?: unknown; raw?: string | FormData; headers?: Record<string, string> }

export type RestAnswer = { status: number; body: Record<string, unknown>; text: string; headers: Headers }

const parsed = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** Payload's REST API in this process, in the scope that the session gives: what the server does, without a port. */
export const rest = async (path: string, { method = 'GET', token, body, raw, headers = {} }: Options = {}): Promise<RestAnswer> => {
  const payload = await testPayload()
  const all = new Headers({ ...(token && { authorization: `JWT ${token}` }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers })
  const request = new Request(`http://localhost:3000/api${path}`, { method, headers: all, body: raw ?? (body === undefined ? undefined : JSON.stringify(body)) })
  const scope = await requestScope(payload, all)
  const answer = await inScope(scope, () => handleEndpoints({ config: payload.config, payloadInstanceCacheKey: 'test', request }))
  const text = await answer.text()
  return { status: answer.status, body: parsed(text), text, headers: answer.headers }
}
