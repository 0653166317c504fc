import { z } from 'zod'
import { key, markdown, sentence, slug, words } from './seedTypes'

const action = z.strictObject({ label: words(40), href: z.string().min(1), style: z.enum(['primary', 'secondary']).default('primary') })
/** A lucide icon name in kebab case. */
const icon = z.string().regex(/^[a-z0-9-]+$/)
const heading = words(90)
const text = z.string().trim().max(600)

/** The blocks a template may use; the same list as `src/blocks`, with keys and slugs instead of ids, Markdown instead of Lexical. */
export const blockSeed = z.discriminatedUnion('blockType', [
  z.strictObject({
    blockType: z.literal('hero'),
    eyebrow: z.string().max(60).optional(),
    heading,
    text: text.optional(),
    image: key.optional(),
    layout: z.enum(['split', 'full', 'plain']),
    actions: z.array(action).max(3).default([]),
  }),
  z.strictObject({ blockType: z.literal('richText'), content: markdown(20), width: z.enum(['reading', 'wide']).default('reading') }),
  z.strictObject({ blockType: z.literal('image'), image: key, caption: z.string().max(160).optional(), width: z.enum(['reading', 'wide', 'full']).default('wide') }),
  z.strictObject({ blockType: z.literal('gallery'), heading: heading.optional(), images: z.array(key).min(2) }),
  z.strictObject({ blockType: z.literal('productCard'), product: slug }),
  z.strictObject({
    blockType: z.literal('productGrid'),
    heading: heading.optional(),
    text: text.optional(),
    category: z.string().optional(),
    tag: z.string().optional(),
    featured: z.boolean().optional(),
    limit: z.number().int().min(1).max(24).default(8),
    action: action.optional(),
  }),
  z.strictObject({ blockType: z.literal('form'), form: slug, heading: heading.optional(), text: text.optional() }),
  z.strictObject({ blockType: z.literal('callToAction'), heading, text: text.optional(), actions: z.array(action).min(1).max(2), image: key.optional() }),
  z.strictObject({ blockType: z.literal('faq'), heading, topic: z.string().optional(), limit: z.number().int().min(1).max(40).default(40) }),
  z.strictObject({
    blockType: z.literal('testimonials'),
    heading: heading.optional(),
    /** Invented customers of an invented business. */
    items: z.array(z.strictObject({ quote: sentence(400), name: words(60), role: z.string().max(80).optional(), rating: z.number().int().min(1).max(5).optional() })).min(1),
  }),
  z.strictObject({ blockType: z.literal('contact'), heading, text: text.optional(), showMap: z.boolean().default(true), showHours: z.boolean().default(true) }),
  z.strictObject({
    blockType: z.literal('postList'),
    heading: heading.optional(),
    category: z.string().optional(),
    limit: z.number().int().min(1).max(12).default(3),
    layout: z.enum(['cards', 'list', 'lead']).default('cards'),
    action: action.optional(),
  }),
  z.strictObject({ blockType: z.literal('poll'), question: sentence(160), options: z.array(words(60)).min(2).max(6) }),
  z.strictObject({
    blockType: z.literal('features'),
    heading: heading.optional(),
    text: text.optional(),
    layout: z.enum(['grid', 'rows', 'numbered']).default('grid'),
    items: z.array(z.strictObject({ icon: icon.optional(), title: words(60), text: z.string().max(400), href: z.string().optional() })).min(2),
  }),
  z.strictObject({ blockType: z.literal('stats'), heading: heading.optional(), items: z.array(z.strictObject({ value: words(16), label: words(60) })).min(2).max(5) }),
  z.strictObject({
    blockType: z.literal('timeline'),
    heading: heading.optional(),
    items: z.array(z.strictObject({ date: words(30), title: words(90), text: z.string().max(600) })).min(2),
  }),
  z.strictObject({
    blockType: z.literal('table'),
    heading: heading.optional(),
    caption: z.string().max(160).optional(),
    columns: z.array(words(40)).min(2),
    /** Each row has as many cells as there are columns. */
    rows: z.array(z.array(z.string())).min(1),
  }),
  z.strictObject({
    blockType: z.literal('documents'),
    heading: heading.optional(),
    items: z.array(z.strictObject({ title: words(120), description: z.string().max(300), date: z.string().max(30).optional(), file: key.optional(), href: z.string().optional() })).min(1),
  }),
  z.strictObject({ blockType: z.literal('notice'), tone: z.enum(['info', 'success', 'warning', 'urgent']), heading, text, action: action.optional() }),
])
