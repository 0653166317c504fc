import type { ReaderMark } from '@/queries/chat/channelReaders'
import type { Identity } from '../auth/Identity'
import type { ReadMark } from '../protocol'

/** Read marks as this reader may see them: to a customer the business is one reader, who read as far as any of its people. */
export const marksFor = (identity: Identity, marks: ReaderMark[]): ReadMark[] => {
  if (identity.kind === 'staff') return marks.map(({ seq, ...reader }) => ({ reader, seq }))
  const staff = marks.filter(({ kind }) => kind === 'user')
  const furthest = Math.max(0, ...staff.map(({ seq }) => seq))
  return furthest > 0 ? [{ reader: { kind: 'user', id: null, name: '' }, seq: furthest }] : []
}
