import { Bot, Clock, Flag, Moon } from 'lucide-react'
import type { TalkRow } from '@/queries/inbox/talkRow'
import { plainLine } from '../admin/shared/plainLine'
import { When } from '../admin/shared/When'
import { dueWords } from './dueWords'
import type { Talks } from './useTalks'

type Props = { talks: Talks; openId: string | null; now: number; several: boolean; searched: boolean; onOpen: (channelId: string) => void }

const isCustomer = ({ lastAuthorKind }: TalkRow) => lastAuthorKind === 'visitor' || lastAuthorKind === 'customer'

const Due = ({ talk, now }: { talk: TalkRow; now: number }) => {
  if (!talk.dueAt || !talk.dueFor) return null
  const { text, tone } = dueWords(talk.dueAt, talk.dueFor, now)
  return <span className={`spaces-chip${tone === 'calm' ? ' spaces-chip--quiet' : ' spaces-chip--warn'}`}><Clock aria-hidden="true" size={12} /> {text}</span>
}

const Marks = ({ talk, now, several }: { talk: TalkRow; now: number; several: boolean }) => (
  <span className="spaces-talk__marks">
    <Due now={now} talk={talk} />
    {(talk.priority === 'high' || talk.priority === 'urgent') && <span className="spaces-chip spaces-chip--warn"><Flag aria-hidden="true" size={12} /> {talk.priority}</span>}
    {talk.state === 'snoozed' && <span className="spaces-chip spaces-chip--quiet"><Moon aria-hidden="true" size={12} /> {talk.snoozedUntil ? <>until {new Date(talk.snoozedUntil).toLocaleString(undefined, { weekday: 'short', hour: 'numeric', minute: '2-digit' })}</> : 'put off'}</span>}
    {talk.assignee && <span className="spaces-chip spaces-chip--quiet">{talk.assignee.name}</span>}
    {talk.agentEnabled && !talk.waitingSince && <span className="spaces-chip spaces-chip--quiet"><Bot aria-hidden="true" size={12} /> assistant answers</span>}
    {talk.labels.map(({ id, name, colour }) => <span className="spaces-label" data-colour={colour} key={id}>{name}</span>)}
    {talk.rating && <span className="spaces-chip spaces-chip--quiet">rated {talk.rating} of 5</span>}
    {several && <span className="spaces-chip spaces-chip--quiet">{talk.business}</span>}
  </span>
)

const Row = ({ talk, openId, now, several, onOpen }: Omit<Props, 'talks' | 'searched'> & { talk: TalkRow }) => {
  const open = talk.channelId === openId
  const unread = open ? 0 : talk.unread
  return (
    <li>
      <button aria-current={open ? 'true' : undefined} className={`spaces-talk${unread > 0 ? ' spaces-talk--unread' : ''}`} data-channel={talk.channelId} onClick={() => onOpen(talk.channelId)} type="button">
        <span className="spaces-talk__top">
          <b>{talk.title}{unread > 0 && <span className="spaces-talk__dot"> <span className="spaces-hidden">{unread} unread</span></span>}</b>
          {talk.lastMessageAt && <small><When iso={talk.lastMessageAt} now={new Date(now).toISOString()} /></small>}
        </span>
        <span className="spaces-talk__line">{isCustomer(talk) || !talk.lastAuthor ? '' : `${talk.lastAuthor}: `}{plainLine(talk.lastBody ?? 'Nothing said yet', 110)}</span>
        <Marks now={now} several={several} talk={talk} />
      </button>
    </li>
  )
}

const Skeleton = () => <div aria-busy="true" aria-label="Loading conversations" className="spaces-talks__wait" role="status">{[1, 2, 3, 4].map((one) => <span key={one} />)}</div>

/** The conversations of the inbox, what is due first on top. */
export const TalkList = ({ talks: { rows, fault, reload }, searched, ...rest }: Props) => (
  <>
    {fault && <p className="spaces-inbox__fault" role="alert">{fault} <button onClick={reload} type="button">Try again</button></p>}
    {!rows && !fault && <Skeleton />}
    {rows?.length === 0 && <p className="spaces-inbox__empty">{searched ? 'Nothing fits these filters. Choose “All” or clear the search.' : 'Nothing to do here. Questions from the chat on your website arrive in this list at once.'}</p>}
    {rows && rows.length > 0 && <ul className="spaces-talks">{rows.map((talk) => <Row key={talk.channelId} talk={talk} {...rest} />)}</ul>}
  </>
)
