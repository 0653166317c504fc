import type { Block } from 'payload'
import { callToActionBlock } from './callToAction/callToActionBlock'
import { contactBlock } from './contact/contactBlock'
import { documentsBlock } from './documents/documentsBlock'
import { faqBlock } from './faq/faqBlock'
import { featuresBlock } from './features/featuresBlock'
import { formBlock } from './form/formBlock'
import { galleryBlock } from './gallery/galleryBlock'
import { heroBlock } from './hero/heroBlock'
import { imageBlock } from './image/imageBlock'
import { noticeBlock } from './notice/noticeBlock'
import { pollBlock } from './poll/pollBlock'
import { postListBlock } from './postList/postListBlock'
import { productCardBlock } from './productCard/productCardBlock'
import { productGridBlock } from './productGrid/productGridBlock'
import { richTextBlock } from './richText/richTextBlock'
import { statsBlock } from './stats/statsBlock'
import { tableBlock } from './table/tableBlock'
import { testimonialsBlock } from './testimonials/testimonialsBlock'
import { timelineBlock } from './timeline/timelineBlock'

/** Every content block, written once and used by pages, posts and messages. */
export const blocks: Block[] = [
  heroBlock, richTextBlock, imageBlock, galleryBlock, productCardBlock, productGridBlock, formBlock, callToActionBlock, faqBlock, testimonialsBlock,
  contactBlock, postListBlock, pollBlock, featuresBlock, statsBlock, timelineBlock, tableBlock, documentsBlock, noticeBlock,
]
