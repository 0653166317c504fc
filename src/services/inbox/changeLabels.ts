import type { Execute } from '@/messages/Execute'
import type { LockedTalk } from './lockTalk'
import type { TalkChange } from './talkChange'

const add = `
  with added as (
    insert into core.inbox_talk_labels (tenant_id, channel_id, label_id)
    select l.tenant_id, $2, l.id from core.inbox_labels l where l.tenant_id = $1 and l.id = any($3::uuid[]) on conflict do nothing returning label_id)
  select l.name from core.inbox_labels l join added on added.label_id = l.id order by l.name`
const remove = `
  with gone as (delete from core.inbox_talk_labels where tenant_id = $1 and channel_id = $2 and label_id = any($3::uuid[]) returning label_id)
  select l.name from core.inbox_labels l join gone on gone.label_id = l.id order by l.name`

/** Adds and takes away labels of the business; those of another one are as if they did not exist. @returns names that really changed */
export const changeLabels = async (execute: Execute, talk: LockedTalk, { addLabels = [], removeLabels = [] }: TalkChange): Promise<{ added: string[]; removed: string[] }> => {
  const names = async (statement: string, ids: string[]) => (ids.length === 0 ? [] : (await execute<{ name: string }>(statement, [talk.tenantId, talk.id, ids])).map(({ name }) => name))
  return { added: await names(add, addLabels), removed: await names(remove, removeLabels) }
}
