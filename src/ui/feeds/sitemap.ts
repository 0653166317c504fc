import type { SitemapEntry } from '@/queries/feeds/listSitemapEntries'
import { absoluteUrl } from './absoluteUrl'
import { escapeXml } from './escapeXml'

type Place = { origin: string; base: string; home: string }

const entry = ({ path, changedAt, pictures }: SitemapEntry, place: Place) => {
  const images = pictures.map((src) => `<image:image><image:loc>${escapeXml(absoluteUrl(src, place))}</image:loc></image:image>`).join('')
  return `<url><loc>${escapeXml(path === '/' ? place.home : absoluteUrl(path, place))}</loc><lastmod>${changedAt.toISOString()}</lastmod>${images}</url>`
}

/** sitemaps.org 0.9 with Google's image extension. */
export const sitemap = (place: Place, entries: SitemapEntry[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">',
    ...entries.map((item) => entry(item, place)), '</urlset>',
  ].join('')
