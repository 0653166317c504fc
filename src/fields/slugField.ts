import type { TextField } from 'payload'

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** "Golden Barrel!" -> "golden-barrel"; accents are folded. */
export const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')

/** The last part of the address, unique per tenant through the collection's compound index. */
export const slugField = (from = 'title'): TextField => ({
  name: 'slug',
  type: 'text',
  required: true,
  index: true,
  maxLength: 60,
  label: 'Address',
  admin: { position: 'sidebar', description: 'The last part of the web address. Made from the title when left empty; changing it breaks old links.' },
  hooks: {
    beforeValidate: [({ value, data }) => (typeof value === 'string' && value ? slugify(value) : slugify(String((data as Record<string, unknown> | undefined)?.[from] ?? '')))],
  },
  validate: (value: unknown) => (typeof value === 'string' && slugPattern.test(value)) || 'Use lower case letters, digits and single hyphens.',
})
