import { z } from 'zod'
import { authorKinds, type MessageType } from './vocabulary'

const id = z.string().min(1).max(80)
const text = z.string().max(2_000)
const source = z.strictObject({ kind: z.string().max(20), title: z.string().max(200), url: z.string().max(400) })

const system = z.strictObject({
  /** What happened, as `<thing>.<verb>`: `product.updated`, `stock.changed`, `provisioning.step` … */
  event: z.string().regex(/^[a-z_]+(\.[a-z_]+)+$/),
  collection: z.string().max(40).optional(),
  documentId: id.optional(),
  title: z.string().max(200).optional(),
  url: z.string().max(400).optional(),
  /** Field name -> before and after, for people: prices and counts as text. */
  changes: z.record(z.string(), z.strictObject({ from: text.nullable(), to: text.nullable() })).optional(),
  detail: z.string().max(2_000).optional(),
  /** Who caused it, when the line speaks for the platform. */
  by: z.strictObject({ kind: z.enum(authorKinds), id: id.nullable(), name: z.string().max(200) }).optional(),
  /** Who answers a customer from now on; `count`: how often that changed by itself since a person decided. */
  handoff: z.strictObject({ from: z.enum(['agent', 'person']), to: z.enum(['agent', 'person']), count: z.number().int().min(0).max(10) }).optional(),
})

const agentRun = z.strictObject({
  runId: id,
  /** The rule or intent that decided the answer. */
  rule: z.string().max(80),
  model: z.string().max(80),
  confidence: z.number().min(0).max(1).optional(),
  sources: z.array(source).max(12).default([]),
  replyTo: id.optional(),
  handover: z.boolean().optional(),
})

const webChat = z.strictObject({ visitorId: id.optional(), page: z.string().max(400).optional() })

/** What `metadata` may hold, by message type; anything else is refused. */
export const metadataSchemas = {
  text: z.strictObject({ mentions: z.array(id).max(50).optional() }),
  image: z.strictObject({ mediaId: id, width: z.number().int().positive().optional(), height: z.number().int().positive().optional() }),
  widget: z.strictObject({ widget: z.string().max(60) }),
  system,
  ai_agent: agentRun,
  voice_ai: agentRun.extend({ callId: id.optional(), seconds: z.number().nonnegative().optional() }),
  web_chat: webChat,
  customer_inquiry: z.strictObject({ formId: id, formSlug: id, submissionId: id, summary: text.optional() }),
} satisfies Record<MessageType, z.ZodType>

/** @throws ZodError when the metadata does not fit the type. */
export const parseMetadata = (type: MessageType, metadata: unknown): Record<string, unknown> => metadataSchemas[type].parse(metadata ?? {})
