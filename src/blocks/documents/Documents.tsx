import { Download, FileText } from 'lucide-react'
import type { DocumentsData } from '@/blocks/shared/BlockData'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Section } from '@/blocks/shared/Section'
import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import { fileSize } from './fileSize'

type Item = DocumentsData['items'][number]

const kindOf = (kind: string) => (kind === 'application/pdf' ? 'PDF' : kind.replace('image/', '').toUpperCase())

const Title = ({ item, base }: { item: Item; base: string }) => {
  if (item.file) return <a href={item.file.src} download={item.file.name} className="stretched">{item.title}</a>
  return item.href ? <SiteAnchor base={base} href={item.href} className="stretched">{item.title}</SiteAnchor> : item.title
}

const Document = ({ item, context }: { item: Item; context: BlockContext }) => {
  const facts = [item.date, item.file && kindOf(item.file.kind), item.file && fileSize(item.file.bytes)].filter(Boolean)
  const Heading = context.surface === 'page' ? 'h3' : 'h4'
  return (
    <li className="document">
      <span className="document-mark">{item.file ? <Download size={20} aria-hidden="true" /> : <FileText size={20} aria-hidden="true" />}</span>
      <div>
        <Heading className="document-title"><Title item={item} base={context.base} /></Heading>
        {item.description && <p>{item.description}</p>}
        {facts.length > 0 && <p className="document-facts">{facts.join(' · ')}</p>}
      </div>
    </li>
  )
}

export const Documents = ({ block, context }: { block: DocumentsData; context: BlockContext }) => (
  <Section name="documents" context={context} heading={block.heading}>
    <ul className="documents">
      {block.items.map((item) => (
        <Document key={item.id ?? item.title} item={item} context={context} />
      ))}
    </ul>
  </Section>
)
