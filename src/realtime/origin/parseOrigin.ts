/** Scheme, host and name of an `Origin` header; undefined for `null` and anything that is no web address. */
export const parseOrigin = (origin: string): { origin: string; host: string; hostname: string; port: string } | undefined => {
  if (!/^https?:\/\//.test(origin) || !URL.canParse(origin)) return undefined
  const url = new URL(origin)
  return url.origin === origin.toLowerCase() ? { origin: url.origin, host: url.host, hostname: url.hostname, port: url.port } : undefined
}
