import { z } from 'zod'
import { blockSeed } from './blockSeed'
import { brandSeed } from './brandSeed'
import { formSeed } from './formSeed'
import { key, markdown, minorUnits, sentence, slug, words } from './seedTypes'

const link = z.strictObject({ label: words(40), href: z.string().min(1) })

const hours = z.strictObject({
  /** Days the row speaks for; a day without a row is closed. */
  days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1),
  /** Local time, 24 h, `HH:MM`. */
  opens: z.string().regex(/^\d\d:\d\d$/),
  closes: z.string().regex(/^\d\d:\d\d$/),
})

const profileSeed = z.strictObject({
  name: words(60),
  /** What the business does, in one sentence. */
  tagline: sentence(160),
  description: sentence(400),
  businessType: z.enum(['Store', 'ProfessionalService', 'SoftwareCompany', 'NGO', 'HomeAndConstructionBusiness']),
  locale: z.string().default('en-US'),
  currency: z.string().length(3),
  timezone: z.string().min(3),
  email: z.email(),
  phone: z.string().min(7),
  /** One line each, as on an envelope. */
  address: z.array(z.string()).min(2),
  location: z.strictObject({ latitude: z.number(), longitude: z.number() }),
  serviceArea: z.array(z.string()).default([]),
  hours: z.array(hours).min(1),
  /** Said beside the hours: holidays, emergency line … */
  hoursNote: z.string().optional(),
  social: z.array(link).default([]),
})

const navigationSeed = z.strictObject({
  header: z.array(link).min(3).max(7),
  /** The one action of the header, for example "Book a visit". */
  action: link.optional(),
  footer: z.array(z.strictObject({ title: words(30), links: z.array(link).min(1) })).min(2).max(4),
  legal: z.array(link).default([]),
})

/** A picture made by `scripts/illustrations/<template>.ts`, kept as `media/<file>` in the pack. */
const mediaSeed = z.strictObject({ key, file: z.string().regex(/^[a-z0-9-]+\.(webp|pdf)$/), alt: sentence(160) })

const pageSeed = z.strictObject({
  slug: z.union([slug, z.literal('home')]),
  title: words(80),
  /** Search engines' and social cards' description. */
  description: sentence(160),
  image: key.optional(),
  blocks: z.array(blockSeed).min(1),
})

const postSeed = z.strictObject({
  slug,
  title: words(100),
  excerpt: sentence(240),
  category: words(40),
  tags: z.array(words(30)).default([]),
  author: words(60),
  image: key,
  /** Days before provisioning that the post came out; keeps a new site's blog fresh and in order. */
  daysAgo: z.number().int().min(0),
  body: markdown(400),
})

const variantSeed = z.strictObject({
  sku: z.string().regex(/^[A-Z0-9-]{3,32}$/),
  title: words(60),
  /** Option name -> value, for example `{ Size: '4 in' }`; the same names in every variant of a product. */
  options: z.record(z.string(), z.string()),
  price: minorUnits,
  compareAtPrice: minorUnits.optional(),
  /** Pieces on hand; null for what is not counted (services, downloads). */
  stock: z.number().int().min(0).nullable(),
})

const productSeed = z.strictObject({
  slug,
  title: words(80),
  kind: z.enum(['physical', 'service', 'digital']),
  summary: sentence(240),
  description: markdown(120),
  category: words(40),
  tags: z.array(words(30)).default([]),
  images: z.array(key).min(1),
  variants: z.array(variantSeed).min(1),
  /** How the price is meant when it is not a plain price: "from", "per hour" … */
  priceNote: z.string().max(40).optional(),
  /** Minutes, for a bookable service. */
  durationMinutes: z.number().int().positive().optional(),
  /** Facts people ask for: label -> value, for example `{ Light: 'Bright, no direct sun' }`. */
  specifications: z.record(z.string(), z.string()).default({}),
  /** Care or usage in Markdown, answered by the agent when asked "how do I …". */
  care: z.string().default(''),
  lowStockAt: z.number().int().min(0).default(3),
  featured: z.boolean().default(false),
})

const faqSeed = z.strictObject({ question: sentence(160), answer: markdown(40), topic: words(40) })

const agentSeed = z.strictObject({
  name: words(30),
  role: words(60),
  greeting: sentence(200),
  /** The persona's character and rules, in the second person. */
  persona: markdown(200),
  tone: z.enum(['warm', 'crisp', 'formal', 'gentle', 'cheerful']),
  /** Sentences the offline agent builds its answers with; `{name}` is the business. */
  phrases: z.strictObject({
    hello: z.array(sentence(200)).min(2),
    thanks: z.array(sentence(200)).min(2),
    unknown: z.array(sentence(240)).min(2),
    handover: z.array(sentence(240)).min(1),
    goodbye: z.array(sentence(200)).min(1),
  }),
  /** Questions offered as buttons in an empty chat. */
  suggestions: z.array(words(60)).min(3).max(4),
})

const conversationSeed = z.strictObject({
  channel: slug,
  title: words(40),
  /** People of the sample team; never real persons. */
  messages: z
    .array(
      z.strictObject({
        author: words(40),
        role: z.enum(['staff', 'agent']),
        minutesAgo: z.number().int().min(0),
        body: z.string().min(2).max(1200),
        department: z.enum(['sales', 'marketing', 'operations', 'support', 'finance']).default('operations'),
      }),
    )
    .min(6),
})

/**
 * A whole business as data. Cross references are by key or slug; `checkTemplate` proves that each one resolves
 * and reports every fault with file and line before anything is written.
 */
export const templatePack = z.strictObject({
  slug,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  label: words(60),
  profile: profileSeed,
  brand: brandSeed,
  navigation: navigationSeed,
  media: z.array(mediaSeed).min(8),
  pages: z.array(pageSeed).min(6),
  posts: z.array(postSeed).min(6),
  products: z.array(productSeed).min(3),
  forms: z.array(formSeed).min(3),
  faqs: z.array(faqSeed).min(15),
  agent: agentSeed,
  conversation: conversationSeed,
})

export type TemplatePack = z.infer<typeof templatePack>
export type TemplateInput = z.input<typeof templatePack>
export type TemplatePart<Name extends keyof TemplateInput> = TemplateInput[Name]
