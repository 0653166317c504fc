import { HeaderAction } from './HeaderAction'
import type { HeaderProps } from './HeaderProps'
import { Home } from './Home'
import { Menu } from './Menu'
import { Nav } from './Nav'
import { PhoneLink } from './PhoneLink'
import { Tools } from './Tools'

/** A newspaper's head: place and telephone, the name across the page, the sections between rules. */
export const EditorialHeader = (props: HeaderProps) => {
  const { place } = props.site
  return (
    <header className="site-header">
      <div className="header-strip">
        <span className="header-city">{place.address.at(-1)}</span>
        <PhoneLink phone={place.phone} />
      </div>
      <div className="header-main">
        <Menu {...props} />
        <Home {...props} />
        <Tools base={props.base} />
      </div>
      <div className="header-sections">
        <Nav {...props} />
        <HeaderAction {...props} />
      </div>
    </header>
  )
}
