/** Content blocks of a message with everything looked up: what a chat window draws without asking again. */
export type PictureView = { src: string; alt: string; width: number | null; height: number | null }
export type ActionView = { label: string; href: string; style: 'primary' | 'secondary' }

/** Minor units as a string of digits. */
export type PriceView = { minor: string; currency: string }

export type ProductView = {
  id: string
  title: string
  summary: string
  /** Path within the tenant's site. */
  url: string
  /** The lowest of its variants; null is "on request". */
  price: PriceView | null
  compareAt: PriceView | null
  /** Said before or after the price: "from", "per hour". */
  priceNote: string
  /** Variants differ in price. */
  from: boolean
  stock: 'in' | 'low' | 'out' | 'uncounted'
  picture: PictureView | null
}

export type BlockView = { id: string } & (
  | { kind: 'product'; product: ProductView }
  | { kind: 'products'; heading: string; products: ProductView[] }
  | { kind: 'picture'; picture: PictureView; caption: string }
  | { kind: 'gallery'; heading: string; pictures: PictureView[] }
  | { kind: 'form'; formId: string; title: string; intro: string; url: string }
  | { kind: 'poll'; question: string; options: string[] }
  | { kind: 'notice'; tone: 'info' | 'success' | 'warning' | 'urgent'; heading: string; text: string; actions: ActionView[] }
  | { kind: 'answers'; heading: string; items: { question: string; answer: string }[] }
  | { kind: 'contact'; heading: string; text: string; phone: string; email: string; address: string[] }
  | { kind: 'table'; heading: string; columns: string[]; rows: string[][] }
  | { kind: 'list'; heading: string; items: { title: string; text: string; href: string | null }[] }
  | { kind: 'text'; text: string }
  /** What it showed is gone or not for this reader. */
  | { kind: 'missing'; was: string }
)
