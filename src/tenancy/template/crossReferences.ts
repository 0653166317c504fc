import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { TemplatePack } from './TemplatePack'

export type Fault = { path: PropertyKey[]; message: string }

const repeated = (values: string[], at: (index: number) => PropertyKey[], what: string): Fault[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [{ path: at(index), message: `${what} “${value}” is used twice` }] : []))

/** Every `image`, `images`, `file`, `product`, `form` below a value, with its path. */
const references = (value: unknown, at: PropertyKey[]): { kind: string; name: string; path: PropertyKey[] }[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => references(item, [...at, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const here = [...at, key]
    if (typeof item === 'string' && ['image', 'file', 'product', 'form'].includes(key)) return [{ kind: key, name: item, path: here }]
    if (key === 'images' && Array.isArray(item)) return item.map((name, index) => ({ kind: 'image', name: String(name), path: [...here, index] }))
    return references(item, here)
  })
}

const hrefs = (value: unknown, at: PropertyKey[]): { href: string; path: PropertyKey[] }[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => hrefs(item, [...at, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => (key === 'href' && typeof item === 'string' ? [{ href: item, path: [...at, key] }] : hrefs(item, [...at, key])))
}

const addresses = (pack: TemplatePack): Set<string> =>
  new Set([
    '/', '/posts', '/products', '/faq', '/contact', '/search', '/cart', '/feed.xml', '/atom.xml', '/feed.json',
    ...pack.pages.map(({ slug }) => `/${slug === 'home' ? '' : slug}`),
    ...pack.posts.map(({ slug }) => `/posts/${slug}`),
    ...pack.products.map(({ slug }) => `/products/${slug}`),
    ...pack.forms.map(({ slug }) => `/forms/${slug}`),
  ])

const tableFaults = (pack: TemplatePack): Fault[] =>
  pack.pages.flatMap((page, pageIndex) =>
    page.blocks.flatMap((block, blockIndex) =>
      block.blockType !== 'table'
        ? []
        : block.rows.flatMap((row, index) =>
            row.length === block.columns.length ? [] : [{ path: ['pages', pageIndex, 'blocks', blockIndex, 'rows', index], message: `this row has ${row.length} cells, the table ${block.columns.length} columns` }],
          ),
    ),
  )

const mediaFaults = (pack: TemplatePack, folder: string): Fault[] =>
  pack.media.flatMap(({ file }, index) => {
    const place = path.join(folder, 'media', file)
    return existsSync(place) && statSync(place).size > 0 ? [] : [{ path: ['media', index, 'file'], message: `the file media/${file} is missing; run the pack’s illustration script` }]
  })

const nameFaults = (pack: TemplatePack): Fault[] => [
  ...repeated(pack.media.map(({ key }) => key), (index) => ['media', index, 'key'], 'The key'),
  ...(['pages', 'posts', 'products', 'forms'] as const).flatMap((part) => repeated(pack[part].map(({ slug }) => slug), (index) => [part, index, 'slug'], 'The address')),
  ...repeated(pack.products.flatMap(({ variants }) => variants.map(({ sku }) => sku)), (flat) => ['products', skuPath(pack, flat)[0], 'variants', skuPath(pack, flat)[1], 'sku'], 'The SKU'),
  ...(pack.pages.some(({ slug }) => slug === 'home') ? [] : [{ path: ['pages'], message: 'there is no page “home”' }]),
]

const skuPath = (pack: TemplatePack, flat: number): [number, number] => {
  let left = flat
  for (const [index, { variants }] of pack.products.entries()) {
    if (left < variants.length) return [index, left]
    left -= variants.length
  }
  return [0, 0]
}

/** What the shape alone cannot say: names that resolve, files that exist, links that lead somewhere. */
export const crossReferenceFaults = (pack: TemplatePack, folder: string): Fault[] => {
  const media = new Set(pack.media.map(({ key }) => key))
  const known: Record<string, Set<string>> = { image: media, file: media, product: new Set(pack.products.map(({ slug }) => slug)), form: new Set(pack.forms.map(({ slug }) => slug)) }
  const parts = { pages: pack.pages, posts: pack.posts, products: pack.products }
  const names = Object.entries(parts).flatMap(([part, value]) => references(value, [part])).filter(({ kind, name }) => !known[kind]?.has(name))
  const places = addresses(pack)
  const links = [...hrefs(pack.pages, ['pages']), ...hrefs(pack.navigation, ['navigation'])].filter(({ href }) => href.startsWith('/') && !places.has(href.replace(/[?#].*$/, '').replace(/(.)\/$/, '$1')))
  return [
    ...names.map(({ kind, name, path: at }) => ({ path: at, message: `there is no ${kind === 'file' ? 'media' : kind} “${name}”` })),
    ...links.map(({ href, path: at }) => ({ path: at, message: `the link ${href} leads nowhere` })),
    ...tableFaults(pack),
    ...nameFaults(pack),
    ...mediaFaults(pack, folder),
  ]
}
