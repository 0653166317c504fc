export type TextPiece = { kind: 'text' | 'mention' | 'address'; text: string }

const address = /https?:\/\/[^\s<>"'`]{1,2000}/g
const closing = /[.,;:!?)\]}*_~]{1,8}$/

const everyone = ['here', 'everyone', 'channel']

/** Longest names first, so that "@Ada Wong" is not "@Ada". */
const mentionPattern = (names: readonly string[]): RegExp => {
  const words = [...names, ...everyone].filter(Boolean).sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}_.@])@(?:${words.join('|')})(?![\\p{L}\\p{N}_])`, 'giu')
}

const split = (text: string, pattern: RegExp, kind: TextPiece['kind'], trim = false): TextPiece[] => {
  const pieces: TextPiece[] = []
  let done = 0
  for (const match of text.matchAll(pattern)) {
    const found = trim ? match[0].replace(closing, '') : match[0]
    if (match.index > done) pieces.push({ kind: 'text', text: text.slice(done, match.index) })
    pieces.push({ kind, text: found })
    done = match.index + found.length
  }
  if (done < text.length) pieces.push({ kind: 'text', text: text.slice(done) })
  return pieces
}

/** Plain words as pieces to draw: bare web addresses and the mentions of these names. */
export const textPieces = (text: string, names: readonly string[] = []): TextPiece[] => {
  const mentions = text.includes('@') ? mentionPattern(names) : undefined
  return split(text, address, 'address', true).flatMap((piece) => (piece.kind === 'text' && mentions ? split(piece.text, mentions, 'mention') : [piece]))
}
