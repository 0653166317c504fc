import type { RichTextField } from 'payload'
import { validations } from 'payload/shared'
import { richTextFault } from './richTextFault'

type Options = { name: string; label?: string; required?: boolean; description?: string }

/** Rich text that stays within the nodes, links and sizes every renderer of ours knows (security.md H15, H16). */
export const richTextField = ({ name, label, required, description }: Options): RichTextField => ({
  name,
  type: 'richText',
  label,
  required,
  admin: { description },
  validate: (value, args) => richTextFault(value) ?? validations.richText(value as object, args as never),
})
