import { EventEmitter } from 'node:events'
import { processWide } from '@/config/processWide'
import type { StoredMessage } from '@/messages/NewMessage'

export type Written = { stored: StoredMessage; agentReplies: boolean }

type Events = { written: [Written[]] }

const bus = () => processWide('realtime.written', () => new EventEmitter<Events>())

/** Tells this process at once what it has just committed; other processes learn it from Postgres. */
export const announceWritten = (messages: Written[]): void => {
  if (messages.length > 0) bus().emit('written', messages)
}

export const onWritten = (listener: (messages: Written[]) => void): (() => void) => {
  bus().on('written', listener)
  return () => void bus().off('written', listener)
}
