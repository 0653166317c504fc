import { loginOf, platformOrigin } from './Platform'

type Options = { method?: string; body?: unknown; token?: string }

export type Answer<Body> = { status: number; headers: Headers; body: Body }

/** The platform's REST API over the wire. */
export const api = async <Body = Record<string, unknown>>(path: string, { method = 'GET', body, token }: Options = {}): Promise<Answer<Body>> => {
  const headers = { ...(token && { authorization: `JWT ${token}` }), ...(body !== undefined && { 'content-type': 'application/json' }) }
  const answer = await fetch(`${platformOrigin()}/api${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : undefined) as Body }
}

export type Session = { token: string; userId: string; tenantId: string }

type LoginAnswer = { token: string; user: { id: string; tenants?: { tenant: string | { id: string } }[] } }

/** One address may sign in sixty times in five minutes: a session is kept for all who ask for it. */
const sessions = new Map<string, Promise<Session>>()

const begin = async (handle: string): Promise<Session> => {
  const { email, password } = loginOf(handle)
  const { status, body } = await api<LoginAnswer>('/users/login', { method: 'POST', body: { email, password } })
  if (status !== 200) throw new Error(`login as ${email} answered ${status}`)
  const tenant = body.user.tenants?.[0]?.tenant
  return { token: body.token, userId: body.user.id, tenantId: typeof tenant === 'object' ? tenant.id : (tenant ?? '') }
}

/** Signs the owner of an example business in. */
export const signIn = (handle: string): Promise<Session> => {
  const key = `${platformOrigin()} ${handle}`
  const known = sessions.get(key) ?? begin(handle)
  sessions.set(key, known)
  known.catch(() => sessions.delete(key))
  return known
}

/** The first document that fits, or a fault. */
export const findOne = async <Doc>(collection: string, where: string, token: string): Promise<Doc> => {
  const { status, body } = await api<{ docs: Doc[] }>(`/${collection}?limit=1&depth=0&${where}`, { token })
  const doc = status === 200 ? body.docs[0] : undefined
  if (!doc) throw new Error(`no ${collection} with ${where} (${status})`)
  return doc
}
