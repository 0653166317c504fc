type Level = 'all' | 'mentions' | 'nothing'

type Props = { label: string; value: Level | null; usual?: string; onChange: (level: Level | null) => void }

const words: Record<Level, string> = { all: 'Everything', mentions: 'Only when I am mentioned', nothing: 'Nothing' }

/** How much one wants to hear of something; with `usual`, also "as usual". */
export const LevelChoice = ({ label, value, usual, onChange }: Props) => (
  <label className="spaces-notices__row">
    <span>{label}</span>
    <select value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? null : (target.value as Level))}>
      {usual !== undefined && <option value="">{usual}</option>}
      {(Object.keys(words) as Level[]).map((level) => <option key={level} value={level}>{words[level]}</option>)}
    </select>
  </label>
)
