'use client'

import { Link } from '@payloadcms/ui'
import { AtSign, Bell as BellIcon, MessageCircle, Settings } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import type { NotificationRow } from '@/queries/notifications/readNotifications'
import { When } from '../shared/When'
import { useNotifications } from './useNotifications'

/** A visitor's conversation bears his own name: it is not said twice. */
const headline = ({ author, kind, title }: NotificationRow): string => {
  if (title.startsWith(author)) return title
  return kind === 'mention' ? `${author} mentioned you in ${title}` : `${author} in ${title}`
}

type EntryProps = { entry: NotificationRow; several: boolean; at: string; onOpen: () => void }

const Entry = ({ entry, several, at, onOpen }: EntryProps) => {
  const Icon = entry.kind === 'mention' ? AtSign : MessageCircle
  return (
    <li className="spaces-bell__entry" data-unread={entry.unread || undefined}>
      <Link href={entry.path} onClick={onOpen} prefetch={false}>
        <Icon aria-hidden="true" size={16} />
        <span className="spaces-bell__words">
          <span className="spaces-bell__who">
            {headline(entry)}{several && ` · ${entry.business}`}
            {entry.unread && <span className="spaces-hidden"> (not read yet)</span>}
          </span>
          <span className="spaces-bell__text">{entry.words}</span>
        </span>
        <small><When iso={entry.createdAt} now={at} /></small>
      </Link>
    </li>
  )
}

/** In the head of every page of the admin: how much is new for this person, and the list of it. */
export const Bell = () => {
  const { known, away, refresh, markRead } = useNotifications()
  const [open, setOpen] = useState(false)
  const unread = known?.unread ?? 0
  const several = new Set(known?.entries.map(({ tenantId }) => tenantId)).size > 1
  const opened = (next: boolean) => {
    setOpen(next)
    if (next) void refresh()
  }
  const follow = (entry: NotificationRow) => {
    setOpen(false)
    if (entry.unread) void markRead([entry.id])
  }
  return (
    <Popover.Root open={open} onOpenChange={opened}>
      <Popover.Trigger className="spaces-bell" aria-label={unread > 0 ? `Notifications, ${unread} new` : 'Notifications'}>
        <BellIcon aria-hidden="true" size={18} />
        {unread > 0 && <span className="spaces-bell__count" aria-hidden="true">{unread > 9 ? '9+' : unread}</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="spaces-admin spaces-bell__panel" align="end" sideOffset={8} collisionPadding={12} aria-label="Notifications">
          <header>
            <h2>Notifications</h2>
            {unread > 0 && <button type="button" onClick={() => void markRead()}>Mark all as read</button>}
            <Link className="spaces-bell__settings" href="/admin/notifications" onClick={() => setOpen(false)} prefetch={false} aria-label="What you are told of"><Settings aria-hidden="true" size={16} /></Link>
          </header>
          {away && <p className="spaces-bell__note" role="status">We cannot reach the server just now. This is the last we know.</p>}
          {known === undefined && !away && <p className="spaces-bell__note" aria-busy="true">Loading …</p>}
          {known?.entries.length === 0 && <p className="spaces-bell__note">Nothing yet. You hear here when a customer writes or a colleague mentions you.</p>}
          {known && known.entries.length > 0 && <ul>{known.entries.map((entry) => <Entry key={entry.id} entry={entry} several={several} at={known.at} onOpen={() => follow(entry)} />)}</ul>}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
