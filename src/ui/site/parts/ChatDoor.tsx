'use client'

import { MessageCircle } from 'lucide-react'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { ChatLauncher } from '@/ui/chat/ChatLauncher'

type Props = Parameters<typeof ChatLauncher>[0]

const load = () => import('@/ui/chat/ChatLauncher').then((module) => module.ChatLauncher)

/** The button that opens the chat. The chat itself is fetched when a visitor reaches for it, so it costs no page anything. */
export const ChatDoor = (props: Props) => {
  const [Launcher, setLauncher] = useState<ComponentType<Props>>()
  const asked = useRef(false)
  const open = () => {
    if (asked.current) return
    asked.current = true
    load().then((Loaded) => setLauncher(() => Loaded)).catch(() => (asked.current = false))
  }
  useEffect(() => {
    const ask = () => open()
    window.addEventListener('spaces:ask', ask)
    return () => window.removeEventListener('spaces:ask', ask)
  })
  if (Launcher) return <Launcher {...props} />
  return (
    <button type="button" className="chat-door" onClick={open} onPointerEnter={() => void load()} onFocus={() => void load()}>
      <MessageCircle size={22} aria-hidden="true" />
      <span>Ask {props.agentName}</span>
    </button>
  )
}
