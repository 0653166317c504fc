import { Link } from '@payloadcms/ui'
import type { Day } from '@/queries/admin/readDays'
import { listHref } from '../shared/listHref'
import { Panel } from './Panel'
import { Sparkline } from './Sparkline'

type Measure = 'conversations' | 'inquiries' | 'messages'

export type TodayData = { days: Day[]; since: string }

const measures: { key: Measure; title: string; href: (since: string) => string }[] = [
  { key: 'conversations', title: 'Conversations', href: () => '/admin/conversations?show=today' },
  { key: 'inquiries', title: 'Inquiries', href: (since) => listHref('messages', [{ field: 'type', is: 'equals', value: 'customer_inquiry' }, { field: 'createdAt', is: 'greater_than_equal', value: since }]) },
  { key: 'messages', title: 'Messages', href: (since) => listHref('messages', [{ field: 'type', is: 'in', value: ['text', 'image', 'widget', 'ai_agent', 'voice_ai', 'web_chat', 'customer_inquiry'] }, { field: 'createdAt', is: 'greater_than_equal', value: since }]) },
]

const Measured = ({ title, href, values }: { title: string; href: string; values: number[] }) => {
  const today = values.at(-1) ?? 0
  const yesterday = values.at(-2) ?? 0
  return (
    <article className="spaces-card spaces-measure">
      <h3>{title}</h3>
      <Link className="spaces-measure__now" href={href} prefetch={false}>
        <strong>{today}</strong> <span>today</span>
      </Link>
      <p>
        {yesterday} yesterday
        {today > yesterday && <b className="spaces-good"> · {today - yesterday} more so far</b>}
      </p>
      <Sparkline label={`${title} of the last ${values.length} days, oldest first: ${values.join(', ')}`} values={values} />
    </article>
  )
}

/** How the day goes, with yesterday beside it and the last two weeks as a plot. */
export const Today = ({ days, since }: TodayData) => (
  <Panel aside={<small>the plots show {days.length} days</small>} id="today" title="Today">
    <div className="spaces-cards spaces-cards--three">
      {measures.map(({ key, title, href }) => (
        <Measured href={href(since)} key={key} title={title} values={days.map((day) => day[key])} />
      ))}
    </div>
  </Panel>
)
