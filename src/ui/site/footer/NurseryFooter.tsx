import { Logo } from '../parts/Logo'
import { FooterColumns } from './FooterColumns'
import { FooterHours } from './FooterHours'
import { FooterLegal } from './FooterLegal'
import { FooterPlace } from './FooterPlace'
import type { FooterProps } from './FooterProps'

/** The hills behind the farm, and below them the ground on which everything stands. */
const Hills = () => (
  <svg className="footer-hills" viewBox="0 0 1440 140" preserveAspectRatio="none" aria-hidden="true">
    <path className="hill-far" d="M0 90c120-50 220-62 330-30s190 30 300-8 220-50 340-14 280 44 470-6v108H0z" />
    <path className="hill-near" d="M0 118c150-34 300-40 460-18s330 22 500-2 330-22 480 6v36H0z" />
  </svg>
)

export const NurseryFooter = (props: FooterProps) => (
  <footer className="site-footer">
    <Hills />
    <div className="footer-ground">
      <div className="footer-main">
        <div className="footer-about">
          <Logo site={props.site} prefix="f" />
          <p>{props.site.tagline}</p>
        </div>
        <FooterPlace {...props} />
        <FooterHours {...props} />
      </div>
      <FooterColumns {...props} />
      <FooterLegal {...props} />
    </div>
  </footer>
)
