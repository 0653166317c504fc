import type { KeyboardEvent } from 'react'

/** What the reply box writes with; any composer with these properties may take its place. */
export type ComposerProps = { value: string; onChange: (value: string) => void; onSend: () => void; label: string; placeholder: string; disabled?: boolean }

/** A plain box: Enter sends, Shift and Enter begins a line. */
export const PlainComposer = ({ value, onChange, onSend, label, placeholder, disabled }: ComposerProps) => {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onSend()
  }
  return <textarea aria-label={label} data-key="r" disabled={disabled} onChange={({ target }) => onChange(target.value)} onKeyDown={pressed} placeholder={placeholder} rows={3} value={value} />
}
