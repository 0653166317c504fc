import type { PollVotes } from './PollVotes'
import { shareOf, totalOf } from './shareOf'

type Props = { options: string[]; result: PollVotes; onChange?: () => void }

/** Shares of a poll in whole percent. */
export const PollResults = ({ options, result, onChange }: Props) => {
  const total = totalOf(options, result)
  return (
    <>
      <ul className="poll-results">
        {options.map((label) => {
          const share = shareOf(options, result, label)
          return (
            <li key={label} data-mine={result.choice === label ? '' : undefined}>
              <span className="poll-label">{label}{result.choice === label && <span className="visually-hidden"> (your answer)</span>}</span>
              <span className="poll-share">{share} %</span>
              <span className="poll-bar" style={{ inlineSize: `${share}%` }} aria-hidden="true" />
            </li>
          )
        })}
      </ul>
      <p className="poll-total">{total === 1 ? '1 answer' : `${total} answers`}{onChange && <> <button type="button" className="poll-change" onClick={onChange}>Change my answer</button></>}</p>
    </>
  )
}
