import type { Block, Field } from 'payload'
import { blocks } from '@/blocks/blocks'
import { isSafeHref, richTextFault } from '@/fields/richTextFault'
import { isWellFormed } from '@/realtime/textSchemas'

export type Link = { collection: string; id: string; path: string }
export type BlockReport = { faults: { path: string; message: string }[]; links: Link[] }

type Named = Extract<Field, { name: string }>
type Check = { value: unknown; field: Named; path: string; report: BlockReport }

const own = ['id', 'blockType', 'blockName']
const bySlug = new Map(blocks.map((block) => [block.slug, block]))

const named = (fields: Field[]): Named[] => fields.flatMap((field) => ('name' in field && field.name ? [field as Named] : 'fields' in field ? named(field.fields) : []))

const say = ({ path, report }: Pick<Check, 'path' | 'report'>, message: string) => void report.faults.push({ path, message })

const checkText = (check: Check, most = 2_000) => {
  const { value, field } = check
  if (typeof value !== 'string' || !isWellFormed(value)) return say(check, 'This must be text.')
  if (value.length > most) return say(check, `This may have at most ${most} characters.`)
  if (field.name === 'href' && value !== '' && !isSafeHref(value)) say(check, 'Use an address such as /contact or https://…')
}

const checkLink = (check: Check, collection: unknown) => {
  if (typeof check.value !== 'string' || typeof collection !== 'string') return say(check, 'This must be the id of something of yours.')
  check.report.links.push({ collection, id: check.value, path: check.path })
}

const checkRows = (check: Check, fields: Field[], most = 100) => {
  if (!Array.isArray(check.value) || check.value.length > most) return say(check, `This must be a list of at most ${most}.`)
  check.value.forEach((row, index) => checkFields({ data: row, fields, path: `${check.path}.${index}`, report: check.report }))
}

const checkValue = (check: Check): void => {
  const { field, value } = check
  if (field.type === 'text' || field.type === 'textarea') return checkText(check, field.maxLength)
  if (field.type === 'number') return typeof value === 'number' && Number.isFinite(value) ? undefined : say(check, 'This must be a number.')
  if (field.type === 'checkbox') return typeof value === 'boolean' ? undefined : say(check, 'This must be yes or no.')
  if (field.type === 'select') return field.options.some((option) => (typeof option === 'string' ? option : option.value) === value) ? undefined : say(check, 'This is not one of the choices.')
  if (field.type === 'array') return checkRows(check, field.fields, field.maxRows)
  if (field.type === 'relationship' || field.type === 'upload') return checkLink(check, field.relationTo)
  if (field.type === 'group') return checkFields({ data: value, fields: field.fields, path: check.path, report: check.report })
  const fault = field.type === 'richText' ? richTextFault(value) : 'This cannot be sent in a message.'
  if (fault) say(check, fault)
}

const checkFields = ({ data, fields, path, report }: { data: unknown; fields: Field[]; path: string; report: BlockReport }): void => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return say({ path, report }, 'This has a form we cannot read.')
  const known = named(fields)
  for (const key of Object.keys(data)) {
    if (!own.includes(key) && !known.some(({ name }) => name === key)) say({ path: `${path}.${key}`, report }, 'This is not a part of the block.')
  }
  for (const field of known) {
    const value = (data as Record<string, unknown>)[field.name]
    const needed = 'required' in field && field.required && field.defaultValue === undefined
    if (value !== undefined && value !== null) checkValue({ value, field, path: `${path}.${field.name}`, report })
    else if (needed) say({ path: `${path}.${field.name}`, report }, 'This is needed.')
  }
}

const checkOwn = (block: Record<string, unknown>, path: string, report: BlockReport) => {
  for (const key of ['id', 'blockName']) {
    const value = block[key]
    if (value !== undefined && value !== null && !(typeof value === 'string' && value.length <= 80 && isWellFormed(value))) say({ path: `${path}.${key}`, report }, 'This must be text.')
  }
}

/** Holds blocks against the very declarations that pages use: what is wrong with them, and which documents they link. */
export const blockFaults = (given: Record<string, unknown>[]): BlockReport => {
  const report: BlockReport = { faults: [], links: [] }
  given.forEach((block, index) => {
    const path = `blocks.${index}`
    const declared: Block | undefined = typeof block.blockType === 'string' ? bySlug.get(block.blockType) : undefined
    if (!declared) return say({ path: `${path}.blockType`, report }, 'There is no such block.')
    checkOwn(block, path, report)
    checkFields({ data: block, fields: declared.fields, path, report })
  })
  return report
}
