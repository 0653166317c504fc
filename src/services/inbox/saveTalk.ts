import type { Author } from '@/messages/actorOf'
import type { Execute } from '@/messages/Execute'
import type { TalkField } from './conflictsOf'
import type { Assignee } from './findAssignee'
import type { LockedTalk } from './lockTalk'
import type { TalkChange } from './talkChange'

type Saved = { talk: LockedTalk; change: TalkChange; fields: TalkField[]; assignee: Assignee | null; answering: boolean | undefined; actor: Author }

const channel = `
  update public.channels set state = coalesce($3::public.enum_channels_state, state), agent_enabled = coalesce($4::boolean, agent_enabled), updated_at = now()
  where tenant_id = $1 and id = $2`

// Resolving ends the round and its clocks; opening again by hand goes on with the same round.
const talkRow = `
  update core.inbox_talks set
    assignee_kind = case when $3 then $4 else assignee_kind end, assignee_id = case when $3 then $5 else assignee_id end, assignee_name = case when $3 then $6 else assignee_name end,
    priority = coalesce($7, priority),
    snoozed_until = case when $8::text is null then snoozed_until when $8 = 'snoozed' then $9::timestamptz end,
    rounds = rounds + ($8::text is not distinct from 'resolved' and resolved_at is null)::int,
    resolved_at = case when $8::text is null then resolved_at when $8 = 'resolved' then coalesce(resolved_at, now()) end,
    waiting_since = case when $8 = 'resolved' then null else waiting_since end,
    reply_due_at = case when $8 = 'resolved' then null else reply_due_at end,
    changed_by = $10, changed_at = now()
  where tenant_id = $1 and channel_id = $2`

/** Writes a change to the conversation's two rows; the caller holds the lock and appends the line. */
export const saveTalk = async (execute: Execute, { talk, change, fields, assignee, answering, actor }: Saved): Promise<void> => {
  const state = change.state ?? null
  await execute(channel, [talk.tenantId, talk.id, state, answering ?? null])
  const given = fields.includes('assignee')
  await execute(talkRow, [talk.tenantId, talk.id, given, assignee?.kind ?? null, assignee?.id ?? null, assignee?.name ?? null, change.priority ?? null, state, change.snoozeUntil ?? null, actor.name])
}
