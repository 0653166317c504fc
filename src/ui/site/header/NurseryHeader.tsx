import { OpenNow } from '@/blocks/contact/OpenNow'
import { HeaderAction } from './HeaderAction'
import type { HeaderProps } from './HeaderProps'
import { Home } from './Home'
import { Menu } from './Menu'
import { Nav } from './Nav'
import { PhoneLink } from './PhoneLink'
import { Tools } from './Tools'

/** Whether the gate is open stands first; the name in the middle, links to its left and right. */
export const NurseryHeader = (props: HeaderProps) => {
  const { place } = props.site
  return (
    <header className="site-header">
      <div className="header-strip">
        <OpenNow hours={place.hours} timezone={place.timezone} locale={place.locale} />
        <PhoneLink phone={place.phone} />
      </div>
      <div className="header-main">
        <Home {...props} />
        <Nav {...props} />
        <Tools base={props.base} />
        <HeaderAction {...props} />
        <Menu {...props} />
      </div>
    </header>
  )
}
