type Doc = Record<string, unknown>

const published = ({ _status, deletedAt }: Doc) => _status === 'published' && !deletedAt

/** Where a document shows on the website, below the site's address; undefined while nobody can see it there. */
export const livePath = (collection: string, doc: Doc): string | undefined => {
  if (collection === 'tenants') return '/'
  const slug = typeof doc.slug === 'string' ? doc.slug : ''
  if (!slug || !published(doc)) return undefined
  const roads: Record<string, string> = { posts: `/posts/${slug}`, products: `/products/${slug}`, forms: `/forms/${slug}`, pages: slug === 'home' ? '/' : `/${slug}` }
  return roads[collection]
}
