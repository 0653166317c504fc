/**
 * Addresses outside Payload's API at which a canary could leave, for the crawler of the running server. A row says
 * how to ask and who may get an answer; `<B>` and `<id:collection>` are filled in from the planted businesses.
 */
export type Route = { name: string; path: string; method?: 'GET' | 'POST'; allowed: readonly ('owner of B' | 'operator' | 'everyone')[] }

export const routes: Route[] = [
  { name: 'draft preview of a page', path: '/preview/pages/<slug:pages>?tenant=<B>', allowed: ['owner of B', 'operator'] },
  { name: 'draft preview of a post', path: '/preview/posts/<slug:posts>?tenant=<B>', allowed: ['owner of B', 'operator'] },
  { name: 'draft preview of a product', path: '/preview/products/<slug:products>?tenant=<B>', allowed: ['owner of B', 'operator'] },
  { name: 'private file by its name', path: '/media/<private file>', allowed: [] },
  { name: 'picture through the API', path: '/api/media/file/<file>', allowed: ['owner of B', 'operator'] },
  { name: 'internal page address', path: '/s/<handle>/h/', allowed: [] },
]
