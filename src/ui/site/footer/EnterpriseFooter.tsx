import { Logo } from '../parts/Logo'
import { FooterColumns } from './FooterColumns'
import { FooterHours } from './FooterHours'
import { FooterLegal } from './FooterLegal'
import { FooterPlace } from './FooterPlace'
import type { FooterProps } from './FooterProps'

/** A directory: every page in its column, the company beside it. */
export const EnterpriseFooter = (props: FooterProps) => (
  <footer className="site-footer">
    <div className="footer-main">
      <div className="footer-about">
        <Logo site={props.site} prefix="f" />
        <p>{props.site.tagline}</p>
      </div>
      <FooterColumns {...props} />
    </div>
    <div className="footer-second">
      <FooterPlace {...props} />
      <FooterHours {...props} />
    </div>
    <FooterLegal {...props} />
  </footer>
)
