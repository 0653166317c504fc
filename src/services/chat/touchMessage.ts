import type { Execute } from '@/messages/Execute'

type Touched = { tenantId: string; channelId: string; messageId: string }

/** A message shows something new that is not its own (what its links lead to): it takes the channel's next change number, so that every client draws it again. */
export const touchMessage = async (execute: Execute, { tenantId, channelId, messageId }: Touched): Promise<void> => {
  await execute('select core.hold_revs($1, $2)', [tenantId, channelId])
  await execute(
    `insert into core.message_marks (message_id, tenant_id, channel_id, rev) select m.id, m.tenant_id, m.channel_id, core.take_rev($1, $2)
       from public.messages m where m.tenant_id = $1 and m.channel_id = $2 and m.id = $3
     on conflict (message_id) do update set rev = excluded.rev`,
    [tenantId, channelId, messageId],
  )
}
