import { executeOf } from '@/db/executeOf'
import { asTenant } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { SpacesError } from '@/errors/SpacesError'
import type { Execute } from '@/messages/Execute'
import type { ChannelSheet } from '@/queries/chat/channelFacts'
import { type ChangeTarget, changeTarget, changeTargetSql } from './ChangeTarget'
import type { ChatContext } from './ChatCall'
import { openChannel } from './openChannel'

export type MessageCall = { ctx: ChatContext; input: { channelId: string; messageId: string } }

/** `rev`: the change's number in its channel; of a change that was made already, the number of the message's last one. */
export type Changed = { rev: number; changed: boolean }

/** What a change does once its number is taken. */
type Change = (execute: Execute, rev: number) => Promise<unknown>

type Decide = (target: ChangeTarget, channel: ChannelSheet) => Change | undefined | Promise<Change | undefined>

const visibleTo = ({ actor }: ChatContext, { visibility }: ChangeTarget): boolean => visibility !== 'internal' || (actor.kind !== 'visitor' && actor.kind !== 'customer')

const perform = async (execute: Execute, { ctx, input }: MessageCall, channel: ChannelSheet, decide: Decide): Promise<Changed> => {
  const { tenantId } = ctx
  await execute('select core.hold_revs($1, $2)', [tenantId, input.channelId])
  const [row] = await execute(changeTargetSql, [tenantId, input.channelId, input.messageId])
  const target = row && changeTarget.parse(row)
  if (!target || !visibleTo(ctx, target)) throw new SpacesError('not_found')
  const change = await decide(target, channel)
  if (!change) return { rev: target.marks?.rev ?? 0, changed: false }
  const [taken] = await execute<{ rev: string }>('select core.take_rev($1, $2) as rev', [tenantId, input.channelId])
  const rev = Number(taken?.rev)
  await execute(
    `insert into core.message_marks (message_id, tenant_id, channel_id, rev) values ($3, $1, $2, $4) on conflict (message_id) do update set rev = excluded.rev`,
    [tenantId, input.channelId, input.messageId, rev],
  )
  await change(execute, rev)
  return { rev, changed: true }
}

/**
 * Changes a message in one transaction: the channel's changes are held, `decide` looks and says what to do, the change takes
 * the next number. Nothing to do takes no number. @throws SpacesError not_found, not_allowed, and what `decide` throws
 */
export const changeMessage = async (call: MessageCall, decide: Decide): Promise<Changed> => {
  const channel = await openChannel(call.ctx, call.input.channelId)
  return asTenant(call.ctx.tenantId, () => transaction((client) => perform(executeOf(client), call, channel, decide)))
}
