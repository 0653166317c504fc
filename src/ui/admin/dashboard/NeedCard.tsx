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
  /** The list behind the number; none when the rows lead to several lists. */
  href: string | undefined
  rows: Row[]
  /** What to say, and what to do next, when there is nothing. */
  calm: ReactNode
  urgent?: boolean
}

const Counted = ({ count, unit, href }: Pick<Props, 'count' | 'unit' | 'href'>) => {
  const words = <><strong>{count}</strong> <span>{unit}</span></>
  return href ? <Link className="spaces-need__count" href={href} prefetch={false}>{words}</Link> : <p className="spaces-need__count">{words}</p>
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
        <Counted count={count} href={href} unit={unit} />
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
