import { HoursTable } from '@/blocks/contact/HoursTable'
import { OpenNow } from '@/blocks/contact/OpenNow'
import type { FooterProps } from './FooterProps'

export const FooterHours = ({ site: { place } }: Pick<FooterProps, 'site'>) => (
  <div className="footer-hours">
    <h2 className="footer-title">Opening hours</h2>
    <OpenNow hours={place.hours} timezone={place.timezone} locale={place.locale} />
    <HoursTable place={{ ...place, hoursNote: null }} />
  </div>
)
