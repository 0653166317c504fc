import { z } from 'zod'

/** Minor units; null when the row holds none, which is told as "on request" and never as zero. */
const money = z.string().nullish().transform((digits) => (digits && /^\d{1,12}$/.test(digits) ? BigInt(digits) : null))

const variant = z.object({
  title: z.string().nullish().transform((title) => title ?? ''),
  sku: z.string().nullish().transform((sku) => sku ?? ''),
  price: money,
  compareAtPrice: money,
  /** Pieces on hand; null is not counted. */
  stock: z.coerce.number().nullable(),
})

const specification = z.object({ label: z.string().nullish().transform((text) => text ?? ''), value: z.string().nullish().transform((text) => text ?? '') })

/** A published product as its tables have it at this moment. */
export const productSheet = z.object({
  id: z.string(),
  title: z.string(),
  slug: z.string(),
  summary: z.string().nullish().transform((text) => text ?? ''),
  kind: z.enum(['physical', 'service', 'digital']),
  category: z.string().nullish().transform((text) => text ?? ''),
  priceNote: z.string().nullish().transform((text) => text ?? ''),
  durationMinutes: z.coerce.number().nullable(),
  featured: z.boolean().nullish().transform(Boolean),
  currency: z.string(),
  content: z.unknown(),
  care: z.unknown(),
  blocks: z.unknown(),
  variants: z.array(variant),
  specifications: z.array(specification),
  tags: z.array(z.string()),
})

export type ProductSheet = z.infer<typeof productSheet>
export type ProductVariant = ProductSheet['variants'][number]
