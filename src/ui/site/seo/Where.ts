/** Where a page stands: scheme and host, what precedes the site's own paths, and the page's path. */
export type Where = { origin: string; base: string; path: string }
