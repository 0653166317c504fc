import type { Metadata } from 'next'
import type { SiteData } from '../SiteData'
import { addressOf } from './addressOf'
import type { Where } from './Where'

type Input = {
  site: SiteData
  where: Where
  title: string
  description: string | null | undefined
  /** What the preview picture is drawn from; the front page's when absent. */
  card?: { kind: 'page' | 'post' | 'product' | 'form'; slug: string }
  article?: { publishedTime: string | null; modifiedTime: string; author: string | null; tags: string[] }
  noIndex?: boolean
  /** The title is a whole sentence and takes no name behind it. */
  bare?: boolean
}

const short = (text: string) => (text.length <= 170 ? text : `${text.slice(0, 167).replace(/\s+\S*$/, '')} …`)

const feeds = (base: string) => ({
  'application/rss+xml': `${base}/feed.xml`,
  'application/atom+xml': `${base}/atom.xml`,
  'application/feed+json': `${base}/feed.json`,
})

/** Title, description, canonical address, feeds, icons and cards of a page. */
export const pageMetadata = ({ site, where, title, description, card = { kind: 'page', slug: 'home' }, article, noIndex = false, bare = false }: Input): Metadata => {
  const { origin, base, path, here } = where
  const { name, locale } = site.place
  const address = addressOf(where, path)
  const summary = short(description || site.description || site.tagline)
  const full = bare || title.includes(name) ? title : `${title} · ${name}`
  const image = { url: `${origin}${base}/og/${card.kind}/${card.slug}.png`, width: 1200, height: 630, alt: title }
  return {
    metadataBase: new URL(origin),
    title: full,
    description: summary,
    applicationName: name,
    alternates: { canonical: address, types: site.hasPosts ? feeds(base) : {} },
    robots: noIndex ? { index: false, follow: true } : undefined,
    manifest: `${here}/manifest.webmanifest`,
    icons: { icon: [{ url: `${here}/icon.svg`, type: 'image/svg+xml' }], apple: [{ url: `${here}/icons/180.png`, sizes: '180x180' }] },
    formatDetection: { telephone: false },
    openGraph: {
      title, description: summary, url: address, siteName: name, locale: locale.replace('-', '_'), images: [image],
      ...(article
        ? { type: 'article', publishedTime: article.publishedTime ?? undefined, modifiedTime: article.modifiedTime, authors: article.author ? [article.author] : undefined, tags: article.tags }
        : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image', title, description: summary, images: [image] },
  }
}
