/**
 * Where the world finds a page: scheme and host, what precedes the site's own paths, and the page's path. `here` is what
 * precedes the paths at the address of this very request, for files that the page itself loads.
 */
export type Where = { origin: string; base: string; path: string; here: string }
