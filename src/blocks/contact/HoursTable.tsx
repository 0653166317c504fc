import type { ContactPlace } from './ContactPlace'
import { weekLines } from './hoursText'

export const HoursTable = ({ place }: { place: Pick<ContactPlace, 'hours' | 'locale' | 'hoursNote'> }) => (
  <>
    <dl className="hours">
      {weekLines(place.hours, place.locale).map(({ days, times }) => (
        <div key={days}>
          <dt>{days}</dt>
          <dd>{times ?? 'Closed'}</dd>
        </div>
      ))}
    </dl>
    {place.hoursNote && <p className="hours-note">{place.hoursNote}</p>}
  </>
)
