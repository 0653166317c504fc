import { type RefObject, useRef, useState } from 'react'
import { type FilledReply, gapsIn, unfilledIn } from '@/messages/fillReply'
import type { InboxKit } from '@/queries/inbox/readKit'
import type { TalkRow } from '@/queries/inbox/talkRow'
import type { Connection } from '../chat/client/Connection'
import type { Conversation } from '../chat/client/Conversation'
import type { ComposerHandle } from '../composer/Composer'
import { talkAct } from '../desk/talkActs'

export type ReplyMode = 'reply' | 'note'
export type ReplyWith = { connection: Connection; conversation: Conversation; channelId: string; talk: TalkRow | null; kit: InboxKit | null; me: { id: string; name: string } }

const nothing: Pick<FilledReply, 'missing' | 'unknown'> = { missing: [], unknown: [] }

const failed = 'That did not reach us. Please try again when you are connected.'

const gapWords = (text: string, used: typeof nothing): string | undefined => {
  const gaps = [...new Set([...gapsIn(text, used), ...unfilledIn(text).map((gap) => gap.replace(/^\[(.*)\?\]$/, '$1'))])]
  return gaps.length > 0 ? `Please fill in or remove: ${gaps.join(', ')}.` : undefined
}

/** Puts a ready-made reply into the box, filled in for this customer. */
const useFilling = ({ connection, channelId, kit }: ReplyWith, box: RefObject<ComposerHandle | null>, say: (problem: string | null) => void) => {
  const [used, setUsed] = useState(nothing)
  const fill = (filled: FilledReply) => {
    setUsed(filled)
    const gaps = [...filled.missing, ...filled.unknown]
    say(gaps.length > 0 ? `Fill in by hand: ${gaps.join(', ')}.` : null)
    box.current?.replace(filled.text)
  }
  const fillShortcut = (name: string): boolean => {
    const one = kit?.canned.find(({ shortcut }) => shortcut === name)
    if (!one) return false
    void connection.ask('fill', { channelId, cannedId: one.id }).then((answer) => ('filled' in answer ? fill(answer.filled) : say(answer.error.message)), () => say(failed))
    return true
  }
  return { used, fill, fillShortcut }
}

/** What becomes of what is written in a conversation: an answer, a note for the team, or something done. */
export const useReply = (given: ReplyWith, mode: ReplyMode) => {
  const { connection, conversation, channelId, talk, me } = given
  const box = useRef<ComposerHandle>(null)
  const [said, say] = useState<string | null>(null)
  const filling = useFilling(given, box, say)
  const note = async (body: string) => {
    const answer = await connection.ask('send', { channelId, clientId: crypto.randomUUID(), body, visibility: 'internal' }).catch(() => undefined)
    if (answer && !('error' in answer)) return
    say(answer && 'error' in answer ? answer.error.message : 'The note did not reach us. It is still here; please try again.')
    box.current?.replace(body)
  }
  const send = (body: string) => {
    say(null)
    if (mode === 'note') void note(body)
    else conversation.send(body, '')
  }
  const command = (line: string): boolean => {
    const [, name = '', rest = ''] = /^\/([a-z0-9-]+)\s*([\s\S]*)$/i.exec(line) ?? []
    if (mode === 'reply' && rest === '' && filling.fillShortcut(name)) return true
    const act = talkAct(`${name.toLowerCase()} ${rest}`, me)
    if (!act) return false
    void act.run(connection, { id: channelId, title: talk?.title ?? 'Conversation' }).then(({ words }) => say(words))
    return true
  }
  const refuse = (body: string): string | undefined => {
    say(null)
    if (/^\/[a-z0-9-]+(\s|$)/i.test(body)) return 'That is no command we know, or something is missing. Choose one from the list, or begin without the slash.'
    return mode === 'reply' ? gapWords(body, filling.used) : undefined
  }
  return { box, said, say, send, command, refuse, fill: filling.fill, fillShortcut: filling.fillShortcut }
}
