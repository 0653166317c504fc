import { useEffect, useRef, useState } from 'react'
import { plainLine } from '@/ui/admin/shared/plainLine'
import type { WireMessage } from '@/realtime/protocol'

type Props = { messages: WireMessage[]; ready: boolean; meId: string }

/** Says new messages of others to a screen reader, politely; the list itself only draws what is in view. */
export const Announcer = ({ messages, ready, meId }: Props) => {
  const known = useRef<number | null>(null)
  const [words, setWords] = useState('')
  const last = messages.at(-1)?.seq ?? 0
  useEffect(() => {
    if (!ready) return
    const before = known.current
    known.current = last
    if (before === null || last <= before) return
    const fresh = messages.filter(({ seq, author }) => seq > before && author.id !== meId)
    if (fresh.length > 0) setWords(fresh.length > 3 ? `${fresh.length} new messages` : fresh.map(({ author, body }) => `${author.name}: ${plainLine(body, 200)}`).join('. '))
  }, [messages, ready, last, meId])
  return <p className="desk-hidden" role="status" aria-live="polite">{words}</p>
}
