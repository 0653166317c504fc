import { Link } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'
import { emptyHints } from './lists/emptyHints'

const isFiltered = (search: Record<string, unknown> | undefined) => Object.keys(search ?? {}).some((key) => key.startsWith('where') || key === 'search')

/** In a list that holds nothing yet: what belongs there and how to begin. A list that is only filtered keeps Payload's own words. */
export const EmptyHint = ({ collectionSlug, data, hasCreatePermission, newDocumentURL, searchParams }: BeforeListTableServerProps) => {
  const hint = emptyHints[collectionSlug]
  if (!hint || data.totalDocs > 0 || isFiltered(searchParams)) return null
  return (
    <div className="spaces-admin spaces-empty">
      <h2>{hint.title}</h2>
      <p>{hint.text}</p>
      {hint.action && hasCreatePermission && (
        <Link className="spaces-button" href={newDocumentURL} prefetch={false}>
          {hint.action}
        </Link>
      )}
      {hint.other && (
        <Link className="spaces-button spaces-button--quiet" href={hint.other.href} prefetch={false}>
          {hint.other.label}
        </Link>
      )}
    </div>
  )
}
