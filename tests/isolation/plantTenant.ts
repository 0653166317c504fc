import { randomBytes } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import { asSystem } from '@/db/scope'
import { makeTenant, type TestTenant } from '../support/tenants'
import { fillFields } from './fillFields'
import { planters } from './planters'

export type Plant = { id: string; trashedId?: string; versionId?: string }
export type Planted = { tenant: TestTenant; canary: string; plants: Record<string, Plant> }

export const picture = (): Promise<Buffer> => sharp({ create: { width: 24, height: 24, channels: 3, background: '#4a7' } }).png().toBuffer()

const fileFor = async (upload: unknown) => {
  if (!upload) return {}
  const data = await picture()
  return { file: { data, name: 'canary.png', mimetype: 'image/png', size: data.length } }
}

type Options = { planted: Planted; slug: string; link?: (collection: string, path: string) => unknown; unique?: string }

/** The data of one document of the tenant, with its canary in every text; links go to its own plants unless told otherwise. */
export const dataFor = async (payload: Payload, { planted, slug, link, unique = randomBytes(3).toString('hex') }: Options): Promise<Record<string, unknown>> => {
  const { canary, plants, tenant } = planted
  const own = (collection: string) => (collection === 'tenants' ? tenant.tenantId : plants[collection]?.id)
  const fields = payload.collections[slug as CollectionSlug].config.flattenedFields
  return fillFields(fields, { canary, link: link ?? own, overrides: { tenant: tenant.tenantId, ...planters[slug]?.overrides?.(canary, unique) } })
}

const context = (canary: string) => ({ actor: { kind: 'user', id: null, name: canary } })

const makeUser = (data: Record<string, unknown>) => ({ ...data, password: 'correct horse battery staple' })

const plantOne = async (payload: Payload, planted: Planted, slug: string): Promise<Plant> => {
  const collection = slug as CollectionSlug
  const { config } = payload.collections[collection]
  const { canary, tenant } = planted
  const create = async () => {
    const data = await dataFor(payload, { planted, slug })
    const { id } = await payload.create({ collection, data: (planters[slug]?.special === 'user' ? makeUser(data) : { ...data, ...(config.versions && { _status: 'published' }) }) as never, context: context(canary), ...(await fileFor(config.upload)) })
    return String(id)
  }
  if (planters[slug]?.special === 'tenant') {
    await payload.update({ collection: 'tenants', id: tenant.tenantId, data: (await dataFor(payload, { planted, slug })) as never })
    return { id: tenant.tenantId }
  }
  const id = await create()
  const plant: Plant = { id }
  if (config.versions) {
    await payload.update({ collection, id, draft: true, data: { title: `${canary} draft` } as never, context: context(canary) })
    const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, sort: 'createdAt', limit: 1, depth: 0 })
    plant.versionId = String(docs[0]?.id)
  }
  if (config.trash) {
    plant.trashedId = await create()
    await payload.update({ collection, id: plant.trashedId, data: { deletedAt: new Date().toISOString() } as never, context: context(canary) })
  }
  return plant
}

/** A business with something in every collection, and its own canary in every text of it. */
export const plantTenant = async (letter: string): Promise<Planted> => {
  const tenant = await makeTenant()
  const planted: Planted = { tenant, canary: `cnry${letter}${randomBytes(4).toString('hex')}`, plants: {} }
  for (const slug of Object.keys(planters)) planted.plants[slug] = await asSystem(() => plantOne(tenant.payload, planted, slug))
  return planted
}
