import type { ContactPlace } from '@/blocks/contact/ContactPlace'
import type { FaqItem } from '@/blocks/faq/FaqItem'
import type { FormModel } from '@/blocks/form/FormModel'
import type { PostCardData } from '@/blocks/postList/PostCardData'
import type { ProductCardData } from '@/blocks/productCard/ProductCardData'
import type * as stored from '@/payload-types'
import type { Picture } from './Picture'
import type { RichText } from './RichText'

type Resolved<Block, Data> = Omit<Block, keyof Data> & Data
type DocumentRow = Resolved<NonNullable<stored.DocumentsBlock['items']>[number], { file: { src: string; name: string; bytes: number | null; kind: string } | null }>

export type HeroData = Resolved<stored.HeroBlock, { image: Picture | null }>
export type ImageData = Resolved<stored.ImageBlock, { image: Picture | null }>
export type GalleryData = Resolved<stored.GalleryBlock, { images: Picture[] }>
export type CallToActionData = Resolved<stored.CallToActionBlock, { image: Picture | null }>
export type RichTextData = Resolved<stored.RichTextBlock, { content: RichText }>
export type ProductCardBlockData = Resolved<stored.ProductCardBlock, { product: ProductCardData | null }>
export type ProductGridData = Resolved<stored.ProductGridBlock, { products: ProductCardData[] }>
export type FormBlockData = Resolved<stored.FormBlock, { form: FormModel | null }>
export type FaqData = Resolved<stored.FaqBlock, { items: FaqItem[] }>
export type PostListData = Resolved<stored.PostListBlock, { posts: PostCardData[] }>
export type ContactData = Resolved<stored.ContactBlock, { place: ContactPlace | null }>
export type DocumentsData = Resolved<stored.DocumentsBlock, { items: DocumentRow[] }>

/** A block with everything it shows at hand: components take these as props and never look anything up. */
export type BlockData =
  | HeroData | ImageData | GalleryData | CallToActionData | RichTextData | ProductCardBlockData | ProductGridData | FormBlockData | FaqData | PostListData | ContactData | DocumentsData
  | stored.TestimonialsBlock | stored.PollBlock | stored.FeaturesBlock | stored.StatsBlock | stored.TimelineBlock | stored.TableBlock | stored.NoticeBlock
