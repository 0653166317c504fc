'use client'

import { PollResults } from './PollResults'
import { usePoll } from './usePoll'

type Props = { id: string; question: string; options: string[]; base: string; headingLevel?: 2 | 3 }

/** A question with answers to choose from. Votes go to `{base}/polls/<id>`, field `choice`; one a person. */
export const Poll = ({ id, question, options, base, headingLevel = 2 }: Props) => {
  const { result, fault, waiting, vote } = usePoll(`${base}/polls/${encodeURIComponent(id)}`)
  const Heading = `h${headingLevel}` as const
  return (
    <form className="poll" method="post" action={`${base}/polls/${encodeURIComponent(id)}`} onSubmit={vote}>
      <Heading className="poll-question" id={`poll-${id}`}>{question}</Heading>
      <p className="poll-counted" id={`voted-${id}`} tabIndex={-1}>Thank you, your answer counts.</p>
      <div aria-live="polite">
        {result ? (
          <PollResults options={options} result={result} />
        ) : (
          <fieldset aria-labelledby={`poll-${id}`} disabled={waiting}>
            {options.map((label) => (
              <label key={label} className="poll-option">
                <input type="radio" name="choice" value={label} required />
                <span>{label}</span>
              </label>
            ))}
            <button className="button" data-style="primary" type="submit">{waiting ? 'Counting …' : 'Vote'}</button>
          </fieldset>
        )}
        {fault && <p className="field-error">{fault}</p>}
      </div>
    </form>
  )
}
