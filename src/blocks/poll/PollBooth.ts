import type { PollVotes } from './PollVotes'

/** Where a poll in a conversation is counted: live, on the conversation's own line. A page has none and asks by HTTP. */
export type PollBooth = {
  /** Told of each change of the counts, until the returned function is called. */
  watch: (pollId: string, changed: () => void) => () => void
  counts: (pollId: string) => PollVotes | undefined
  /** @returns what was wrong, in words for the person; undefined when the vote counts. */
  vote: (pollId: string, choice: string) => Promise<string | undefined>
}
