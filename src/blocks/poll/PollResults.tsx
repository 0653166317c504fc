import type { PollVotes } from './PollVotes'

/** Shares of a poll in whole percent. */
export const PollResults = ({ options, result }: { options: string[]; result: PollVotes }) => {
  const total = options.reduce((sum, label) => sum + (result.votes[label] ?? 0), 0)
  return (
    <>
      <ul className="poll-results">
        {options.map((label) => {
          const share = total > 0 ? Math.round(((result.votes[label] ?? 0) / total) * 100) : 0
          return (
            <li key={label} data-mine={result.choice === label ? '' : undefined}>
              <span className="poll-label">{label}{result.choice === label && <span className="visually-hidden"> (your answer)</span>}</span>
              <span className="poll-share">{share} %</span>
              <span className="poll-bar" style={{ inlineSize: `${share}%` }} aria-hidden="true" />
            </li>
          )
        })}
      </ul>
      <p className="poll-total">{total === 1 ? '1 answer' : `${total} answers`}</p>
    </>
  )
}
