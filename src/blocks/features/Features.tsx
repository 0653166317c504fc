import type { FeaturesBlock } from '@/payload-types'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Icon } from '@/blocks/shared/Icon'
import { Section } from '@/blocks/shared/Section'
import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import { siteHref } from '@/blocks/shared/siteHref'

type Item = NonNullable<FeaturesBlock['items']>[number]

const Feature = ({ item, context, numbered, heading }: { item: Item; context: BlockContext; numbered: boolean; heading: 'h2' | 'h3' | 'h4' }) => {
  const Heading = heading
  const linked = siteHref(context.base, item.href) !== undefined
  return (
    <li className="feature" data-linked={linked ? '' : undefined}>
      {item.icon && !numbered && <span className="feature-icon"><Icon name={item.icon} /></span>}
      <div className="feature-words">
        <Heading className="feature-title">{linked ? <SiteAnchor base={context.base} href={item.href} className="stretched">{item.title}</SiteAnchor> : item.title}</Heading>
        {item.text && <p className="feature-text">{item.text}</p>}
      </div>
    </li>
  )
}

export const Features = ({ block, context }: { block: FeaturesBlock; context: BlockContext }) => {
  const numbered = block.layout === 'numbered'
  const items = block.items ?? []
  const List = numbered ? 'ol' : 'ul'
  const heading = block.heading ? (context.surface === 'page' ? 'h3' : 'h4') : context.surface === 'page' ? 'h2' : 'h3'
  return (
    <Section name="features" context={context} heading={block.heading} text={block.text} layout={block.layout}>
      <List className="features" data-layout={block.layout ?? 'grid'} data-count={items.length}>
        {items.map((item) => (
          <Feature key={item.id ?? item.title} item={item} context={context} numbered={numbered} heading={heading} />
        ))}
      </List>
    </Section>
  )
}
