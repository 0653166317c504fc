import type { ReactNode } from 'react'
import { LexicalText } from '@/blocks/richText/LexicalText'
import { Poll } from '@/blocks/poll/Poll'
import { OfferedProduct } from './OfferedProduct'
import { Photo } from '@/blocks/shared/Photo'
import type { BlockData } from '@/blocks/shared/BlockData'
import { ChatActions } from './ChatActions'
import { ChatContact } from './ChatContact'
import { ChatForm } from './ChatForm'
import { ChatFacts } from './ChatFacts'
import { ChatTable } from './ChatTable'

type Props = { blocks: BlockData[]; base: string }

const Gone = () => <p className="chat-block-gone">This is no longer available.</p>

const Heading = ({ text }: { text: string | null | undefined }) => (text ? <h3 className="chat-block-heading">{text}</h3> : null)

const Words = ({ text }: { text: string | null | undefined }) => (text ? <p className="chat-block-text">{text}</p> : null)

const picture = 'min(24rem, 80vw)'

const content = (block: BlockData, base: string): ReactNode => {
  switch (block.blockType) {
    case 'productCard':
      return block.product ? <OfferedProduct product={block.product} base={base} headingLevel={3} /> : <Gone />
    case 'productGrid':
      return (
        <>
          <Heading text={block.heading} />
          {block.products.length > 0 ? block.products.slice(0, 6).map((product) => <OfferedProduct key={product.id} product={product} base={base} headingLevel={4} />) : <Gone />}
        </>
      )
    case 'form':
      return block.form ? (
        <>
          <Heading text={block.heading ?? block.form.title} />
          <Words text={block.text ?? block.form.intro} />
          <ChatForm form={block.form} blockId={block.id ?? block.form.slug} base={base} />
        </>
      ) : (
        <Gone />
      )
    case 'poll':
      return <Poll id={block.id ?? block.question} question={block.question} options={(block.options ?? []).map(({ label }) => label)} base={base} headingLevel={3} />
    case 'image':
      return block.image ? (
        <figure className="chat-figure">
          <Photo picture={block.image} sizes={picture} />
          {block.caption && <figcaption>{block.caption}</figcaption>}
        </figure>
      ) : (
        <Gone />
      )
    case 'gallery':
      return (
        <>
          <Heading text={block.heading} />
          <div className="chat-gallery">{block.images.slice(0, 6).map((image) => <Photo key={image.src} picture={image} sizes="8rem" />)}</div>
        </>
      )
    case 'richText':
      return <LexicalText content={block.content} base={base} />
    case 'contact':
      return <ChatContact block={block} />
    case 'table':
      return <ChatTable block={block} />
    case 'notice':
    case 'hero':
    case 'callToAction':
      return (
        <>
          <Heading text={block.heading} />
          <Words text={block.text} />
          <ChatActions actions={block.actions} base={base} />
        </>
      )
    default:
      return <ChatFacts block={block} base={base} />
  }
}

/** Content blocks inside a conversation: the same data and parts as on a page, in a quiet frame. */
export const ChatBlocks = ({ blocks, base }: Props) =>
  blocks.map((block, index) => (
    <div key={block.id ?? index} className="chat-block" data-block={block.blockType} data-tone={block.blockType === 'notice' ? block.tone : undefined}>
      {content(block, base)}
    </div>
  ))
