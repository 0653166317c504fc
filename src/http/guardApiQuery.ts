import { SpacesError } from '@/errors/SpacesError'
import { guardJson } from './jsonGuard'

const most = { rows: 200, brackets: 12, filterDepth: 24, parameters: 300 }

/** Parameters that mean one plain value; a list or an object in their place would reach SQL as it is. */
const scalars = /^(limit|page|depth|draft|trash|autosave|pagination|publishAllLocales|overrideLock)$/
/** Operators of Payload's for maps and for databases without tables. */
const unanswerable = /\[(near|within|intersects|all)\]|"(near|within|intersects|all)"\s*:/
const poisoned = /(^|\[)(__proto__|constructor|prototype)(\]|\[|$)/

const fault = (message: string) => new SpacesError('malformed', message)

const guardName = (name: string, params: URLSearchParams) => {
  if ((name.match(/\[/g)?.length ?? 0) > most.brackets) throw fault('That filter is nested too deeply.')
  if (poisoned.test(name)) throw fault('That holds a name that is not allowed.')
  if (unanswerable.test(name)) throw fault('That filter has a comparison we do not know.')
  const [head = ''] = name.split('[')
  if (scalars.test(head) && (name !== head || params.getAll(name).length > 1)) throw fault(`“${head}” takes one plain value.`)
}

const guardWritten = (text: string) => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new SpacesError('malformed', 'That filter has a form we cannot read.', { cause })
  }
  guardJson(value, most.filterDepth)
  if (unanswerable.test(text)) throw fault('That filter has a comparison we do not know.')
}

const count = (value: string | null): number | undefined => (value !== null && /^\d{1,6}$/.test(value) ? Number(value) : undefined)

/**
 * What may stand in the query of an API call: no list without end, no deep filter, no name that reaches into
 * prototypes. Caps `limit` in place. @throws SpacesError `malformed`.
 */
export const guardApiQuery = (params: URLSearchParams): void => {
  const names = [...new Set(params.keys())]
  if (names.length > most.parameters) throw fault('That filter has too many parts.')
  for (const name of names) guardName(name, params)
  for (const value of params.values()) if (value.includes('\0') || !value.isWellFormed()) throw fault('That filter holds characters we cannot read.')
  for (const name of ['where', 'data']) {
    const written = params.get(name)
    if (written) guardWritten(written)
  }
  const page = params.get('page')
  if (page !== null && !count(page)) params.set('page', '1')
  const limit = count(params.get('limit'))
  const unbounded = params.has('limit') ? !limit || limit > most.rows : params.get('pagination') === 'false'
  if (unbounded) params.set('limit', String(most.rows))
}
