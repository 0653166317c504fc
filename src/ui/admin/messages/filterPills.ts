import { type Department, departments } from '@/messages/vocabulary'
import { departmentWords } from '../shared/departmentWords'
import { listHref } from '../shared/listHref'

export type Pill = { label: string; href: string; active: boolean }

type Kind = { key: string; label: string; types: readonly string[] }

export const messageKinds: readonly Kind[] = [
  { key: 'inquiries', label: 'Inquiries', types: ['customer_inquiry'] },
  { key: 'conversations', label: 'Conversations', types: ['web_chat', 'ai_agent', 'voice_ai', 'text'] },
  { key: 'system', label: 'Events', types: ['system'] },
]

/** What the address of the list says now; read from its own flat search parameters. */
export const chosenFilters = (search: Record<string, unknown>): { department: Department | undefined; kind: Kind | undefined } => {
  const given = Object.entries(search).flatMap(([key, value]) => (key.startsWith('where[') ? [{ key, values: [value].flat().map(String) }] : []))
  const valuesOf = (field: string) => given.filter(({ key }) => key.includes(`[${field}]`)).flatMap(({ values }) => values.flatMap((value) => value.split(',')))
  const [department] = valuesOf('department')
  const types = valuesOf('type')
  return {
    department: departments.find((known) => known === department),
    kind: messageKinds.find(({ types: wanted }) => wanted.length === types.length && wanted.every((type) => types.includes(type))),
  }
}

const hrefFor = (department: Department | undefined, kind: Kind | undefined) =>
  listHref('messages', [
    ...(department ? [{ field: 'department', is: 'equals' as const, value: department }] : []),
    ...(kind ? [{ field: 'type', is: 'in' as const, value: kind.types }] : []),
  ])

/** Saved filters over the Messages list: by department, and by what they are; the two can be combined. */
export const filterPills = (search: Record<string, unknown>): { departments: Pill[]; kinds: Pill[] } => {
  const { department, kind } = chosenFilters(search)
  return {
    departments: [undefined, ...departments].map((name) => ({ label: name ? departmentWords[name].label : 'All departments', href: hrefFor(name, kind), active: name === department })),
    kinds: [undefined, ...messageKinds].map((wanted) => ({ label: wanted?.label ?? 'Everything', href: hrefFor(department, wanted), active: wanted?.key === kind?.key })),
  }
}
