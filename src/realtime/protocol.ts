import { z } from 'zod'
import type { ErrorCode } from '@/errors/codes'
import type { AuthorKind, ChannelKind, MessageType } from '@/messages/vocabulary'
import type { BlockData } from '@/blocks/shared/BlockData'
import type { LinkPreview } from '@/queries/chat/readLinkPreviews'
import type { InboxEntry } from '@/queries/chat/inbox'
import { frameTokenSchema } from '@/services/visitors/frameToken'
import type { InboxAnswers } from './inbox/InboxAnswers'
import { inboxSchemas } from './inbox/inboxSchemas'
import { limits } from './limits'
import { markSchemas } from './marks/markSchemas'
import type { PollAnswers } from './polls/PollAnswers'
import { pollSchemas } from './polls/pollSchemas'
import type { SearchAnswers } from './search/SearchAnswers'
import { searchSchemas } from './search/searchSchemas'
import type { TeamAnswers } from './team/TeamAnswers'
import { teamSchemas } from './team/teamSchemas'
import { blocksSchema, clientIdSchema, messageBody, safeText } from './textSchemas'

/**
 * The whole conversation between browser and server: what each may say, and what the other answers.
 * The browser imports types only; the schemas run on the server, on every event.
 */
const seq = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const channelId = z.uuid()

export const channelStates = ['open', 'waiting', 'resolved', 'snoozed'] as const
export type ChannelState = (typeof channelStates)[number]

/** What a socket says of itself. It only selects which cookie is checked; the cookie is the authority, or in a widget's frame the token. */
export const handshakeSchema = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('visitor'), site: z.string().regex(/^[a-z0-9-]{1,40}$/), token: frameTokenSchema.optional() }),
  z.strictObject({ as: z.literal('staff') }),
])

export const clientSchemas = {
  /** Visitors leave `channelId` out: they have one conversation. Without `lastSeq` the newest page comes; `lastRev`: the last change seen. */
  join: z.strictObject({ channelId: channelId.optional(), lastSeq: seq.optional(), lastRev: seq.optional() }),
  leave: z.strictObject({ channelId }),
  send: z.strictObject({
    channelId: channelId.optional(),
    clientId: clientIdSchema,
    body: messageBody,
    blocks: blocksSchema.optional(),
    page: safeText(400).optional(),
    /** Any message of the thread. */
    threadId: z.uuid().optional(),
    /** With a visitor's first words: who should answer, where the business lets him choose. */
    first: z.enum(['agent', 'person']).optional(),
    /** Staff: a note that the customer does not see. */
    visibility: z.literal('internal').optional(),
  }),
  history: z.strictObject({ channelId: channelId.optional(), before: seq, limit: z.number().int().min(1).max(limits.page).default(50) }),
  typing: z.strictObject({ channelId: channelId.optional() }),
  read: z.strictObject({ channelId: channelId.optional(), seq }),
  /** Staff: news of every conversation of a business, for the inbox. */
  watch: z.strictObject({ tenantId: z.uuid() }),
  /** Staff: the conversations of a business, the newest first; `before` is the `lastMessageAt` of the last one seen. */
  inbox: z.strictObject({ tenantId: z.uuid(), before: z.iso.datetime().optional() }),
  ...inboxSchemas,
  /** Staff: is it settled, and does the agent answer in it? */
  arrange: z.strictObject({ channelId, state: z.enum(channelStates).optional(), agentEnabled: z.boolean().optional() }),
  ...markSchemas,
  ...teamSchemas,
  ...searchSchemas,
  ...pollSchemas,
} as const

export type ClientEvent = keyof typeof clientSchemas
export type ClientInput = { [Event in ClientEvent]: z.input<(typeof clientSchemas)[Event]> }
export type ClientData = { [Event in ClientEvent]: z.output<(typeof clientSchemas)[Event]> }
export type Handshake = z.input<typeof handshakeSchema>

export type WireError = { code: ErrorCode; message: string; retryAfterSeconds?: number }
export type Refusal = { error: WireError }
export type Person = { kind: AuthorKind; id: string | null; name: string }

/** Why an agent said what it said. */
export type Reason = { rule: string; sources: { kind: string; title: string; url: string }[]; handover: boolean }

export type Reaction = { emoji: string; count: number; mine: boolean }

/** A message as people see it, in its present state. `hidden`: not for this reader; only its number is told, so that none seems lost. */
export type WireMessage = {
  channelId: string
  id: string
  seq: number
  clientId: string | null
  type: MessageType
  author: Person
  body: string
  blocks: BlockData[]
  /** What its links lead to, as far as that is known. */
  links?: LinkPreview[]
  createdAt: string
  reason?: Reason
  internal?: boolean
  hidden?: true
  /** The channel's count of changes when this message was last changed. */
  rev?: number
  editedAt?: string
  deleted?: true
  reactions?: Reaction[]
  pinned?: true
  /** The message whose thread this one belongs to. */
  threadId?: string
  /** Whom it calls: `user:<id>`, `agent:<id>`, `here`. Not told to customers. */
  mentions?: string[]
  replies?: number
  lastReplyAt?: string
  /** The answers to a form that it tells of. Not told to customers. */
  submissionId?: string
}

/** How far somebody has read. To customers all of the business is one reader without an id. */
export type ReadMark = { reader: Person; seq: number }

export type WireChannel = { id: string; title: string; kind: ChannelKind; state: ChannelState; agentEnabled: boolean }

/** The database is away: the message is on this node's disk, goes into the log when it can, and has no number yet. */
export type Kept = { ok: true; kept: true; clientId: string }

export type Answers = InboxAnswers & {
  /** `stale`: from memory, since the database is away; join again when `fresh` comes. */
  join: { ok: true; channel: WireChannel | null; lastSeq: number; readSeq: number; lastRev: number; readMarks: ReadMark[]; stale?: true }
  leave: { ok: true }
  send: { ok: true; id: string; seq: number; createdAt: string; channelId: string }
  history: { ok: true; messages: WireMessage[]; more: boolean; stale?: true }
  typing: { ok: true }
  read: { ok: true }
  watch: { ok: true }
  inbox: { ok: true; entries: InboxEntry[] }
  arrange: { ok: true }
  /** `rev` of the change, or of the last one when there was nothing to change. */
  edit: { ok: true; rev: number }
  remove: { ok: true; rev: number }
  react: { ok: true; rev: number }
  pin: { ok: true; rev: number }
} & TeamAnswers & SearchAnswers & PollAnswers

export type ClientEvents = { [Event in ClientEvent]: (input: ClientInput[Event], answer?: (result: Answers[Event] | (Event extends 'send' ? Kept : never) | Refusal) => void) => void }

/** Why a socket was ended; Socket.IO hides WebSocket codes (fault-drills.md M12). */
export const closedCodes = { restart: 1012, overload: 1013, auth: 4401, forbidden: 4403 } as const
export type ClosedCode = (typeof closedCodes)[keyof typeof closedCodes]

export type ServerEvents = {
  message: (message: WireMessage) => void
  /** Pages of a join, in order; `more`: older ones exist before the first page. The next page waits for the answer. */
  messages: (page: { channelId: string; messages: WireMessage[]; more: boolean }, received: () => void) => void
  /** Something became of a message: its present state. In the order of `rev`. */
  changed: (message: WireMessage) => void
  /** Pages of a join: what was changed after `lastRev`, each message in its present state. The next page waits for the answer. */
  changes: (page: { channelId: string; messages: WireMessage[] }, received: () => void) => void
  /** The channel is no longer open to this reader. */
  gone: (what: { channelId: string }) => void
  /** Too much was missed: forget the list and join without `lastSeq`. */
  reload: (what: { channelId: string }) => void
  /** The database is back: what was joined from memory can be joined anew. */
  fresh: (what: { channelId: string }) => void
  /** A kept message of this person was refused by the log after all. */
  setAside: (what: Refusal & { channelId: string; clientId: string }) => void
  /** The visitor's conversation began in another window. */
  conversation: (what: { channelId: string }) => void
  typing: (what: { channelId: string; who: Person; forMs: number }) => void
  presence: (what: { channelId: string; here: Person[] }) => void
  read: (what: { channelId: string; reader: Person; seq: number }) => void
  /** A poll in a message of the channel has new counts. */
  poll: (what: { channelId: string; pollId: string; votes: Record<string, number> }) => void
  channel: (what: { channelId: string; state: ChannelState; agentEnabled: boolean }) => void
  activity: (what: { tenantId: string; channelId: string; seq: number }) => void
  /** A channel of the business came, went, or has another name, place or member: ask for the list again. */
  channels: (what: { tenantId: string; channelId: string }) => void
  /** This person was told of something: the bell looks again. `read`: he read on in a channel, which matters only while something is unread. */
  notices: (what: { read?: true }) => void
  /** What this person began to write, on another of his devices; empty when it was sent or deleted there. `threadId`: the message that the thread hangs on. */
  draft: (what: { channelId: string; threadId?: string; body: string; at: string }) => void
  /** The answer to an event that asked for none. */
  refused: (what: Refusal & { event: string }) => void
  closed: (what: { code: ClosedCode }) => void
}
