import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { authorKinds, messageTypes } from '@/messages/vocabulary'
import { documentHref } from './shared/listHref'
import { MarkedLine } from './shared/MarkedLine'

/** A message in the list: one plain line with a mark of who said it, leading to the whole. */
export const MessageCell = ({ cellData, rowData }: Pick<DefaultServerCellComponentProps, 'cellData' | 'rowData'>) => {
  const type = messageTypes.find((known) => known === rowData.type) ?? 'text'
  const authorKind = authorKinds.find((known) => known === rowData.authorKind) ?? 'system'
  return (
    <Link className="spaces-cell-link" href={documentHref('messages', String(rowData.id))} prefetch={false}>
      <MarkedLine authorKind={authorKind} authorName={String(rowData.authorName ?? '')} body={String(cellData ?? '')} type={type} />
    </Link>
  )
}
