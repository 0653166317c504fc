import { LexicalText } from '@/blocks/richText/LexicalText'
import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import type { BlockData } from '@/blocks/shared/BlockData'

type Fact = { key: string; title: string; text?: string | null; href?: string | null }

const factsOf = (block: BlockData): Fact[] => {
  switch (block.blockType) {
    case 'postList':
      return block.posts.map(({ id, title, excerpt, slug }) => ({ key: id, title, text: excerpt, href: `/posts/${slug}` }))
    case 'documents':
      return block.items.map(({ title, description, file, href }, index) => ({ key: `${index}`, title, text: description, href: file?.src ?? href }))
    case 'features':
      return (block.items ?? []).map(({ title, text, href }, index) => ({ key: `${index}`, title, text, href }))
    case 'timeline':
      return (block.items ?? []).map(({ date, title, text }, index) => ({ key: `${index}`, title: `${date}: ${title}`, text }))
    case 'stats':
      return (block.items ?? []).map(({ value, label }, index) => ({ key: `${index}`, title: value, text: label }))
    case 'testimonials':
      return (block.items ?? []).map(({ quote, name }, index) => ({ key: `${index}`, title: name, text: `“${quote}”` }))
    default:
      return []
  }
}

/** Blocks that are lists on a page, as a short list in a conversation. */
export const ChatFacts = ({ block, base }: { block: BlockData; base: string }) => {
  const heading = 'heading' in block ? block.heading : null
  return (
    <>
      {heading && <h3 className="chat-block-heading">{heading}</h3>}
      {block.blockType === 'faq'
        ? block.items.slice(0, 8).map(({ id, question, answer }) => (
            <details key={id} className="chat-faq">
              <summary>{question}</summary>
              <LexicalText content={answer} base={base} />
            </details>
          ))
        : factsOf(block).slice(0, 8).map(({ key, title, text, href }) => (
            <p key={key} className="chat-fact">
              {href ? <SiteAnchor base={base} href={href}>{title}</SiteAnchor> : <strong>{title}</strong>}
              {text && <span>{text}</span>}
            </p>
          ))}
    </>
  )
}
