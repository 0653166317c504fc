import type { TableBlock } from '@/payload-types'

export const ChatTable = ({ block: { heading, caption, columns, rows } }: { block: TableBlock }) => (
  <>
    {heading && <h3 className="chat-block-heading">{heading}</h3>}
    <div className="chat-table" role="region" aria-label={heading ?? caption ?? 'Table'} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>{(columns ?? []).map(({ label }, index) => <th key={index} scope="col">{label}</th>)}</tr>
        </thead>
        <tbody>
          {(rows ?? []).map(({ cells }, index) => (
            <tr key={index}>{(cells ?? []).map(({ text }, cell) => <td key={cell}>{text}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
)
