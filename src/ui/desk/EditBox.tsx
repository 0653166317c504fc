import { useState } from 'react'
import type { WireMessage } from '@/realtime/protocol'
import type { MessageActs } from './MessageActs'

/** A message being changed, in its place. Enter keeps it, Escape leaves it as it was. */
export const EditBox = ({ message, acts }: { message: WireMessage; acts: MessageActs }) => {
  const [text, setText] = useState(message.body)
  const save = () => (text.trim() && text.trim() !== message.body ? acts.saveEdit(message, text.trim()) : acts.edit(null))
  return (
    <form className="desk-edit" onSubmit={(event) => (event.preventDefault(), save())}>
      <textarea
        autoFocus rows={Math.min(8, text.split('\n').length + 1)} value={text} aria-label="Edit your message" onFocus={({ target }) => target.setSelectionRange(text.length, text.length)}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          event.stopPropagation()
          if (event.key === 'Escape') acts.edit(null)
          else if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            save()
          }
        }}
      />
      <p><button type="submit" className="desk-button">Save</button> <button type="button" className="desk-button" data-style="quiet" onClick={() => acts.edit(null)}>Cancel</button> <small>Enter saves, Escape cancels</small></p>
    </form>
  )
}
