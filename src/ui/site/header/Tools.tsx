import { Search } from 'lucide-react'
import { CartLink } from '../cart/CartLink'
import { ThemeSwitch } from '../parts/ThemeSwitch'

export const Tools = ({ base }: { base: string }) => (
  <div className="header-tools">
    <a className="tool" href={`${base}/search`} aria-label="Search" title="Search">
      <Search size={20} aria-hidden="true" />
    </a>
    <CartLink base={base} />
    <ThemeSwitch />
  </div>
)
