import { z } from 'zod'
import { customerJourneys, messageTypes, priorities, visibilities } from '@/messages/vocabulary'
import { blocksSchema, clientIdSchema, messageBody, safeText } from '@/realtime/textSchemas'

/** What a message may carry, whoever sends it: 16 KB of text, 20 blocks, 256 KB of blocks. */
export const messageInput = z.strictObject({
  channelId: z.uuid(),
  body: messageBody,
  blocks: blocksSchema.default([]),
  /** The sender's own id of the message: sending twice stores once. */
  clientId: clientIdSchema.optional(),
  type: z.enum(messageTypes).optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
  threadId: z.uuid().optional(),
  priority: z.enum(priorities).default('normal'),
  workflow: safeText(80).optional(),
  customerJourney: z.enum(customerJourneys).optional(),
  visibility: z.enum(visibilities).optional(),
  /** The page of the site on which a visitor wrote it. */
  page: safeText(400).optional(),
})

export type MessageInput = z.input<typeof messageInput>
export type ParsedMessageInput = z.output<typeof messageInput>
