import type { RestAnswer } from '../support/rest'
import type { Planted } from './plantTenant'

/** What an attack may build on: the attacker's own tenant, the other one, and a collection of it. */
export type Target = { slug: string; mine: Planted; theirs: Planted; textFields: string[]; relations: { path: string; to: string }[]; versioned: boolean; hasFile: boolean; hasTenant: boolean }

export type Attack = {
  name: string
  path: string
  method?: string
  body?: unknown
  /** The body as it goes over the wire, instead of JSON. */
  raw?: string | FormData
  headers?: Record<string, string>
  /** True: must be refused or change nothing; the rows of the other tenant are compared afterwards. */
  writes?: boolean
  /** Anything more that the answer must satisfy; returns what is wrong with it. */
  wrong?: (answer: RestAnswer) => string | undefined
}

const numberOf = (answer: RestAnswer, key: string) => Number((answer.body as Record<string, unknown>)[key] ?? 0)

/** A question whose honest answer is "nothing": any other number is a yes to "does it exist?". */
export const saysNothing = (answer: RestAnswer): string | undefined => {
  const found = numberOf(answer, 'totalDocs')
  return answer.status < 400 && found !== 0 ? `answered ${found} instead of 0` : undefined
}

/** A refusal, or for a bulk change nobody changed. */
export const refused = (answer: RestAnswer): string | undefined => {
  if (answer.status >= 400) return undefined
  const { docs } = answer.body as { docs?: unknown[] }
  return Array.isArray(docs) && docs.length === 0 ? undefined : `accepted with ${answer.status}`
}
