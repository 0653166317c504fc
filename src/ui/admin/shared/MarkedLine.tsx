import type { AuthorKind, MessageType } from '@/messages/vocabulary'
import { authorMarks, typeMarks } from './authorMarks'
import { plainLine } from './plainLine'

type Props = { type: MessageType; authorKind: AuthorKind; authorName: string; body: string; most?: number }

/** A message in one line, with a mark of who said it. */
export const MarkedLine = ({ type, authorKind, authorName, body, most }: Props) => {
  const { icon: Icon, label } = typeMarks[type] ?? authorMarks[authorKind]
  return (
    <span className={`spaces-line spaces-line--${type === 'system' ? 'system' : authorKind}`}>
      <span className="spaces-line__mark" title={label}>
        <Icon aria-hidden="true" size={14} />
        <span className="spaces-hidden">{label}: </span>
      </span>
      {type !== 'system' && <b>{authorName}</b>} <span className="spaces-line__text">{plainLine(body, most)}</span>
    </span>
  )
}
