import type { PollVotes } from './PollVotes'

export const totalOf = (options: string[], { votes }: PollVotes): number => options.reduce((sum, label) => sum + (votes[label] ?? 0), 0)

/** The share of an answer in whole percent. */
export const shareOf = (options: string[], counts: PollVotes, label: string): number => {
  const total = totalOf(options, counts)
  return total > 0 ? Math.round(((counts.votes[label] ?? 0) / total) * 100) : 0
}
