/** Where a block is drawn: below which address, and on a page or inside a conversation. */
export type BlockContext = {
  /** '' on the tenant's own host, `/t/<handle>` on the platform's. */
  base: string
  surface: 'page' | 'message'
  /** The first block of a page carries its `h1` and its largest picture. */
  first?: boolean
}
