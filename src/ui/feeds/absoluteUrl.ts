type Place = { origin: string; base: string }

/** A link of the site's content as the rest of the world needs it. Files are served at the root of every host. */
export const absoluteUrl = (href: string, { origin, base }: Place): string => {
  if (!href.startsWith('/')) return href
  return href.startsWith('/media/') ? `${origin}${href}` : `${origin}${base}${href === '/' && base ? '' : href}`
}
