import { HeaderAction } from './HeaderAction'
import type { HeaderProps } from './HeaderProps'
import { Home } from './Home'
import { Menu } from './Menu'
import { Nav } from './Nav'
import { Tools } from './Tools'

/** One line of cells between hairlines that stays in view. */
export const AgencyHeader = (props: HeaderProps) => (
  <header className="site-header">
    <div className="header-main">
      <Home {...props} />
      <Nav {...props} />
      <Tools base={props.base} />
      <HeaderAction {...props} />
      <Menu {...props} />
    </div>
  </header>
)
