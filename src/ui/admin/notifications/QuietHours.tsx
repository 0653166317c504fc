type Hours = { quietFrom: string | null; quietTo: string | null; timezone: string }

type Props = Hours & { onChange: (hours: Partial<Hours>) => void }

const zones = (): string[] => (typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [])

/** When one is left alone: no push and no letter, by the clock where one is. */
export const QuietHours = ({ quietFrom, quietTo, timezone, onChange }: Props) => {
  const quiet = quietFrom !== null
  const all = zones()
  const choices = all.includes(timezone) ? all : [timezone, ...all]
  return (
    <fieldset className="spaces-notices__quiet">
      <legend>Quiet hours</legend>
      <label className="spaces-notices__tick">
        <input type="checkbox" checked={quiet} onChange={({ target }) => onChange(target.checked ? { quietFrom: '20:00', quietTo: '07:00' } : { quietFrom: null, quietTo: null })} />
        <span>Leave me alone for a part of the day</span>
      </label>
      {quiet && (
        <div className="spaces-notices__hours">
          <label>From<input type="time" required value={quietFrom} onChange={({ target }) => onChange({ quietFrom: target.value })} /></label>
          <label>Until<input type="time" required value={quietTo ?? ''} onChange={({ target }) => onChange({ quietTo: target.value })} /></label>
          <label>
            By the clock in
            <select value={timezone} onChange={({ target }) => onChange({ timezone: target.value })}>
              {choices.map((zone) => <option key={zone} value={zone}>{zone.replaceAll('_', ' ')}</option>)}
            </select>
          </label>
        </div>
      )}
    </fieldset>
  )
}
