import { z } from 'zod'

const time = z.coerce.date().transform((at) => at.toISOString())

/** A row of `core.message_marks`: what became of a message after it was said. */
export const messageMarks = z
  .object({
    rev: z.number(),
    edited_at: time.nullable(),
    deleted_at: time.nullable(),
    reactions: z.record(z.string(), z.array(z.string())),
    pinned_at: time.nullable(),
    replies: z.number(),
    open_replies: z.number(),
    last_reply_at: time.nullable(),
  })
  .transform((row) => ({
    /** The channel's count of changes when this one was made. */
    rev: row.rev,
    editedAt: row.edited_at,
    deletedAt: row.deleted_at,
    /** Emoji -> readers (`user:<id>`, `visitor:<id>`). */
    reactions: row.reactions,
    pinnedAt: row.pinned_at,
    replies: row.replies,
    /** Replies that the customer may see. */
    openReplies: row.open_replies,
    lastReplyAt: row.last_reply_at,
  }))

export type MessageMarks = z.output<typeof messageMarks>
