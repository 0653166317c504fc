import { z } from 'zod'
import { messageBody, safeText } from '../textSchemas'

const messageId = z.uuid()
/** Visitors leave it out: they have one conversation. */
const channelId = z.uuid().optional()

/** Events that change a message which was said. */
export const markSchemas = {
  edit: z.strictObject({ channelId, messageId, body: messageBody }),
  remove: z.strictObject({ channelId, messageId }),
  react: z.strictObject({ channelId, messageId, emoji: safeText(40), on: z.boolean() }),
  pin: z.strictObject({ channelId, messageId, on: z.boolean() }),
} as const
