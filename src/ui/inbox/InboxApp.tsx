'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { TalkFilterInput } from '@/queries/inbox/talkFilter'
import { Toasts } from '@/ui/admin/shared/Toasts'
import type { Connection } from '../chat/client/Connection'
import { useStaffConnection } from '../chat/useStaffConnection'
import '../chat/chat.css'
import '../markdown/markdown.css'
import '../composer/composer.css'
import '../desk/desk.css'
import './inbox.css'
import { CustomerPane } from './CustomerPane'
import { InboxHelp } from './InboxHelp'
import { InboxPalette } from './InboxPalette'
import { KitPanel } from './KitPanel'
import { TalkFilters } from './TalkFilters'
import { TalkList } from './TalkList'
import { TalkPane } from './TalkPane'
import { useInboxKeys } from './useInboxKeys'
import { useKit } from './useKit'
import { useTalk } from './useTalk'
import { useTalks } from './useTalks'

type Props = { tenantIds: string[]; me: { id: string; name: string }; writes: string[] | '*'; manages: string[] | '*'; openId: string | null; filter: TalkFilterInput }
type Aside = 'customer' | 'kit' | null

const includes = (tenants: string[] | '*', id: string | undefined) => id !== undefined && (tenants === '*' || tenants.includes(id))

const useNow = () => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 20_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

const useOpen = (first: string | null) => {
  const [openId, setOpenId] = useState(first)
  const open = useCallback((channelId: string | null) => {
    setOpenId(channelId)
    history.replaceState(history.state, '', `/admin/conversations${channelId ? `/${channelId}` : ''}${location.search}`)
  }, [])
  return [openId, open] as const
}

const focusOn = (key: string) => {
  const found = document.querySelector<HTMLElement>(`.spaces-inbox [data-key="${key}"]`)
  ;(found?.querySelector('textarea') ?? found)?.focus()
}

const OpenTalk = ({ connection, channelId, onBack, onOpen, aside, setAside, ...props }: Props & { connection: Connection; channelId: string; aside: Aside; setAside: (aside: Aside) => void; onBack: () => void; onOpen: (channelId: string) => void; done: React.RefObject<(() => void) | null> }) => {
  const one = useTalk(connection, channelId)
  const { kit } = useKit(connection, one.talk?.tenantId)
  const mayWrite = includes(props.writes, one.talk?.tenantId)
  const { done } = props
  useEffect(() => {
    done.current = () => void (mayWrite && one.talk && one.change({ state: one.talk.state === 'resolved' ? 'open' : 'resolved' }))
    return () => void (done.current = null)
  })
  return (
    <>
      <section aria-label="Conversation" className="spaces-inbox__thread">
        <TalkPane channelId={channelId} connection={connection} kit={kit} mayWrite={mayWrite} onBack={onBack} onCard={() => setAside(aside === 'customer' ? null : 'customer')} one={one} me={props.me} />
      </section>
      {aside === 'customer' && <aside aria-label="Customer" className="spaces-inbox__aside"><CustomerPane channelId={channelId} connection={connection} mayWrite={mayWrite} onClose={() => setAside(null)} onOpen={onOpen} /></aside>}
    </>
  )
}

const Desk = (props: Props & { connection: Connection }) => {
  const { connection, tenantIds, manages, writes } = props
  const [filter, setFilter] = useState(props.filter)
  const [openId, open] = useOpen(props.openId)
  const [aside, setAside] = useState<Aside>(null)
  const [help, setHelp] = useState(false)
  const talks = useTalks(connection, tenantIds, filter)
  const one = tenantIds.length === 1 ? tenantIds[0] : undefined
  const { kit, reload } = useKit(connection, one)
  const searchBox = useRef<HTMLInputElement>(null)
  const done = useRef<(() => void) | null>(null)
  const now = useNow()
  const keys = useMemo(() => {
    const step = (by: number) => {
      const rows = talks.rows ?? []
      const at = rows.findIndex(({ channelId }) => channelId === openId)
      const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
      if (next) open(next.channelId)
    }
    return { next: () => step(1), previous: () => step(-1), done: () => done.current?.(), search: () => searchBox.current?.focus(), help: () => setHelp((shown) => !shown), focus: focusOn }
  }, [talks.rows, openId, open])
  useInboxKeys(keys)
  const paletteOf = one ?? talks.rows?.find(({ channelId }) => channelId === openId)?.tenantId
  useEffect(() => {
    // Beside a wide screen there is room for who the customer is.
    if (matchMedia('(min-width: 1280px)').matches) setAside((shown) => shown ?? 'customer')
  }, [])
  return (
    <>
      <div className={`spaces-admin spaces-inbox${openId ? ' spaces-inbox--open' : ''}${aside && (openId || aside === 'kit') ? ' spaces-inbox--aside' : ''}`}>
        <section aria-label="Conversations" className="spaces-inbox__list">
          <div className="spaces-inbox__top"><h1>Conversations</h1>{kit && includes(writes, one) && <button onClick={() => setAside(aside === 'kit' ? null : 'kit')} type="button">Labels and replies</button>}<button aria-label="Keyboard help" onClick={() => setHelp(!help)} type="button">?</button></div>
          {help && <InboxHelp onClose={() => setHelp(false)} />}
          <TalkFilters counts={talks.counts} filter={filter} kit={kit} onChange={setFilter} searchBox={searchBox} />
          <TalkList now={now} onOpen={open} openId={openId} searched={JSON.stringify(filter) !== '{}'} several={tenantIds.length > 1} talks={talks} />
        </section>
        {openId ? <OpenTalk key={openId} {...props} aside={aside} channelId={openId} done={done} onBack={() => open(null)} onOpen={open} setAside={setAside} /> : <section aria-label="Conversation" className="spaces-inbox__thread"><p className="spaces-inbox__empty">Choose a conversation to read and answer it. What is due first stands on top.</p></section>}
        {aside === 'kit' && one && kit && <aside aria-label="Labels and replies" className="spaces-inbox__aside"><KitPanel connection={connection} kit={kit} mayManage={includes(manages, one)} onClose={() => setAside(null)} onSaved={reload} tenantId={one} /></aside>}
      </div>
      {paletteOf && <InboxPalette connection={connection} me={props.me} onTalk={open} tenantId={paletteOf} />}
      <Toasts />
    </>
  )
}

/** The customer inbox of the admin, live: the list, the open conversation and who the customer is. */
export const InboxApp = (props: Props) => {
  const connection = useStaffConnection()
  return connection ? <Desk {...props} connection={connection} /> : <div className="spaces-admin spaces-inbox"><h1 className="spaces-hidden">Conversations</h1><p aria-busy="true" className="spaces-inbox__empty">Connecting …</p></div>
}
