import { handleEndpoints } from 'payload'
import { asTenant, inScope } from '@/db/scope'
import { queryOne } from '@/db/query'
import { listProducts } from '@/queries/shop/listProducts'
import type { Subject } from '../support/alternate'
import { callRound } from '../support/callRound'
import type { Farm } from './makeFarm'

const perPage = 24

type RestList = { docs: { id: string; variants: unknown[]; images: { image: unknown }[] }[]; totalDocs: number }

/** Payload's own list of the same products, as the owner's browser asks for it: pictures and variants are in it. */
const restList = async ({ payload, token, tenantId, ownerId }: Farm): Promise<string> => {
  const address = `http://localhost/api/products?limit=${perPage}&depth=1&sort=title&where[_status][equals]=published`
  const request = new Request(address, { headers: { authorization: `JWT ${token}` } })
  const answer = await inScope({ tenants: [tenantId], userId: ownerId }, () => handleEndpoints({ config: payload.config, request }))
  if (answer.status !== 200) throw new Error(`REST answered ${answer.status}`)
  return answer.text()
}

/** The two lists must be the same list, or the comparison says nothing. */
const requireSame = (ours: { id: string }[], theirs: RestList) => {
  const [a, b] = [ours.map(({ id }) => id).sort().join(), theirs.docs.map(({ id }) => id).sort().join()]
  if (a !== b || ours.length !== perPage || theirs.docs.some(({ variants, images }) => variants.length === 0 || images.some(({ image }) => typeof image !== 'object'))) throw new Error('the two ways to list products do not give the same products')
}

/** The first page of the shop, without HTTP: our one statement, and Payload's REST handler. */
export const measureReading = async (farm: Farm, databasePid: number): Promise<[Subject[], { rounds: number; seconds: number }]> => {
  const { tenantId } = farm
  const tenant = await asTenant(tenantId, () => queryOne<{ currency: string; locale: string }>('select currency, locale from public.tenants where id = $1', [tenantId]))
  if (!tenant) throw new Error('the farm is not there')
  const ours = () => asTenant(tenantId, () => listProducts({ tenantId, selling: tenant, filter: { sort: 'title' }, perPage }))
  const rest = () => restList(farm)
  requireSame((await ours()).items, JSON.parse(await rest()) as RestList)
  const about = `${perPage} products with prices, stock and picture, in this process, 4 callers`
  return [
    [
      { name: 'query', about: `listProducts: ${about}`, round: (seconds) => callRound({ call: async () => JSON.stringify(await ours()), seconds, databasePid }) },
      { name: 'REST', about: `GET /api/products?limit=${perPage}&depth=1 as the owner: ${about}`, round: (seconds) => callRound({ call: rest, seconds, databasePid }) },
    ],
    { rounds: 5, seconds: 3 },
  ]
}
