import type { ReactNode } from 'react'
import type { Draft, DraftKind } from '@/queries/admin/readDrafts'
import { documentHref, listHref } from '../shared/listHref'
import { When } from '../shared/When'

const names: Record<DraftKind, [one: string, many: string]> = { posts: ['post', 'posts'], pages: ['page', 'pages'], products: ['product', 'products'], forms: ['form', 'forms'] }

const isPlanned = ({ publishAt }: Draft, now: string) => publishAt !== null && publishAt > now

const draftList = (kind: string) => listHref(kind, [{ field: '_status', is: 'equals', value: 'draft' }])

/** The list of the drafts when they are all of one kind; else each row of the card leads to its own. */
export const draftsHref = (drafts: Draft[]): string | undefined => {
  const [kind, ...others] = new Set(drafts.map((draft) => draft.kind))
  return kind && others.length === 0 ? draftList(kind) : undefined
}

export const draftUnit = (drafts: Draft[]): string => (drafts.length === 1 ? 'is not published yet' : 'are not published yet')

type Row = { key: string; href: string; text: ReactNode; aside?: ReactNode }

/** What goes out by itself first, soonest on top; then how many drafts each list holds. */
export const draftRows = (drafts: Draft[], now: string): Row[] => {
  const planned = drafts.filter((draft) => isPlanned(draft, now)).sort((a, b) => (a.publishAt ?? '').localeCompare(b.publishAt ?? ''))
  const soon = planned.slice(0, 2).map(({ kind, id, title, publishAt }) => ({ key: id, href: documentHref(kind, id), text: <><b>{title}</b> goes out</>, aside: publishAt ? <When iso={publishAt} now={now} /> : null }))
  const kinds = (Object.keys(names) as DraftKind[]).flatMap((kind) => {
    const count = drafts.filter((draft) => draft.kind === kind).length
    return count === 0 ? [] : [{ key: kind, href: draftList(kind), text: <><b>{count}</b> {names[kind][count === 1 ? 0 : 1]}</>, aside: null }]
  })
  return [...soon, ...kinds]
}
