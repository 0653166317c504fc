import { makeLink, toggleMark } from './textEdits'
import type { Edit } from './Toolbar'

type Keys = { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean }

const plain: Record<string, Edit> = { b: (state) => toggleMark(state, '**'), i: (state) => toggleMark(state, '_'), e: (state) => toggleMark(state, '`') }

/** The edit these keys ask for. Ctrl K makes a link of a selection; without one it is the palette's. */
export const shortcutEdit = ({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys, selected: boolean): Edit | undefined => {
  if (!(ctrlKey || metaKey) || altKey) return undefined
  const letter = key.toLowerCase()
  if (shiftKey) return letter === 'x' ? (state) => toggleMark(state, '~~') : undefined
  return letter === 'k' ? (selected ? makeLink : undefined) : plain[letter]
}
