import { z } from 'zod'
import { departments, priorities } from '@/messages/vocabulary'

/** What the inbox list may be narrowed to. `active`: open or waiting, and nothing that is put off. */
export const talkFilter = z.strictObject({
  state: z.enum(['active', 'waiting', 'snoozed', 'resolved', 'all']).default('active'),
  /** `me`, `nobody`, a colleague's or agent's id, or a team. */
  assignee: z.union([z.enum(['me', 'nobody', ...departments]), z.uuid()]).optional(),
  label: z.uuid().optional(),
  priority: z.enum(priorities).optional(),
  due: z.enum(['overdue', 'today']).optional(),
  search: z.string().trim().max(80).default(''),
  sort: z.enum(['due', 'newest']).default('due'),
  limit: z.number().int().min(1).max(300).default(60),
})

export type TalkFilter = z.output<typeof talkFilter>
export type TalkFilterInput = z.input<typeof talkFilter>
