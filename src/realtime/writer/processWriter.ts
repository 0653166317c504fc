import { processWide } from '@/config/processWide'
import { MessageWriter } from './MessageWriter'

/** The process's one writer of the message log. */
export const processWriter = (): MessageWriter => processWide('messageWriter', () => new MessageWriter())
