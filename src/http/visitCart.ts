import type { IncomingMessage, ServerResponse } from 'node:http'
import { limit } from '@/access/limit'
import { SpacesError } from '@/errors/SpacesError'
import { readCart } from '@/queries/cart/readCart'
import { chatSite } from '@/queries/chat/chatSite'
import { changeCart } from '@/services/cart/changeCart'
import { readVisitorCookie } from '@/services/visitors/visitorCookie'
import { clientAddress } from './clientAddress'
import { readBody, readJson } from './readBody'
import type { SiteTarget } from './siteOf'
import { visitorFor } from './visitorFor'

const isPlainForm = (req: IncomingMessage) => String(req.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')

const bodyOf = async (req: IncomingMessage): Promise<unknown> =>
  isPlainForm(req) ? Object.fromEntries(new URLSearchParams((await readBody(req, 4_096)).toString('utf8'))) : readJson(req, 4_096)

const sellingOf = async (tenantId: string) => {
  const site = await chatSite(tenantId)
  if (!site) throw new SpacesError('not_found')
  return { currency: site.currency, locale: site.place.locale }
}

const answer = (res: ServerResponse, body: unknown) => {
  res.setHeader('cache-control', 'no-store')
  res.setHeader('content-type', 'application/json; charset=utf-8')
  res.end(JSON.stringify(body))
}

/** GET {base}/cart.json: this browser's cart. Who has none is not made a visitor by looking. */
export const showCart = async (req: IncomingMessage, res: ServerResponse, { tenant }: SiteTarget): Promise<void> => {
  const isKnown = readVisitorCookie(tenant.id, req.headers.cookie) !== undefined
  answer(res, { cart: isKnown ? await readCart({ tenantId: tenant.id, visitorId: await visitorFor(req, res, tenant.id), selling: await sellingOf(tenant.id) }) : { lines: [], count: 0, total: null } })
}

/**
 * POST {base}/cart, `{ product, variant?, add? | set? }`: JSON is answered with the cart, or with what there is to choose from;
 * a plain form by going to the cart, or to the product's page to choose.
 */
export const visitCart = async (req: IncomingMessage, res: ServerResponse, target: SiteTarget): Promise<void> => {
  const { tenant, base } = target
  const input = await bodyOf(req)
  const wait = await limit([{ key: `cart:${tenant.id}:${clientAddress(req)}`, most: 240, seconds: 600 }])
  if (wait) throw new SpacesError('rate_limited', undefined, { retryAfterSeconds: wait })
  const selling = await sellingOf(tenant.id)
  const result = await changeCart({ tenantId: tenant.id, visitorId: await visitorFor(req, res, tenant.id), selling, input })
  if (!isPlainForm(req)) return answer(res, result)
  res.setHeader('cache-control', 'no-store')
  res.writeHead(303, { location: 'cart' in result ? `${base}/cart` : `${base}/products/${result.choices[0]?.slug ?? ''}` })
  res.end()
}
