import type { CustomerCard } from '@/queries/inbox/readCustomerCard'
import type { InboxKit } from '@/queries/inbox/readKit'
import type { RatingState } from '@/queries/inbox/readRating'
import type { TalkCounts } from '@/queries/inbox/listTalks'
import type { TalkRow } from '@/queries/inbox/talkRow'
import type { TalkField } from '@/services/inbox/conflictsOf'
import type { FilledReply } from '@/messages/fillReply'

/** Somebody else changed these fields since they were seen; nothing was done. */
export type TalkConflict = { fields: TalkField[]; by: string }

export type InboxAnswers = {
  talks: { ok: true; talks: TalkRow[]; counts: TalkCounts; now: string }
  talk: { ok: true; talk: TalkRow }
  tend: { ok: true; talk: TalkRow; conflict?: TalkConflict }
  kit: { ok: true; kit: InboxKit }
  card: { ok: true; card: CustomerCard }
  customer: { ok: true; card: CustomerCard }
  merge: { ok: true; card: CustomerCard }
  unmerge: { ok: true; card: CustomerCard }
  transcript: { ok: true; email: string }
  fill: { ok: true; filled: FilledReply }
  label: { ok: true; id: string }
  canned: { ok: true; id: string; unknown: string[] }
  unkit: { ok: true }
  rules: { ok: true }
  rating: { ok: true; rating: RatingState }
  rate: { ok: true; rating: RatingState }
}
