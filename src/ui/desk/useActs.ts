import { useLayoutEffect, useMemo } from 'react'
import { toast } from 'sonner'
import type { Refusal, WireMessage } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'
import type { Conversation } from '@/ui/chat/client/Conversation'
import { isOwn, type MessageActs } from './MessageActs'

type Wanted = { connection: Connection; conversation: Conversation; meId: string; onThread: (message: WireMessage) => void; onSave: (message: WireMessage) => void; onEditing: (messageId: string | null) => void }

const told = (work: Promise<Refusal | undefined>, done?: string) =>
  void work.then((refusal) => {
    if (refusal) toast.error(refusal.error.message)
    else if (done) toast.success(done)
  })

/** Deleting can be taken back for a few seconds: it is done when they are over, or when one leaves. Milliseconds. */
const regret = 5_000

const pending = new Set<() => void>()

const finishAll = () => {
  for (const finish of [...pending]) finish()
}

const removeLater = (conversation: Conversation, { id }: WireMessage) => {
  const settle = () => {
    clearTimeout(timer)
    return pending.delete(finish)
  }
  const finish = () => void (settle() && told(conversation.remove(id)))
  const timer = setTimeout(finish, regret)
  pending.add(finish)
  toast('The message will be deleted for everybody.', { duration: regret, action: { label: 'Undo', onClick: settle } })
}

/** Who leaves the page or the channel meant what he did: nothing that was to be deleted stays. */
const useFinished = (conversation: Conversation) =>
  useLayoutEffect(() => {
    window.addEventListener('pagehide', finishAll)
    return () => {
      window.removeEventListener('pagehide', finishAll)
      finishAll()
    }
  }, [conversation])

/** What the buttons and keys of a message do, on the channel's own connection. */
export const useActs = ({ connection, conversation, meId, onThread, onSave, onEditing }: Wanted): MessageActs => {
  useFinished(conversation)
  return useMemo(
    () => ({
      reply: onThread,
      react: ({ id }, emoji, on) => told(conversation.react(id, emoji, on)),
      edit: (message) => (message === null || isOwn(message, meId) ? onEditing(message?.id ?? null) : undefined),
      saveEdit: ({ id }, body) => {
        onEditing(null)
        told(conversation.edit(id, body))
      },
      earlier: ({ channelId, id }) => connection.ask('earlier', { channelId, messageId: id }).then((answer) => ('error' in answer ? undefined : answer.earlier), () => undefined),
      remove: (message) => isOwn(message, meId) && removeLater(conversation, message),
      pin: ({ id, pinned }) => told(conversation.pin(id, !pinned), pinned ? 'Unpinned.' : 'Pinned.'),
      save: onSave,
      copyLink: ({ channelId, seq }) => {
        const link = `${location.origin}/admin/team/${channelId}?m=${seq}`
        void navigator.clipboard.writeText(link).then(() => toast.success('The link is copied.'), () => toast.error(`The browser did not let us copy. The link is ${link}`))
      },
    }),
    [connection, conversation, meId, onThread, onSave, onEditing],
  )
}
