import type { ReactNode } from 'react'
import { CallToAction } from './callToAction/CallToAction'
import { Contact } from './contact/Contact'
import { Documents } from './documents/Documents'
import { Faq } from './faq/Faq'
import { Features } from './features/Features'
import { FormSection } from './form/FormSection'
import { Gallery } from './gallery/Gallery'
import { Hero } from './hero/Hero'
import { ImageSection } from './image/ImageSection'
import { Notice } from './notice/Notice'
import { PollSection } from './poll/PollSection'
import { PostList } from './postList/PostList'
import { ProductCardSection } from './productCard/ProductCardSection'
import { ProductGrid } from './productGrid/ProductGrid'
import { RichTextSection } from './richText/RichTextSection'
import type { BlockData } from './shared/BlockData'
import type { BlockContext } from './shared/BlockContext'
import { Stats } from './stats/Stats'
import { Table } from './table/Table'
import { Testimonials } from './testimonials/Testimonials'
import { Timeline } from './timeline/Timeline'

type Drawn<Block> = (props: { block: Block; context: BlockContext }) => ReactNode

/** The one component of each block type, for pages and for conversations. */
const components: { [Type in BlockData['blockType']]: Drawn<Extract<BlockData, { blockType: Type }>> } = {
  hero: Hero,
  richText: RichTextSection,
  image: ImageSection,
  gallery: Gallery,
  productCard: ProductCardSection,
  productGrid: ProductGrid,
  form: FormSection,
  callToAction: CallToAction,
  faq: Faq,
  testimonials: Testimonials,
  contact: Contact,
  postList: PostList,
  poll: PollSection,
  features: Features,
  stats: Stats,
  timeline: Timeline,
  table: Table,
  documents: Documents,
  notice: Notice,
}

type Props = { blocks: BlockData[]; base: string; surface?: BlockContext['surface']; /** The page has no title of its own: the first block carries the `h1`. */ leads?: boolean }

/** Draws resolved blocks (`resolveBlocks`) in order; a type nobody knows is left out. */
export const RenderBlocks = ({ blocks, base, surface = 'page', leads = false }: Props) =>
  blocks.map((block, at) => {
    const Block = components[block.blockType] as Drawn<BlockData> | undefined
    return Block ? <Block key={block.id ?? at} block={block} context={{ base, surface, first: leads && at === 0 }} /> : null
  })
