'use client'

import { useCallback, useState } from 'react'
import { ChatPanel } from '../chat/ChatPanel'
import type { ChatProps } from '../chat/ChatProps'
import { frameSession } from '../chat/client/frameSession'
import { useHost } from './useHost'

type Props = ChatProps & { hosts: string[]; awayForm: boolean }

/** The chat inside the widget's frame: what the site's own panel is, opened and closed by the page around it. */
export const WidgetFrame = ({ hosts, awayForm, ...chat }: Props) => {
  // Before the panel asks for its session: the first drawing in the browser decides where the token is kept.
  useState(() => typeof window !== 'undefined' && frameSession.begin(chat.handle))
  const { open, page, question, tell } = useHost(hosts)
  const unread = useCallback((count: number) => tell({ type: 'unread', count }), [tell])
  const talked = useCallback(() => tell({ type: 'talked' }), [tell])
  return <ChatPanel {...chat} open={open} takeFocus={open} question={question} page={page} awayForm={awayForm} onClose={() => tell({ type: 'close' })} onUnread={unread} onTalked={talked} />
}
