import type { ShareKind } from '@/queries/feeds/readShareCard'
import { cardSize } from './card/cardSize'

type Place = { origin: string; base: string }

/** The Open Graph image of a page of a site, as its metadata names it. `site`/`home` is the business itself. */
export const shareImage = ({ origin, base }: Place, kind: ShareKind | 'site', slug: string, alt: string): { url: string; width: number; height: number; type: string; alt: string } => ({
  url: `${origin}${base}/og/${kind}/${slug}`, ...cardSize, type: 'image/png', alt,
})
