import type { CollectionSlug } from 'payload'

export type Planter = {
  /** What the declared fields cannot tell: values that hooks insist on. Paths as in `fillFields`. */
  overrides?: (canary: string, unique: string) => Record<string, unknown>
  /** Made in another way than by creating a row. */
  special?: 'tenant' | 'user'
}

const slug = (canary: string, unique: string) => ({ slug: `${canary}-${unique}` })

/**
 * How a document of each collection is planted, in the order in which they need each other. The matrix fails for
 * a collection of the configuration that is missing here, so that a new one cannot be forgotten.
 */
export const planters = {
  media: { overrides: () => ({ filename: undefined, url: undefined, thumbnailURL: undefined, mimeType: undefined, filesize: undefined, width: undefined, height: undefined, focalX: undefined, focalY: undefined, sizes: undefined }) },
  spaces: { overrides: slug },
  visitors: {},
  faqs: {},
  agents: { overrides: slug },
  forms: { overrides: (canary, unique) => ({ ...slug(canary, unique), 'steps.fields.name': `${canary}Question`, 'steps.fields.showWhenField': undefined, 'steps.fields.showWhenEquals': undefined }) },
  products: { overrides: slug },
  posts: { overrides: slug },
  pages: { overrides: slug },
  channels: { overrides: slug },
  messages: { overrides: (canary, unique) => ({ metadata: { mentions: [canary] }, seq: undefined, clientId: `${canary}-${unique}`, authorKind: 'system' }) },
  'form-submissions': { overrides: (canary, unique) => ({ idempotencyKey: `${canary}-${unique}` }) },
  users: { special: 'user', overrides: (canary, unique) => ({ email: `${canary}-${unique}@people.example`, platformRole: undefined, apiKey: undefined }) },
  tenants: { special: 'tenant', overrides: (canary, unique) => ({ handle: `${canary}-${unique}`, status: 'active', template: 'kendev', 'domains.host': `${canary}-${unique}.example`, locale: 'en-US', currency: 'USD', timezone: 'America/New_York' }) },
} satisfies Partial<Record<CollectionSlug, Planter>> as Record<string, Planter>

/** Payload's own collections: closed at the gate or open to their owner only; `builtIn.test.ts` walks them. */
export const builtIn = ['payload-preferences', 'payload-migrations', 'payload-kv', 'payload-jobs', 'payload-locked-documents']
