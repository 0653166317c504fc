import { z } from 'zod'
import { sentence, slug, words } from './seedTypes'

const name = z.string().regex(/^[a-z][a-zA-Z0-9]{1,39}$/, 'use camelCase')

const condition = z.strictObject({ field: name, equals: z.union([z.string(), z.boolean()]) })

const fieldSeed = z.strictObject({
  name,
  type: z.enum(['text', 'textarea', 'email', 'phone', 'number', 'select', 'radio', 'checkbox', 'date', 'file']),
  label: words(80),
  help: z.string().max(160).optional(),
  placeholder: z.string().max(80).optional(),
  required: z.boolean().default(false),
  options: z.array(z.strictObject({ value: slug, label: words(60) })).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** Shown (and required) only while another field of the form has this value. */
  showWhen: condition.optional(),
  /** Half fields sit in pairs on wide screens. */
  width: z.enum(['full', 'half']).default('full'),
})

export const formSeed = z.strictObject({
  slug,
  title: words(80),
  intro: sentence(300),
  department: z.enum(['sales', 'marketing', 'operations', 'support', 'finance']),
  priority: z.enum(['low', 'normal', 'high', 'urgent']).default('normal'),
  customerJourney: z.enum(['awareness', 'consideration', 'purchase', 'retention']),
  submitLabel: words(40),
  confirmation: sentence(300),
  /** One step is a plain form; several become a wizard with progress. Field names are unique in the form. */
  steps: z.array(z.strictObject({ title: words(60), fields: z.array(fieldSeed).min(1) })).min(1),
})
