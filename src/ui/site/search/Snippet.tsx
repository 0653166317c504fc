/** Text in which the found words stand between `[[` and `]]`. */
export const Snippet = ({ text }: { text: string }) => text.split(/(\[\[.*?\]\])/).map((part, at) => (part.startsWith('[[') ? <mark key={at}>{part.slice(2, -2)}</mark> : part))
