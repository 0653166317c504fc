import { guardGraphqlText } from '@/access/graphql/guardGraphqlText'
import { collections } from '@/collections/collections'
import { loadConfig } from '@/config/config'
import { SpacesError } from '@/errors/SpacesError'
import { guardApiQuery } from './guardApiQuery'
import { guardJson } from './jsonGuard'

export type ApiRequest = {
  method: string
  url: URL
  contentType: string
  /** Payload reads a POST with `X-Payload-HTTP-Method-Override: GET` as a query in its body. */
  methodOverride?: string | null
  body: Buffer
  signedIn: boolean
}

const closed = /^\/api\/(payload-jobs|payload-kv|payload-locked-documents|payload-query-presets|payload-migrations|payload-folders|graphql-playground|og)(\/|$)/
const graphql = /^\/api\/graphql\/?$/

const words = new Set([
  'count', 'versions', 'login', 'logout', 'me', 'refresh-token', 'forgot-password', 'reset-password', 'unlock', 'init', 'first-register', 'file', 'access', 'duplicate', 'populate-tenant-options',
])
/** Addresses below which names, not ids, are meant. */
const named = /^\/api\/payload-preferences(\/|$)/

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const versioned = new Set(collections.flatMap(({ slug, versions }) => (versions ? [slug] : [])))

const guardPath = ({ url: { pathname }, signedIn }: ApiRequest) => {
  if (closed.test(pathname)) throw new SpacesError('not_found')
  if (/^\/api\/access\/?$/.test(pathname) && !signedIn) throw new SpacesError('not_signed_in')
  const [, , slug = '', first, second, third] = pathname.split('/')
  if (!first || named.test(pathname)) return
  if (!words.has(first) && !uuid.test(first)) throw new SpacesError('not_found')
  if (first === 'versions' && !versioned.has(slug)) throw new SpacesError('not_found')
  if ((first === 'versions' || first === 'access') && second && !uuid.test(second)) throw new SpacesError('not_found')
  if (third) throw new SpacesError('not_found')
}

const guardGraphql = ({ method, signedIn, body, contentType }: ApiRequest) => {
  if (!loadConfig().graphql) throw new SpacesError('not_found')
  if (method !== 'POST') throw new SpacesError('method_not_allowed')
  if (!signedIn) throw new SpacesError('not_signed_in')
  if (!/^application\/json\b/i.test(contentType)) throw new SpacesError('bad_request', 'Please send JSON.')
  guardGraphqlText(body)
}

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch (cause) {
    throw new SpacesError('malformed', undefined, { cause })
  }
}

const guardForm = (body: Buffer): Buffer => {
  const params = new URLSearchParams(body.toString('utf8'))
  guardApiQuery(params)
  return Buffer.from(params.toString())
}

const isQuery = ({ methodOverride }: ApiRequest) => methodOverride?.toUpperCase() === 'GET'

/** Changing something, or making it at `/api/<collection>`, takes a document. */
const needsDocument = (request: ApiRequest) =>
  request.method === 'PATCH' || (request.method === 'POST' && !isQuery(request) && /^\/api\/[^/]+\/?$/.test(request.url.pathname))

const guardDocument = (body: Buffer) => {
  const value = parsed(body)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SpacesError('malformed')
  guardJson(value)
}

/** JSON, multipart or, for a query in the body, a form; nothing that another website's form could send by itself. */
const guardBody = (request: ApiRequest): Buffer => {
  const { method, contentType, body } = request
  if (body.length === 0 && needsDocument(request)) throw new SpacesError('bad_request', 'That call needs a document.')
  if (method === 'GET' || method === 'HEAD' || body.length === 0) return body
  if (/^multipart\/form-data\b/i.test(contentType)) return body
  if (/^application\/json\b/i.test(contentType)) {
    guardDocument(body)
    return body
  }
  if (isQuery(request) && /^application\/x-www-form-urlencoded\b/i.test(contentType)) return guardForm(body)
  throw new SpacesError('bad_request', 'Please send JSON or a form with files.')
}

/**
 * The one gate in front of Payload's API, for the server and for tests alike: closed addresses, ids, filters and
 * bodies (security.md H6, H9, H10). May change `url` (capped limits). @returns the body to hand on. @throws SpacesError.
 */
export const guardApiRequest = (request: ApiRequest): Buffer => {
  guardPath(request)
  guardApiQuery(request.url.searchParams)
  const body = guardBody(request)
  if (graphql.test(request.url.pathname)) guardGraphql(request)
  return body
}
