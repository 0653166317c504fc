'use client'

import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react'
import { chatMemory } from './chatMemory'
import type { ChatProps } from './ChatProps'
import './launcher.css'
import { type AskedQuestion, useAsked } from './useAsked'
import { Icon } from './parts/Icon'

type Panel = ComponentType<ChatProps & { open: boolean; onClose: () => void; onUnread: (count: number) => void; takeFocus: boolean; question?: AskedQuestion }>

/** Fetched once, and not before somebody shows an interest. */
const load = () => import('./ChatPanel').then(({ ChatPanel }) => ChatPanel as Panel)

const isWide = () => matchMedia('(min-width: 40.01rem)').matches

/** How the panel was on the page before, and what is needed to show it again. Who opens it meanwhile keeps it open. */
const useReturn = (handle: string, show: () => void, prepare: () => void) => {
  useEffect(() => {
    const open = chatMemory.wasOpen(handle) && isWide()
    if (!open && !chatMemory.hadConversation(handle)) return
    const later = setTimeout(open ? show : prepare, open ? 0 : 1_500)
    return () => clearTimeout(later)
  }, [handle, show, prepare])
}

/** The chat's button on every page of a tenant's site: a few hundred bytes that load the rest when it is wanted. */
export const ChatLauncher = (props: ChatProps) => {
  const { handle, businessName, accent } = props
  const [Panel, setPanel] = useState<Panel | null>(null)
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const [unread, setUnread] = useState(0)
  const [takeFocus, setTakeFocus] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const prepare = useCallback(() => {
    load().then((panel) => (setPanel(() => panel), setFailed(false)), () => setFailed(true))
  }, [])
  const show = useCallback(() => {
    setOpen(true)
    prepare()
  }, [prepare])
  useReturn(handle, show, prepare)
  const toggle = (opened: boolean) => {
    setTakeFocus(opened)
    chatMemory.setOpen(handle, opened)
    if (opened) show()
    else setOpen(false)
    if (!opened) button.current?.focus()
  }
  const question = useAsked(() => toggle(true))
  const early = () => void load().catch(() => undefined)
  const words = open ? 'Close the chat' : unread > 0 ? `Open the chat, ${unread} new` : `Chat with ${businessName}`
  return (
    <>
      {Panel && <Panel {...props} open={open} takeFocus={takeFocus} question={question} onClose={() => toggle(false)} onUnread={setUnread} />}
      <button ref={button} type="button" className="chat-launcher" data-open={open || undefined} aria-expanded={open} aria-label={words} style={accent ? ({ '--chat-accent': accent } as never) : undefined} onPointerEnter={early} onFocus={early} onClick={() => toggle(!open)}>
        <Icon name={open ? 'close' : 'chat'} />
        {unread > 0 && !open && <span className="chat-badge" aria-hidden="true">{unread > 9 ? '9+' : unread}</span>}
      </button>
      {failed && open && <p className="chat-launcher-problem" role="alert">The chat could not be loaded. Please try again.</p>}
    </>
  )
}
