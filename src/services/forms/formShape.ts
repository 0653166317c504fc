import { z } from 'zod'

const question = z.object({
  name: z.string(),
  label: z.string(),
  type: z.enum(['text', 'textarea', 'email', 'phone', 'number', 'select', 'radio', 'checkbox', 'date', 'file']),
  required: z.boolean().nullish().transform(Boolean),
  options: z.array(z.object({ label: z.string(), value: z.string() })).nullish().transform((options) => options ?? []),
  min: z.coerce.number().nullish(),
  max: z.coerce.number().nullish(),
  showWhenField: z.string().nullish(),
  showWhenEquals: z.string().nullish(),
})

/** A published form as its submission needs it. */
export const formShape = z.object({
  id: z.string(),
  title: z.string(),
  slug: z.string(),
  department: z.enum(['sales', 'marketing', 'operations', 'support', 'finance']),
  priority: z.enum(['low', 'normal', 'high', 'urgent']),
  customerJourney: z.enum(['awareness', 'consideration', 'purchase', 'retention']).nullish(),
  confirmation: z.string(),
  steps: z.array(z.object({ title: z.string(), fields: z.array(question) })),
})

export type FormShape = z.infer<typeof formShape>
export type Question = FormShape['steps'][number]['fields'][number]
