type Placed = { id: string; title: string; category: string; position: number }

export type Move = { id: string; category: string; position: number }

const inOrder = (a: Placed, b: Placed) => a.position - b.position || a.title.localeCompare(b.title)

/**
 * What must change so that a channel stands before another one of a category, or last in it: one position between its new
 * neighbours, or, where these share one, the whole category counted anew.
 */
export const movedOrder = (channels: readonly Placed[], id: string, { category, beforeId }: { category: string; beforeId?: string }): Move[] => {
  const moved = channels.find((channel) => channel.id === id)
  if (!moved || beforeId === id) return []
  const others = channels.filter((channel) => channel.id !== id && channel.category === category).sort(inOrder)
  const found = others.findIndex((channel) => channel.id === beforeId)
  const at = found < 0 ? others.length : found
  const [before, after] = [others[at - 1], others[at]]
  if (!before || !after || before.position < after.position) {
    const position = before && after ? (before.position + after.position) / 2 : before ? before.position + 1 : after ? after.position - 1 : moved.position
    // Halved too often, the middle is one of the ends.
    if (!before || !after || (before.position < position && position < after.position)) return [{ id, category, position }]
  }
  return others.toSpliced(at, 0, moved).flatMap((channel, index) => (channel.position === index + 1 && channel.category === category ? [] : [{ id: channel.id, category, position: index + 1 }]))
}
