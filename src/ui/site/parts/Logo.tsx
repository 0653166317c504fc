import type { SiteData } from '../SiteData'
import { logoMarkup } from './logoMarkup'

type Props = { site: SiteData; prefix?: string }

/** The tenant's mark: its own picture, the template's drawing, or its name in the heading font. */
export const Logo = ({ site, prefix = '' }: Props) => {
  const { logo, logoSvg } = site.brand
  if (logo) return <img className="logo" src={logo.src} width={logo.width} height={logo.height} alt={site.place.name} />
  const markup = logoMarkup(logoSvg, prefix)
  if (!markup) return <span className="logo logo-name">{site.place.name}</span>
  return <span className="logo" role="img" aria-label={site.place.name} dangerouslySetInnerHTML={{ __html: markup.replace(/ role="img"| aria-label="[^"]*"/g, '').replace('<svg', '<svg aria-hidden="true" focusable="false"') }} />
}
