import { z } from 'zod'
import { priorities } from '@/messages/vocabulary'
import { assigneeInput } from './findAssignee'

export const talkStates = ['open', 'waiting', 'resolved', 'snoozed'] as const

const seen = z.strictObject({
  state: z.enum(talkStates).optional(),
  priority: z.enum(priorities).optional(),
  /** `kind:id`, or null for nobody. */
  assignee: z.string().max(80).nullable().optional(),
  agentEnabled: z.boolean().optional(),
})

const labels = z.array(z.uuid()).max(20)

/**
 * A change of a conversation. `seen` is how the fields stood on the writer's screen: where somebody else changed them
 * meanwhile, nothing is done and the answer says who. Labels are added and taken away one by one, so they never collide.
 */
export const talkChange = z
  .strictObject({
    channelId: z.uuid(),
    seen: seen.optional(),
    state: z.enum(talkStates).optional(),
    snoozeUntil: z.iso.datetime({ offset: true }).optional(),
    assignee: assigneeInput.nullable().optional(),
    priority: z.enum(priorities).optional(),
    agentEnabled: z.boolean().optional(),
    addLabels: labels.optional(),
    removeLabels: labels.optional(),
  })
  .refine(({ channelId: _, seen: __, snoozeUntil: ___, ...wanted }) => Object.values(wanted).some((value) => value !== undefined), 'Say what should change.')
  .refine(({ state, snoozeUntil }) => snoozeUntil === undefined || state === 'snoozed', { path: ['snoozeUntil'], message: 'Only what is put off has a time.' })

export type TalkChange = z.output<typeof talkChange>
export type TalkChangeInput = z.input<typeof talkChange>
