import { FooterColumns } from './FooterColumns'
import { FooterHours } from './FooterHours'
import { FooterLegal } from './FooterLegal'
import { FooterPlace } from './FooterPlace'
import type { FooterProps } from './FooterProps'

/** A colophon: who stands behind this paper, in one paragraph. */
export const EditorialFooter = (props: FooterProps) => (
  <footer className="site-footer">
    <div className="footer-colophon">
      <p className="footer-name">{props.site.place.name}</p>
      <p>{props.site.description ?? props.site.tagline}</p>
    </div>
    <div className="footer-main">
      <FooterColumns {...props} />
      <FooterPlace {...props} />
      <FooterHours {...props} />
    </div>
    <FooterLegal {...props} />
  </footer>
)
