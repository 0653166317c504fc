import type { ReactNode } from 'react'

type Props = { agentName: string; greeting: string; suggestions: string[]; onPick: (text: string) => void; choice?: ReactNode; children?: ReactNode }

/** Before the first message: the greeting, and questions one can simply press. */
export const EmptyChat = ({ agentName, greeting, suggestions, onPick, choice, children }: Props) => (
  <div className="chat-empty">
    <div className="chat-group" data-agent="">
      <p className="chat-author">
        <span>{agentName}</span>
        <span className="chat-mark" title="An automatic assistant of this business">Assistant</span>
      </p>
      <div className="chat-message">
        <div className="chat-bubble"><p className="chat-words">{greeting}</p></div>
      </div>
    </div>
    {choice}
    {suggestions.length > 0 && (
      <ul className="chat-suggestions" aria-label="Suggested questions">
        {suggestions.slice(0, 5).map((text) => (
          <li key={text}><button type="button" onClick={() => onPick(text)}>{text}</button></li>
        ))}
      </ul>
    )}
    {children}
  </div>
)
