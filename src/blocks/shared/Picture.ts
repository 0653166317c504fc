/** A picture with its sizes in pixels, as `media` keeps it. */
export type Picture = {
  src: string
  alt: string
  width: number
  height: number
  /** Narrower copies of the same picture. */
  sizes: { src: string; width: number }[]
}
