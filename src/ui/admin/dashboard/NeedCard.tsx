import { Link } from '@payloadcms/ui'
import { CircleCheck, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type Row = { key: string; href: string; text: ReactNode; aside?: ReactNode }

type Props = {
  icon: LucideIcon
  title: string
  count: number
  /** What the count means: "people wait for an answer". */
  unit: string
  href: string
  rows: Row[]
  /** What to say, and what to do next, when there is nothing. */
  calm: ReactNode
  urgent?: boolean
}

/** One thing that may need a person now: how many, which ones, and where to deal with them. */
export const NeedCard = ({ icon: Icon, title, count, unit, href, rows, calm, urgent = false }: Props) => (
  <article className={`spaces-card spaces-need${urgent && count > 0 ? ' spaces-need--urgent' : ''}`}>
    <h3>
      <Icon aria-hidden="true" size={16} />
      {title}
    </h3>
    {count > 0 ? (
      <>
        <Link className="spaces-need__count" href={href} prefetch={false}>
          <strong>{count}</strong> <span>{unit}</span>
        </Link>
        <ul>
          {rows.map(({ key, href: to, text, aside }) => (
            <li key={key}>
              <Link href={to} prefetch={false}>
                {text}
              </Link>
              {aside && <small>{aside}</small>}
            </li>
          ))}
        </ul>
      </>
    ) : (
      <div className="spaces-need__calm">
        <CircleCheck aria-hidden="true" size={18} />
        <div>{calm}</div>
      </div>
    )}
  </article>
)
