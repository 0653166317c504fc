import { Phone } from 'lucide-react'
import { OpenNow } from '@/blocks/contact/OpenNow'
import { telHref } from '@/blocks/contact/telHref'
import { HeaderAction } from './HeaderAction'
import type { HeaderProps } from './HeaderProps'
import { Home } from './Home'
import { Menu } from './Menu'
import { Nav } from './Nav'
import { Tools } from './Tools'

/** The telephone number is the largest thing in it, and on a phone it never leaves the screen. */
export const LocalHeader = (props: HeaderProps) => {
  const { site, base } = props
  const { place } = site
  return (
    <>
      <header className="site-header">
        <div className="header-main">
          <Home {...props} />
          <a className="header-call" href={telHref(place.phone)}>
            <Phone size={24} aria-hidden="true" />
            <span>
              <strong>{place.phone}</strong>
              <OpenNow hours={place.hours} timezone={place.timezone} locale={place.locale} />
            </span>
          </a>
          <HeaderAction {...props} />
          <Tools base={base} />
          <Menu {...props} />
        </div>
        <div className="header-sections">
          <Nav {...props} />
          <Tools base={base} />
        </div>
      </header>
      <aside className="call-bar" aria-label="Call or book">
        <a className="button" data-style="primary" href={telHref(place.phone)}>
          <Phone size={18} aria-hidden="true" /> Call
        </a>
        <HeaderAction {...props} />
      </aside>
    </>
  )
}
