import type { InboxDay } from '@/queries/inbox/readInboxFigures'
import { Panel, QuietLink } from './Panel'
import { Sparkline } from './Sparkline'

const mean = (days: InboxDay[], value: 'score' | 'replyMinutes', weight: 'ratings' | 'replies'): number | null => {
  const counted = days.filter((day) => day[value] !== null)
  const all = counted.reduce((sum, day) => sum + day[weight], 0)
  return all === 0 ? null : counted.reduce((sum, day) => sum + (day[value] ?? 0) * day[weight], 0) / all
}

const minutesWords = (minutes: number): string => (minutes < 1 ? 'under a minute' : minutes < 90 ? `${Math.round(minutes)} min` : `${Math.round(minutes / 6) / 10} h`)

const Measure = ({ title, now, note, values }: { title: string; now: string; note: string; values: number[] }) => (
  <article className="spaces-card spaces-measure">
    <h3>{title}</h3>
    <p className="spaces-measure__now"><strong>{now}</strong></p>
    <p>{note}</p>
    <Sparkline label={`${title}, the last ${values.length} days, oldest first: ${values.join(', ')}`} values={values} />
  </article>
)

/** How content customers were and how long they waited for the first answer. */
export const InboxFigures = ({ days }: { days: InboxDay[] }) => {
  const [score, minutes] = [mean(days, 'score', 'ratings'), mean(days, 'replyMinutes', 'replies')]
  const [ratings, replies] = [days.reduce((sum, day) => sum + day.ratings, 0), days.reduce((sum, day) => sum + day.replies, 0)]
  return (
    <Panel aside={<QuietLink href="/admin/conversations?show=done">Settled conversations</QuietLink>} id="inbox-figures" title="Your conversations">
      <div className="spaces-cards">
        <Measure note={ratings === 0 ? 'Visitors are asked when a conversation is done.' : `${ratings} ${ratings === 1 ? 'rating' : 'ratings'} in ${days.length} days`} now={score === null ? 'Not rated yet' : `${score.toFixed(1)} of 5`} title="How customers rate you" values={days.map((day) => day.score ?? 0)} />
        <Measure note={replies === 0 ? 'Nobody has been answered yet.' : `${replies} ${replies === 1 ? 'conversation' : 'conversations'} in ${days.length} days`} now={minutes === null ? '–' : minutesWords(minutes)} title="Time to the first answer" values={days.map((day) => day.replyMinutes ?? 0)} />
      </div>
    </Panel>
  )
}
