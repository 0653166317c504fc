import type { TableBlock } from '@/payload-types'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Section } from '@/blocks/shared/Section'

type Row = NonNullable<TableBlock['rows']>[number]

const TableRow = ({ row, columns }: { row: Row; columns: number }) => {
  const cells = Array.from({ length: columns }, (_, at) => row.cells?.[at]?.text ?? '')
  return (
    <tr>
      {cells.map((text, at) => (at === 0 ? <th key={at} scope="row">{text}</th> : <td key={at}>{text}</td>))}
    </tr>
  )
}

export const Table = ({ block, context }: { block: TableBlock; context: BlockContext }) => {
  const columns = block.columns ?? []
  return (
    <Section name="table" context={context} heading={block.heading}>
      <div className="table-scroll" role="region" aria-label={block.caption || block.heading || 'Table'} tabIndex={0}>
        <table>
          {block.caption && <caption>{block.caption}</caption>}
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id ?? column.label} scope="col">{column.label}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(block.rows ?? []).map((row, at) => (
              <TableRow key={row.id ?? at} row={row} columns={columns.length} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
