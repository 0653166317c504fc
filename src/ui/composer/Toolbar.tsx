import { Bold, Code, Italic, Link2, List, ListOrdered, Quote, Strikethrough } from 'lucide-react'
import type { ReactNode } from 'react'
import { makeLink, toggleLines, toggleMark } from './textEdits'
import type { TextState } from './TextState'

export type Edit = (state: TextState) => TextState

type Tool = { name: string; keys?: string; icon: ReactNode; edit: Edit }

const tools: Tool[] = [
  { name: 'Bold', keys: 'Ctrl B', icon: <Bold aria-hidden="true" />, edit: (state) => toggleMark(state, '**') },
  { name: 'Italic', keys: 'Ctrl I', icon: <Italic aria-hidden="true" />, edit: (state) => toggleMark(state, '_') },
  { name: 'Strike through', keys: 'Ctrl Shift X', icon: <Strikethrough aria-hidden="true" />, edit: (state) => toggleMark(state, '~~') },
  { name: 'Code', keys: 'Ctrl E', icon: <Code aria-hidden="true" />, edit: (state) => toggleMark(state, '`') },
  { name: 'Link', keys: 'Ctrl K on a selection', icon: <Link2 aria-hidden="true" />, edit: makeLink },
  { name: 'List', icon: <List aria-hidden="true" />, edit: (state) => toggleLines(state, '- ') },
  { name: 'Numbered list', icon: <ListOrdered aria-hidden="true" />, edit: (state) => toggleLines(state, '1. ') },
  { name: 'Quote', icon: <Quote aria-hidden="true" />, edit: (state) => toggleLines(state, '> ') },
]

/** The marks of a text as buttons; each says its keys. */
export const Toolbar = ({ onEdit }: { onEdit: (edit: Edit) => void }) => (
  <div className="composer-marks" role="group" aria-label="Text style">
    {tools.map(({ name, keys, icon, edit }) => (
      <button key={name} type="button" className="composer-tool" aria-label={name} title={keys ? `${name} (${keys})` : name} onMouseDown={(event) => event.preventDefault()} onClick={() => onEdit(edit)}>{icon}</button>
    ))}
  </div>
)
