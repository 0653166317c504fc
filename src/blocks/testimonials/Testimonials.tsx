import { Star } from 'lucide-react'
import type { TestimonialsBlock } from '@/payload-types'
import type { BlockContext } from '@/blocks/shared/BlockContext'
import { Section } from '@/blocks/shared/Section'

type Item = NonNullable<TestimonialsBlock['items']>[number]

const Rating = ({ rating }: { rating: number }) => (
  <p className="rating" role="img" aria-label={`${rating} of 5 stars`}>
    {Array.from({ length: 5 }, (_, at) => (
      <Star key={at} size={18} aria-hidden="true" data-filled={at < rating ? '' : undefined} />
    ))}
  </p>
)

const Testimonial = ({ item }: { item: Item }) => (
  <li>
    <figure className="testimonial">
      {item.rating ? <Rating rating={item.rating} /> : null}
      <blockquote>
        <p>{item.quote}</p>
      </blockquote>
      <figcaption>
        <span className="testimonial-name">{item.name}</span>
        {item.role && <span className="testimonial-role">{item.role}</span>}
      </figcaption>
    </figure>
  </li>
)

export const Testimonials = ({ block, context }: { block: TestimonialsBlock; context: BlockContext }) => (
  <Section name="testimonials" context={context} heading={block.heading}>
    <ul className="testimonials" data-count={Math.min(block.items?.length ?? 0, 4)}>
      {(block.items ?? []).map((item) => (
        <Testimonial key={item.id ?? item.name} item={item} />
      ))}
    </ul>
  </Section>
)
