import { isSafeHref } from '@/fields/richTextFault'

/** An address as stored, for the page it stands on: root-relative ones get the site's base. Undefined when it is not safe to follow. */
export const siteHref = (base: string, href: string | null | undefined): string | undefined => {
  if (!href || !isSafeHref(href)) return undefined
  return href.startsWith('/') ? `${base}${href}` || '/' : href
}
