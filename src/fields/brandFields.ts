import type { Field } from 'payload'
import { tenantUpload } from './tenantUpload'

const styles = [
  { value: 'nursery', label: 'Earthy, with large pictures' }, { value: 'agency', label: 'Dark and sharp' }, { value: 'enterprise', label: 'Structured' },
  { value: 'editorial', label: 'Like a newspaper' }, { value: 'local', label: 'Bright, telephone first' },
]

const colour = (name: string, label: string): Field => ({
  name, type: 'text', label, required: true,
  validate: (value: unknown) => (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) || 'Use a colour such as #2f6b4f.',
})

/** The look of the tenant's site; accents that would be hard to read are adjusted when shown. */
export const brandFields = (): Field[] => [
  {
    name: 'brand', type: 'group', label: false,
    fields: [
      tenantUpload({ name: 'logo', label: 'Logo picture', description: 'Empty: the logo of your template.' }),
      { name: 'logoSvg', type: 'textarea', admin: { hidden: true }, access: { update: () => false } },
      { name: 'style', type: 'select', required: true, defaultValue: 'local', options: styles, label: 'Style of the website' },
      { type: 'row', fields: [colour('accent', 'Accent'), colour('accentAlt', 'Second accent')] },
      { type: 'row', fields: [colour('ink', 'Text'), colour('paper', 'Background'), colour('tint', 'Tint')] },
      {
        type: 'row',
        fields: [
          { name: 'headingFont', type: 'select', label: 'Letters of headings', required: true, defaultValue: 'Inter', options: ['Fraunces', 'Sora', 'Public Sans', 'Newsreader', 'Nunito Sans', 'Inter', 'Space Grotesk'] },
          { name: 'bodyFont', type: 'select', label: 'Letters of texts', required: true, defaultValue: 'Inter', options: ['Inter', 'Public Sans', 'Newsreader', 'Nunito Sans'] },
          { name: 'preferredTheme', type: 'select', required: true, defaultValue: 'light', label: 'First seen in', options: [{ value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }] },
        ],
      },
    ],
  },
]
