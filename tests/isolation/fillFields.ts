import type { FlattenedField } from 'payload'

export type Filling = {
  /** Stands in every text that is long enough; `path` says which field a leak came from. */
  canary: string
  /** The document a link shall point at, or undefined for none. */
  link: (collection: string, path: string) => unknown
  /** Values that no rule of the field can tell, by path; undefined leaves the field out. */
  overrides: Record<string, unknown>
}

const skipped = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'blockName', 'blockType', 'hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions', 'publishAt'])

export const lexical = (text: string) => ({
  root: {
    type: 'root', version: 1, format: '', indent: 0, direction: 'ltr',
    children: [{ type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', textFormat: 0, children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }] }],
  },
})

/** Texts of the shapes that fields ask for; the first that the field's own rule takes is used. */
const candidates = (canary: string, path: string) => [
  `${canary} ${path}`, `${canary}-${path.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`, canary, `/${canary}`, `https://${canary}.example`, '#336699', '09:30', '1234', 'USD', 'en-US',
]

type Rule = (value: unknown, args: unknown) => unknown

const textFor = async (field: FlattenedField & { maxLength?: number }, canary: string, path: string): Promise<string> => {
  const fits = candidates(canary, path).map((text) => text.slice(0, field.maxLength ?? 200))
  const rule = (field as unknown as { validate?: Rule }).validate
  const args = { ...field, data: {}, siblingData: {}, hasMany: false, req: { t: (key: string) => key, payload: { config: {} }, payloadAPI: 'local', context: {} } }
  for (const text of fits) if (!rule || (await rule(text, args)) === true) return text
  throw new Error(`No text fits the field ${path}: give it an override in planters.ts`)
}

const optionOf = (option: unknown) => (typeof option === 'string' ? option : (option as { value: string }).value)

const isLink = (field: FlattenedField): field is FlattenedField & { required?: boolean } => field.type === 'relationship' || field.type === 'upload'

const linkOf = (field: FlattenedField & { relationTo: string | string[]; hasMany?: boolean }, path: string, { link }: Filling) => {
  const [first = ''] = [field.relationTo].flat()
  const id = link(first, path)
  if (id === undefined) return undefined
  const value = Array.isArray(field.relationTo) ? { relationTo: first, value: id } : id
  return field.hasMany ? [value] : value
}

const rows = async (fields: FlattenedField[], path: string, count: number, filling: Filling) => Promise.all(Array.from({ length: count }, () => fillFields(fields, filling, `${path}.`)))

const valueFor = async (field: FlattenedField, path: string, filling: Filling): Promise<unknown> => {
  const { canary } = filling
  switch (field.type) {
    case 'text': case 'textarea': case 'code': {
      const text = await textFor(field, canary, path)
      return 'hasMany' in field && field.hasMany ? [text] : text
    }
    case 'email': return `${canary}-${path.length}@people.example`
    case 'number': return Math.max(field.min ?? 1, 1)
    case 'checkbox': return false
    case 'date': return '2026-01-05T12:00:00.000Z'
    case 'json': return { canary }
    case 'richText': return lexical(`${canary} ${path}`)
    case 'select': case 'radio': {
      const [option] = field.options
      return 'hasMany' in field && field.hasMany ? [optionOf(option)] : optionOf(option)
    }
    case 'relationship': case 'upload': return linkOf(field as never, path, filling)
    case 'array': return rows(field.flattenedFields, path, Math.max(field.minRows ?? 1, 1), filling)
    case 'group': case 'tab': return fillFields(field.flattenedFields, filling, `${path}.`)
    case 'blocks': {
      const made = await Promise.all(field.blocks.map(async (block) => ({ block, data: await fillFields(block.flattenedFields, filling, `${path}.${block.slug}.`) })))
      const whole = made.filter(({ block, data }) => !block.flattenedFields.some((inner) => isLink(inner) && inner.required && data[inner.name] === undefined))
      return whole.slice(0, field.maxRows).map(({ block, data }) => ({ blockType: block.slug, ...data }))
    }
    default: return undefined
  }
}

/** A whole document made from the declared fields, with the canary in every text: a new field cannot be forgotten. */
export const fillFields = async (fields: FlattenedField[], filling: Filling, prefix = ''): Promise<Record<string, unknown>> => {
  const entries = await Promise.all(
    fields.map(async (field) => {
      const path = `${prefix}${field.name}`
      if (path in filling.overrides) return [field.name, filling.overrides[path]] as const
      if (skipped.has(field.name) || ('virtual' in field && field.virtual) || field.name.startsWith('_')) return [field.name, undefined] as const
      return [field.name, await valueFor(field, path, filling)] as const
    }),
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
