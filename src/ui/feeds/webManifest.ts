import type { FeedSite } from '@/queries/feeds/readFeedSite'
import { paletteOf } from '@/ui/tokens/paletteOf'

/** W3C web app manifest: a visitor may put the business on his home screen. */
export const webManifest = ({ name, tagline, description, locale, base, brand }: FeedSite): string => {
  const palette = paletteOf(brand)[brand.preferredTheme]
  return JSON.stringify({
    id: `${base}/`, name, short_name: name.length <= 14 ? name : (name.split(/\s+/)[0] ?? name), description: description ?? tagline, lang: locale, dir: 'auto',
    start_url: `${base}/`, scope: `${base}/`, display: 'minimal-ui', background_color: palette.paper, theme_color: palette.paper,
    icons: [
      { src: `${base}/icon.svg`, type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...[192, 512].map((size) => ({ src: `${base}/icons/${size}.png`, type: 'image/png', sizes: `${size}x${size}`, purpose: 'any' })),
    ],
  })
}
