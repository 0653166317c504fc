'use client'

import { PollResults } from './PollResults'
import type { PollVotes } from './PollVotes'
import { shareOf, totalOf } from './shareOf'
import { usePoll } from './usePoll'

type Props = { id: string; question: string; options: string[]; base: string; headingLevel?: 2 | 3 }

const Choices = ({ id, options, counts, waiting }: Pick<Props, 'id' | 'options'> & { counts: PollVotes | undefined; waiting: boolean }) => {
  const total = counts ? totalOf(options, counts) : 0
  return (
    <fieldset aria-labelledby={`poll-${id}`} disabled={waiting}>
      {options.map((label) => (
        <label key={label} className="poll-option">
          <input type="radio" name="choice" value={label} required defaultChecked={counts?.choice === label} />
          <span>{label}</span>
          {counts && total > 0 && <span className="poll-share">{shareOf(options, counts, label)} %</span>}
        </label>
      ))}
      {total > 0 && <p className="poll-total">{total === 1 ? '1 answer so far' : `${total} answers so far`}</p>}
      <button className="button" data-style="primary" type="submit">{waiting ? 'Counting …' : 'Vote'}</button>
    </fieldset>
  )
}

/** A question with answers to choose from. Votes go to `{base}/polls/<id>`, field `choice`, or over the conversation's line; one a person. */
export const Poll = ({ id, question, options, base, headingLevel = 2 }: Props) => {
  const address = `${base}/polls/${encodeURIComponent(id)}`
  const { counts, voted, fault, waiting, vote, change } = usePoll(id, address)
  const Heading = `h${headingLevel}` as const
  return (
    <form className="poll" method="post" action={address} onSubmit={vote}>
      <Heading className="poll-question" id={`poll-${id}`}>{question}</Heading>
      <p className="poll-counted" id={`voted-${id}`} tabIndex={-1}>Thank you, your answer counts.</p>
      <div aria-live="polite">
        {voted && counts ? <PollResults options={options} result={counts} onChange={change} /> : <Choices id={id} options={options} counts={counts} waiting={waiting} />}
        {fault && <p className="field-error">{fault}</p>}
      </div>
    </form>
  )
}
