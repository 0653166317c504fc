import { FooterColumns } from './FooterColumns'
import { FooterLegal } from './FooterLegal'
import { FooterPlace } from './FooterPlace'
import type { FooterProps } from './FooterProps'

/** The name as wide as the page, the way to write underneath. */
export const AgencyFooter = (props: FooterProps) => {
  const { place } = props.site
  return (
    <footer className="site-footer">
      <a className="footer-write" href={`mailto:${place.email}`}>{place.email}</a>
      <div className="footer-main">
        <FooterColumns {...props} />
        <FooterPlace {...props} />
      </div>
      <div className="footer-name" data-name={place.name} aria-hidden="true" />
      <FooterLegal {...props} />
    </footer>
  )
}
