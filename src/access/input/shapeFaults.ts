import type { FlattenedField } from 'payload'
import type { FieldFault } from '@/errors/SpacesError'
import { richTextFault } from '@/fields/richTextFault'

type Check = { value: unknown; field: FlattenedField; path: string; faults: FieldFault[]; inBlock: boolean }
type Rows = Omit<Check, 'field'> & { fields: FlattenedField[] }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const blockKeys = new Set(['id', 'blockType', 'blockName'])

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const say = ({ path, faults }: Pick<Check, 'path' | 'faults'>, message: string): void => void faults.push({ path, message })

const isText = (value: unknown) => typeof value === 'string'
const isNumber = (value: unknown) => Number.isFinite(typeof value === 'string' && value.length < 40 ? Number(value) : value)
const isDate = (value: unknown) => typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value)))

/** An id, or the document that Payload filled in for it; for links to several collections with the collection's name. */
const isLink = (value: unknown): boolean => {
  if (typeof value === 'string') return value === '' || uuid.test(value)
  return isObject(value) && (isText(value.relationTo) ? isLink(value.value) : isText(value.id) && uuid.test(String(value.id)))
}

const optionOf = (option: string | { value: string }) => (typeof option === 'string' ? option : option.value)

const each = (check: Check, isOne: (value: unknown) => boolean, message: string): void => {
  const many = 'hasMany' in check.field && check.field.hasMany
  const values = many && Array.isArray(check.value) ? check.value : [check.value]
  if (Array.isArray(check.value) !== Boolean(many) && !(many && isOne(check.value))) return say(check, message)
  if (!values.every(isOne)) say(check, message)
}

/** Payload's admin sends 0 for a list that was emptied. */
const rowsOf = (check: Pick<Check, 'value' | 'path' | 'faults'>): Record<string, unknown>[] => {
  if (check.value === 0 || check.value === '0') return []
  if (Array.isArray(check.value) && check.value.every(isObject)) return check.value
  say(check, 'This must be a list.')
  return []
}

const checkBlocks = (check: Check & { field: Extract<FlattenedField, { type: 'blocks' }> }): void =>
  rowsOf(check).forEach((row, index) => {
    const path = `${check.path}.${index}`
    const block = check.field.blocks.find(({ slug }) => slug === row.blockType)
    if (!block) return say({ path, faults: check.faults }, 'There is no such section.')
    checkRow({ value: row, fields: block.flattenedFields, path, faults: check.faults, inBlock: true })
  })

const checkValue = (check: Check): void => {
  const { field, value } = check
  switch (field.type) {
    case 'text': case 'textarea': case 'code': case 'email': return each(check, isText, 'This must be text.')
    case 'number': return each(check, (one) => one === '' || isNumber(one), 'This must be a number.')
    case 'checkbox': return each(check, (one) => typeof one === 'boolean' || one === '' || one === 'true' || one === 'false', 'This must be yes or no.')
    case 'date': return each(check, isDate, 'This must be a date.')
    case 'select': case 'radio': return each(check, (one) => one === '' || field.options.some((option) => optionOf(option as never) === one), 'This is not one of the choices.')
    case 'relationship': case 'upload': return each(check, isLink, 'We could not find that.')
    case 'array': return rowsOf(check).forEach((row, index) => checkRow({ ...check, value: row, fields: field.flattenedFields, path: `${check.path}.${index}` }))
    case 'blocks': return checkBlocks({ ...check, field })
    case 'group': case 'tab': return isObject(value) ? checkRow({ ...check, value, fields: field.flattenedFields }) : say(check, 'This has a form we cannot read.')
    case 'richText': {
      const fault = richTextFault(value)
      return fault ? say(check, fault) : undefined
    }
    default: return undefined
  }
}

const checkRow = ({ value, fields, path, faults, inBlock }: Rows): void => {
  const row = value as Record<string, unknown>
  const at = (name: string) => (path ? `${path}.${name}` : name)
  // Blocks are stored as they are; elsewhere Payload drops what no field declares.
  const unknown = inBlock ? Object.keys(row).filter((key) => !blockKeys.has(key) && !fields.some(({ name }) => name === key)) : []
  for (const key of unknown) say({ path: at(key), faults }, 'This is not a part of it.')
  for (const field of fields) {
    const given = row[field.name]
    if (given !== undefined && given !== null) checkValue({ value: given, field, path: at(field.name), faults, inBlock })
  }
}

/**
 * Holds a document from outside against the declared fields before any hook touches it: text is text, a list is a
 * list, a link is an id, a block is one that exists and holds nothing else (security.md T7.3, H15, H16).
 */
export const shapeFaults = (data: Record<string, unknown>, fields: FlattenedField[]): FieldFault[] => {
  const faults: FieldFault[] = []
  checkRow({ value: data, fields, path: '', faults, inBlock: false })
  return faults
}
