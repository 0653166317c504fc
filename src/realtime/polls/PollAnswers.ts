import type { PollVotes } from '@/blocks/poll/PollVotes'

export type PollAnswers = {
  polls: { ok: true; polls: PollVotes[] }
  vote: { ok: true; poll: PollVotes }
}
