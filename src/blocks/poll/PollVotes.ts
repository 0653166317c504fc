/** The votes of a poll so far, by the words of the answer, and this visitor's own. */
export type PollVotes = { pollId: string; votes: Record<string, number>; choice: string | null }
