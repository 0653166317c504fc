import type { TemplatePack } from '../template/TemplatePack'
import type { ProvisionContext } from './ProvisionContext'

type Seed = TemplatePack['pages'][number]['blocks'][number]
type Stored = Record<string, unknown> & { blockType: string }

const label = (text: string) => ({ label: text })

/** A block of a template as `src/blocks` stores it: ids for names, Lexical for Markdown, rows for lists. */
export const blockFromSeed = async (seed: Seed, context: Pick<ProvisionContext, 'media' | 'product' | 'form' | 'markdown'>): Promise<Stored> => {
  const image = (key: string | undefined) => (key ? context.media(key) : undefined)
  switch (seed.blockType) {
    case 'hero':
    case 'image':
    case 'callToAction':
      return { ...seed, image: image(seed.image) }
    case 'richText':
      return { ...seed, content: await context.markdown(seed.content) }
    case 'gallery':
      return { ...seed, images: seed.images.map((key) => ({ image: image(key) })) }
    case 'productCard':
      return { ...seed, product: context.product(seed.product) }
    case 'form':
      return { ...seed, form: context.form(seed.form) }
    case 'productGrid':
    case 'postList':
    case 'notice': {
      const { action, ...rest } = seed
      return { ...rest, actions: action ? [action] : [] }
    }
    case 'poll':
      return { ...seed, options: seed.options.map(label) }
    case 'table':
      return { ...seed, columns: seed.columns.map(label), rows: seed.rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })) }
    case 'documents':
      return { ...seed, items: seed.items.map((item) => ({ ...item, file: image(item.file) })) }
    default:
      return seed
  }
}
