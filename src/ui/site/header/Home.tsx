import { Logo } from '../parts/Logo'
import type { HeaderProps } from './HeaderProps'

export const Home = ({ site, base, path }: HeaderProps) => (
  <a className="header-home" href={base || '/'} aria-current={path === '/' ? 'page' : undefined}>
    <Logo site={site} />
  </a>
)
