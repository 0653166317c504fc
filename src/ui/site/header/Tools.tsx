import { Search } from 'lucide-react'
import { ThemeSwitch } from '../parts/ThemeSwitch'

export const Tools = ({ base }: { base: string }) => (
  <div className="header-tools">
    <a className="tool" href={`${base}/search`} aria-label="Search" title="Search">
      <Search size={20} aria-hidden="true" />
    </a>
    <ThemeSwitch />
  </div>
)
