import type { InboxEntry } from '@/queries/chat/inbox'
import type { ClientInput } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'
import type { Outcome } from './createProduct'
import type { DeskPerson } from './DeskData'

/** The conversation it is done to. */
type Talk = Pick<InboxEntry, 'id' | 'title'>

type TalkAct = { heading: string; run: (connection: Connection, talk: Talk) => Promise<Outcome> }

/** What can be done with a customer's conversation from the palette: the word it begins with, and how it goes on. */
export const talkWords = [
  { name: 'note', title: 'Add a private note', hint: 'note, what to remember; then the conversation' },
  { name: 'assign', title: 'Assign a conversation', hint: 'assign me, or assign nobody' },
  { name: 'priority', title: 'Set the priority', hint: 'priority low, normal, high or urgent' },
  { name: 'remind', title: 'Remind me later', hint: 'remind 30m, 2h or 1d' },
] as const

const failed: Outcome = { ok: false, words: 'That did not reach us. Please try again when you are connected.' }

const addNote = async (connection: Connection, talk: Talk, body: string): Promise<Outcome> => {
  const answer = await connection.ask('send', { channelId: talk.id, clientId: crypto.randomUUID(), body, visibility: 'internal' }).catch(() => undefined)
  if (!answer) return failed
  return 'error' in answer ? { ok: false, words: answer.error.message } : { ok: true, words: `The note is in ${talk.title}. The customer does not see it.`, href: `/admin/conversations/${talk.id}` }
}

const tend = async (connection: Connection, talk: Talk, change: Omit<ClientInput['tend'], 'channelId'>, done: string): Promise<Outcome> => {
  const answer = await connection.ask('tend', { channelId: talk.id, ...change }).catch(() => undefined)
  if (!answer) return failed
  return 'error' in answer ? { ok: false, words: answer.error.message } : { ok: true, words: `${talk.title}: ${done}`, href: `/admin/conversations/${talk.id}` }
}

const units: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

const laterAct = (given: string): TalkAct | undefined => {
  const [, amount, unit = 'm'] = /^(\d{1,3})\s*([mhd])/i.exec(given) ?? []
  if (!amount) return undefined
  const inMs = Number(amount) * (units[unit.toLowerCase()] ?? 60_000)
  return { heading: `Comes back in ${amount} ${{ m: 'minutes', h: 'hours', d: 'days' }[unit.toLowerCase()] ?? 'minutes'}`, run: (connection, talk) => tend(connection, talk, { state: 'snoozed', snoozeUntil: new Date(Date.now() + inMs).toISOString() }, 'put off; it comes back by itself.') }
}

const priorityAct = (given: string): TalkAct | undefined => {
  const priority = (['low', 'normal', 'high', 'urgent'] as const).find((one) => one === given.toLowerCase())
  return priority && { heading: `Set the priority to ${priority} in`, run: (connection, talk) => tend(connection, talk, { priority }, `the priority is ${priority}.`) }
}

const assignAct = (given: string, me: DeskPerson): TalkAct | undefined => {
  if (/^me$/i.test(given)) return { heading: 'Assign to me', run: (connection, talk) => tend(connection, talk, { assignee: { kind: 'user', id: me.id } }, 'it is yours now.') }
  return /^nobody$/i.test(given) ? { heading: 'Assign to nobody', run: (connection, talk) => tend(connection, talk, { assignee: null }, 'nobody has it now.') } : undefined
}

/** What the words in the palette ask to do with a conversation, once they say it whole. */
export const talkAct = (words: string, me: DeskPerson): TalkAct | undefined => {
  const [, name = '', given = ''] = /^(\w+)\s+(.*\S)\s*$/.exec(words) ?? []
  if (name === 'note' && given) return { heading: `Add “${given.slice(0, 60)}” to`, run: (connection, talk) => addNote(connection, talk, given) }
  if (name === 'priority') return priorityAct(given)
  if (name === 'remind') return laterAct(given)
  return name === 'assign' ? assignAct(given, me) : undefined
}
