import type { TemplateInput } from './TemplatePack'

/** Types the parts of a pack where they are written; checks nothing at run time (`checkTemplate` does). */
export const defineTemplate = (pack: TemplateInput): TemplateInput => pack
