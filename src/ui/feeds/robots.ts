type Place = { origin: string; base: string }

/** What crawlers leave alone: search results, drafts, and addresses that are not pages. */
const closed = ['/search', '/preview/', '/chat/', '/polls/']

/** RFC 9309. Below `/t/<handle>` crawlers do not look for it; there it is for people who do. */
export const robots = ({ origin, base }: Place): string =>
  ['User-agent: *', ...closed.map((path) => `Disallow: ${path === '/preview/' ? '' : base}${path}`), `Disallow: ${base}/*?*sent=`, 'Allow: /', '', `Sitemap: ${origin}${base}/sitemap.xml`, ''].join('\n')
