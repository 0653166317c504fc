import type { Crumb } from '../parts/Breadcrumb'
import { addressOf } from './addressOf'
import type { Where } from './Where'

/** https://schema.org/BreadcrumbList */
export const breadcrumbLd = (crumbs: Crumb[], where: Where): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, href }, at) => ({ '@type': 'ListItem', position: at + 1, name: label, item: addressOf(where, href) })),
})
