import { type DragEvent, type KeyboardEvent, useState } from 'react'
import type { Connection } from '@/ui/chat/client/Connection'
import type { DeskChannel } from '../DeskData'
import { movedOrder, type Move } from './movedOrder'
import { tell } from './tell'

type Wanted = { connection: Connection; channels: DeskChannel[]; mayOrder: boolean; onMoved: (moves: Move[]) => void; onFailed: () => void }

const inOrder = (a: DeskChannel, b: DeskChannel) => a.position - b.position || a.title.localeCompare(b.title)

/** Channels put in order by drag and drop, or by Alt and an arrow key; shown at once, stored one after the other. */
export const useOrder = ({ connection, channels, mayOrder, onMoved, onFailed }: Wanted) => {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const movable = ({ kind }: DeskChannel) => mayOrder && (kind === 'team' || kind === 'public')
  const move = async (channel: DeskChannel, to: { category: string; beforeId?: string }) => {
    const moves = movedOrder(channels.filter(movable), channel.id, to)
    onMoved(moves)
    for (const { id, category, position } of moves) {
      if (await tell(connection, 'updateChannel', { channelId: id, category, position })) continue
      return onFailed()
    }
    setWords(`${channel.title} was moved.`)
  }
  const drop = (category: string, beforeId?: string) => (event: DragEvent) => {
    event.preventDefault()
    // A channel stands in its group, which takes what is dropped beside channels.
    event.stopPropagation()
    const channel = channels.find(({ id }) => id === dragged)
    setDragged(null)
    setOver(null)
    if (channel) void move(channel, { category, beforeId })
  }
  const enter = (place: string) => (event: DragEvent) => {
    if (!dragged) return
    event.preventDefault()
    event.stopPropagation()
    setOver(place)
  }
  const pressed = (channel: DeskChannel) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || !movable(channel)) return
    event.preventDefault()
    const group = channels.filter(({ category, kind }) => category === channel.category && kind !== 'activity').sort(inOrder)
    const at = group.findIndex(({ id }) => id === channel.id)
    const next = event.key === 'ArrowUp' ? group[at - 1] : group[at + 1]
    if (next) void move(channel, { category: channel.category, beforeId: event.key === 'ArrowUp' ? next.id : group[at + 2]?.id })
  }
  const rowOf = (channel: DeskChannel) =>
    movable(channel)
      ? { draggable: true, 'data-over': over === channel.id || undefined, onDragStart: (event: DragEvent) => (event.dataTransfer.setData('text/plain', channel.title), setDragged(channel.id)), onDragEnd: () => (setDragged(null), setOver(null)), onDragOver: enter(channel.id), onDrop: drop(channel.category, channel.id) }
      : {}
  const groupOf = (category: string) => (mayOrder ? { 'data-over': over === `of ${category}` || undefined, onDragOver: enter(`of ${category}`), onDrop: drop(category) } : {})
  return { rowOf, groupOf, pressed, words }
}
