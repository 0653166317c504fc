import { FaqEntry } from '@/blocks/faq/FaqEntry'
import type { FaqItem } from '@/blocks/faq/FaqItem'
import { slugify } from '@/fields/slugField'
import { PageHead } from '../parts/PageHead'

type Props = { groups: { topic: string | null; items: FaqItem[] }[]; base: string; businessName: string }

const idOf = (topic: string | null) => slugify(topic ?? 'general') || 'topic'

/** Every question and answer, by topic. */
export const FaqPage = ({ groups, base, businessName }: Props) => (
  <div className="faq-page">
    <PageHead title="Questions and answers" text={`What people ask ${businessName}, answered.`} />
    {groups.length > 1 && (
      <nav className="chips" aria-label="Topics">
        {groups.map(({ topic }) => (
          <a key={topic} href={`#${idOf(topic)}`}>{topic ?? 'General'}</a>
        ))}
      </nav>
    )}
    {groups.map(({ topic, items }) => (
      <section key={topic} className="faq-group" id={idOf(topic)}>
        <h2>{topic ?? 'General'}</h2>
        <div className="faq-list">
          {items.map((item) => (
            <FaqEntry key={item.id} item={item} base={base} />
          ))}
        </div>
      </section>
    ))}
    {groups.length === 0 && <p className="empty">There are no questions here yet. <a href={`${base}/contact`}>Ask us</a></p>}
  </div>
)
