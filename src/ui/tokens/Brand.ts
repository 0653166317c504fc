export const siteStyles = ['nursery', 'agency', 'enterprise', 'editorial', 'local'] as const
export type SiteStyle = (typeof siteStyles)[number]

export type HeadingFont = 'Fraunces' | 'Sora' | 'Public Sans' | 'Newsreader' | 'Nunito Sans' | 'Inter' | 'Space Grotesk'
export type BodyFont = 'Inter' | 'Public Sans' | 'Newsreader' | 'Nunito Sans'

/** What gives a tenant's site its look; colours as `#rrggbb`. */
export type Brand = {
  style: SiteStyle
  accent: string
  accentAlt: string
  ink: string
  paper: string
  tint: string
  headingFont: HeadingFont
  bodyFont: BodyFont
  preferredTheme: 'light' | 'dark'
  /** Markup of the logo, from the tenant's template. */
  logoSvg: string | null
  /** A picture that replaces it. */
  logo: { src: string; width: number; height: number } | null
}
