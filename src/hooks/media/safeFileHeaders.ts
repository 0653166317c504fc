const raster = /^image\/(png|jpeg|webp|gif)$/

/** A served file never runs: no sniffing, a sandbox, and a download unless it is a plain picture (security.md H12). */
export const safeFileHeaders = (headers: Headers): Headers => {
  headers.set('x-content-type-options', 'nosniff')
  headers.set('content-security-policy', "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'")
  headers.set('cross-origin-resource-policy', 'same-site')
  if (!raster.test(headers.get('content-type') ?? '')) headers.set('content-disposition', 'attachment')
  return headers
}
