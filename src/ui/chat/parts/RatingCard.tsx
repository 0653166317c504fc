import { type FormEvent, useEffect, useState } from 'react'
import type { RatingState } from '@/queries/inbox/readRating'
import type { Connection } from '../client/Connection'

const words = ['', 'Bad', 'Not good', 'All right', 'Good', 'Very good'] as const

/** After a matter is settled: how did it go? Asked in the conversation, once, and changeable for a day. */
export const RatingCard = ({ connection }: { connection: Connection }) => {
  const [rating, setRating] = useState<RatingState | null>(null)
  const [score, setScore] = useState(0)
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    connection.ask('rating', {}).then((answer) => {
      if (!wanted || !('rating' in answer)) return
      setRating(answer.rating)
      setScore(answer.rating.score ?? 0)
    }, () => undefined)
    return () => void (wanted = false)
  }, [connection])
  if (!rating?.mayRate) return null
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const comment = String(new FormData(event.currentTarget).get('comment') ?? '')
    connection.ask('rate', { score, comment }).then((answer) => setSaid('error' in answer ? answer.error.message : 'Thank you. You can change this for a day.'), () => setSaid('That did not reach us. Please try again.'))
  }
  return (
    <form className="chat-rating" onSubmit={send}>
      <fieldset>
        <legend>{rating.score === null ? 'This conversation is settled. How did we do?' : 'You rated this conversation. You can change it for a day.'}</legend>
        <div className="chat-rating-scores">
          {[1, 2, 3, 4, 5].map((one) => <label key={one}><input checked={score === one} name="score" onChange={() => setScore(one)} type="radio" value={one} /><span><b>{one}</b> {words[one]}</span></label>)}
        </div>
      </fieldset>
      {score > 0 && <><label className="chat-rating-comment">Anything to add?<textarea defaultValue={rating.comment} maxLength={1_000} name="comment" rows={2} /></label><button className="chat-button" type="submit">{rating.score === null ? 'Send rating' : 'Change rating'}</button></>}
      {said && <p role="status">{said}</p>}
    </form>
  )
}
