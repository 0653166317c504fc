import { useCallback, useEffect, useRef, useState } from 'react'
import type { AskedQuestion } from '../chat/useAsked'
import { type FrameMessage, type HostMessage, hostMessage } from './hostMessage'
import { isFromHost } from './isFromHost'

type Host = { open: boolean; page: string; question: AskedQuestion; tell: (message: FrameMessage) => void }

type Heard = Omit<Host, 'tell'>

const after = (state: Heard, message: HostMessage): Heard => {
  if (message.type === 'ask') return { ...state, question: { text: message.text, number: (state.question?.number ?? 0) + 1 } }
  return { ...state, ...('open' in message && { open: message.open }), ...('page' in message && { page: message.page }) }
}

/** The channel to the page around the frame: only the window that holds us, only an origin of the tenant's list. */
export const useHost = (hosts: string[]): Host => {
  const [heard, setHeard] = useState<Heard>({ open: false, page: '/', question: null })
  const origin = useRef<string | undefined>(undefined)
  const tell = useCallback((message: FrameMessage) => {
    if (origin.current && window.parent !== window) window.parent.postMessage({ spaces: 1, ...message }, origin.current)
  }, [])
  useEffect(() => {
    const listen = (event: MessageEvent) => {
      if (!isFromHost(event, { frame: window, hosts, known: origin.current })) return
      const message = hostMessage(event.data)
      if (!message) return
      origin.current = event.origin
      setHeard((state) => after(state, message))
      if (message.type === 'hello') tell({ type: 'ready' })
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [hosts, tell])
  return { ...heard, tell }
}
