/** A piece from the middle of a text says so at both ends. */
const asPiece = (text: string): string => `${/^(\[\[)?\p{Ll}/u.test(text) ? '… ' : ''}${text}${/[.!?…”)]$/.test(text.replace(/\]\]$/, '').trim()) ? '' : ' …'}`

/** Text in which the found words stand between `[[` and `]]`. */
export const Snippet = ({ text }: { text: string }) => asPiece(text).split(/(\[\[.*?\]\])/).map((part, at) => (part.startsWith('[[') ? <mark key={at}>{part.slice(2, -2)}</mark> : part))
