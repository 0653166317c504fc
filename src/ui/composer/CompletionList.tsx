import type { Choice } from './Choice'

type Props = { id: string; choices: Choice[]; active: number; onPick: (choice: Choice) => void }

/** What may complete the word being written. The box keeps the focus; the active choice is told by its id. */
export const CompletionList = ({ id, choices, active, onPick }: Props) => (
  <ul className="composer-choices" id={id} role="listbox" aria-label="Suggestions">
    {choices.map((choice, index) => (
      <li key={choice.key} id={`${id}-${index}`} role="option" aria-selected={index === active} onMouseDown={(event) => (event.preventDefault(), onPick(choice))}>
        {choice.mark && <span aria-hidden="true" className="composer-choice-mark">{choice.mark}</span>}
        <span>{choice.label}</span>
        {choice.hint && <small>{choice.hint}</small>}
      </li>
    ))}
  </ul>
)
