/** What a canned reply may name, in the order in which the editor offers it. */
export const replyVariables = ['customer.name', 'customer.email', 'agent.name', 'business.name', 'business.phone', 'business.email', 'hours.today'] as const

export type ReplyVariable = (typeof replyVariables)[number]
export type ReplyValues = Partial<Record<ReplyVariable, string>>
/** `missing`: known names without a value here; `unknown`: names that mean nothing. Both stay marked in `text`. */
export type FilledReply = { text: string; missing: string[]; unknown: string[] }

const placeholder = /\{\{\s*([^{}\n]{1,60}?)\s*\}\}/g

const isVariable = (name: string): name is ReplyVariable => (replyVariables as readonly string[]).includes(name)

/** How a gap is shown to the writer: never as the raw `{{…}}`, and not to be taken for a finished sentence. */
export const gapMark = (name: string): string => `[${name}?]`

/** A canned reply with its variables filled in. What cannot be filled in is marked and named, so that nobody sends it unseen. */
export const fillReply = (body: string, values: ReplyValues): FilledReply => {
  const [missing, unknown] = [new Set<string>(), new Set<string>()]
  const text = body.replace(placeholder, (written, given: string, at: number) => {
    const name = given.trim().toLowerCase()
    const value = isVariable(name) ? values[name] : undefined
    // A sentence that ends with a value which brings its own full stop ("9:00 a.m.") has one, not two.
    if (value) return value.endsWith('.') && body[at + written.length] === '.' ? value.slice(0, -1) : value
    ;(isVariable(name) ? missing : unknown).add(name)
    return gapMark(name)
  })
  return { text, missing: [...missing], unknown: [...unknown] }
}

/** The gaps that are still in a text; while there are any it must not be sent. */
export const gapsIn = (text: string, { missing, unknown }: Pick<FilledReply, 'missing' | 'unknown'>): string[] => [...missing, ...unknown].filter((name) => text.includes(gapMark(name)))

/** What is still to be filled in of a text that goes to a customer: `{{…}}` as it was written, and marked gaps of known names. */
export const unfilledIn = (text: string): string[] => [...new Set([...[...text.matchAll(placeholder)].map(([written]) => written), ...replyVariables.map(gapMark).filter((mark) => text.includes(mark))])]
