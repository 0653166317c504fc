import type { Picture } from './Picture'

type Props = {
  picture: Picture
  /** The `sizes` attribute: how wide the picture is drawn. */
  sizes: string
  /** The largest picture above the fold: loaded first. */
  priority?: boolean
  className?: string
  /** Empty when the words beside it already say what it shows. */
  alt?: string
}

const srcSet = ({ src, width, sizes }: Picture) =>
  sizes.length === 0 ? undefined : [...sizes.filter((size) => size.width < width), { src, width }].map((size) => `${size.src} ${size.width}w`).join(', ')

/** A picture that keeps its place while it loads. */
export const Photo = ({ picture, sizes, priority = false, className, alt = picture.alt }: Props) => (
  <img
    src={picture.src}
    srcSet={srcSet(picture)}
    sizes={picture.sizes.length > 0 ? sizes : undefined}
    width={picture.width}
    height={picture.height}
    alt={alt}
    className={className}
    loading={priority ? 'eager' : 'lazy'}
    fetchPriority={priority ? 'high' : undefined}
    decoding={priority ? 'sync' : 'async'}
  />
)
