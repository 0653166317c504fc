import { EmailLink } from '@/blocks/contact/EmailLink'
import { telHref } from '@/blocks/contact/telHref'
import type { FooterProps } from './FooterProps'

export const FooterPlace = ({ site: { place } }: Pick<FooterProps, 'site'>) => (
  <div className="footer-place">
    <h2 className="footer-title">Find us</h2>
    <address>
      {place.address.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
    <p>
      <a href={telHref(place.phone)}>{place.phone}</a>
      <br />
      <EmailLink email={place.email} />
    </p>
  </div>
)
