type Props = { page: number; pages: number; /** Address of a page by its number. */ hrefOf: (page: number) => string; label: string }

/** Numbers near the current page, first and last; gaps are dots. */
export const Pagination = ({ page, pages, hrefOf, label }: Props) => {
  if (pages <= 1) return null
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages)
  return (
    <nav className="pagination" aria-label={label}>
      {page > 1 && <a href={hrefOf(page - 1)} rel="prev">Previous</a>}
      <ol>
        {shown.map((number, at) => (
          <li key={number} data-gap={at > 0 && number - (shown[at - 1] ?? 0) > 1 ? '' : undefined}>
            <a href={hrefOf(number)} aria-current={number === page ? 'page' : undefined} aria-label={`Page ${number}`}>{number}</a>
          </li>
        ))}
      </ol>
      {page < pages && <a href={hrefOf(page + 1)} rel="next">Next</a>}
    </nav>
  )
}
