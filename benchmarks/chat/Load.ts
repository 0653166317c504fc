import { z } from 'zod'

const seat = z.object({ auth: z.record(z.string(), z.string()), headers: z.record(z.string(), z.string()), room: z.string() })

/** What the load client is told to do. `perSecond` is what all seats together offer; a seat never has two sends under way. */
export const loadSchema = z.object({
  kind: z.enum(['chat', 'reference']),
  url: z.string(),
  seats: z.array(seat),
  perSecond: z.number(),
  seconds: z.number(),
  /** Connect only, and stay. */
  idle: z.boolean().default(false),
})

export type Load = z.input<typeof loadSchema>

export type LoadResult = { sent: number; acked: number; delivered: number; expected: number; errors: number; seconds: number; ack: number[]; delivery: number[] }
