import type { PollBooth } from '@/blocks/poll/PollBooth'
import type { PollVotes } from '@/blocks/poll/PollVotes'
import type { Connection } from './Connection'

type News = { channelId: string; pollId: string; votes: Record<string, number> }
type Options = { connection: Connection; channelId?: string; isMine: (channelId: string) => boolean }

/** As many as one question may name. */
const most = 100

const notNow = 'Your answer could not be counted just now. Please try again.'

/** The polls that are seen in a conversation: asked for when they come into view and after each join, then told of each vote. */
export class ConversationPolls implements PollBooth {
  private readonly known = new Map<string, PollVotes>()
  private readonly watchers = new Map<string, Set<() => void>>()
  /** News of a poll that came while its counts were asked for are newer than the answer. */
  private readonly newsOf = new Map<string, number>()
  private readonly wanted = new Set<string>()
  private joined = false

  constructor(private readonly options: Options) {
    options.connection.socket.on('poll', this.heard)
  }

  readonly watch = (pollId: string, changed: () => void): (() => void) => {
    const all = this.watchers.get(pollId) ?? new Set()
    this.watchers.set(pollId, all.add(changed))
    if (!this.known.has(pollId)) this.want([pollId])
    return () => {
      all.delete(changed)
      if (all.size === 0) this.watchers.delete(pollId)
    }
  }

  readonly counts = (pollId: string): PollVotes | undefined => this.known.get(pollId)

  readonly vote = async (pollId: string, choice: string): Promise<string | undefined> => {
    const { connection, channelId } = this.options
    const answer = await connection.ask('vote', { channelId, pollId, choice }).catch(() => undefined)
    if (!answer) return notNow
    if ('error' in answer) return answer.error.message
    this.take(answer.poll)
    return undefined
  }

  /** The conversation is at its live end: from here on news come by themselves. */
  caughtUp(): void {
    this.joined = true
    // What is not on the screen is asked for when it comes back there.
    for (const pollId of this.known.keys()) if (!this.watchers.has(pollId)) this.known.delete(pollId)
    this.want([...this.watchers.keys()])
  }

  lost(): void {
    this.joined = false
  }

  close(): void {
    this.options.connection.socket.off('poll', this.heard)
  }

  private readonly heard = ({ channelId, pollId, votes }: News): void => {
    if (!this.options.isMine(channelId)) return
    this.newsOf.set(pollId, (this.newsOf.get(pollId) ?? 0) + 1)
    this.take({ pollId, votes, choice: this.known.get(pollId)?.choice ?? null })
  }

  private want(pollIds: string[]): void {
    if (!this.joined) return
    if (this.wanted.size === 0) queueMicrotask(() => void this.ask())
    for (const pollId of pollIds) this.wanted.add(pollId)
  }

  private async ask(): Promise<void> {
    const { connection, channelId } = this.options
    const pollIds = [...this.wanted]
    this.wanted.clear()
    for (let at = 0; at < pollIds.length; at += most) {
      const before = new Map(this.newsOf)
      const answer = await connection.ask('polls', { channelId, pollIds: pollIds.slice(at, at + most) }).catch(() => undefined)
      if (!answer || 'error' in answer) continue
      for (const poll of answer.polls) {
        const overtaken = this.newsOf.get(poll.pollId) !== before.get(poll.pollId)
        this.take({ ...poll, votes: overtaken ? (this.known.get(poll.pollId)?.votes ?? poll.votes) : poll.votes })
      }
    }
  }

  private take(counts: PollVotes): void {
    this.known.set(counts.pollId, counts)
    for (const changed of this.watchers.get(counts.pollId) ?? []) changed()
  }
}
