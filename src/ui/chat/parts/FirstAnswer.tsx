type Who = 'agent' | 'person'

type Props = { agentName: string; chosen: Who; onChoose: (who: Who) => void; hours?: string | undefined }

/** Before the first message, where the business lets people choose: who should answer. */
export const FirstAnswer = ({ agentName, chosen, onChoose, hours }: Props) => {
  const option = (who: Who, name: string, hint: string) => (
    <label className="chat-choice">
      <input checked={chosen === who} name="chat-first" onChange={() => onChoose(who)} type="radio" value={who} />
      <strong>{name}</strong>
      <small>{hint}</small>
    </label>
  )
  return (
    <fieldset className="chat-first">
      <legend>Who should answer first?</legend>
      {option('agent', agentName, 'Our assistant, at once')}
      {option('person', 'A person', hours || 'As soon as somebody is free')}
    </fieldset>
  )
}
