import { Phone } from 'lucide-react'
import { telHref } from '@/blocks/contact/telHref'
import { FooterColumns } from './FooterColumns'
import { FooterHours } from './FooterHours'
import { FooterLegal } from './FooterLegal'
import { FooterPlace } from './FooterPlace'
import type { FooterProps } from './FooterProps'

/** The number once more, as large as it gets, and every town we drive to. */
export const LocalFooter = (props: FooterProps) => {
  const { place } = props.site
  return (
    <footer className="site-footer">
      <a className="footer-call" href={telHref(place.phone)}>
        <Phone size={40} aria-hidden="true" /> {place.phone}
      </a>
      {place.hoursNote && <p className="footer-note">{place.hoursNote}</p>}
      <div className="footer-main">
        <FooterPlace {...props} />
        <FooterHours {...props} />
        <FooterColumns {...props} />
      </div>
      {place.serviceArea.length > 0 && <p className="footer-area">We work in {new Intl.ListFormat(place.locale, { type: 'conjunction' }).format(place.serviceArea)}.</p>}
      <FooterLegal {...props} />
    </footer>
  )
}
