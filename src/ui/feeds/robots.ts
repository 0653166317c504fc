type Place = { origin: string; base: string }

/** What crawlers leave alone: search results, drafts, and addresses that are not pages. */
const closed = ['/search', '/preview/', '/chat/', '/polls/']

/** RFC 9309. Below `/t/<handle>` crawlers do not look for it; there it is for people who do. The map is named where the world finds the site. */
export const robots = ({ base }: Place, world: Place): string =>
  ['User-agent: *', ...closed.map((path) => `Disallow: ${path === '/preview/' ? '' : base}${path}`), `Disallow: ${base}/*?*sent=`, 'Allow: /', '', `Sitemap: ${world.origin}${world.base}/sitemap.xml`, ''].join('\n')
