import { Minus, Plus, X } from 'lucide-react'
import { Photo } from '@/blocks/shared/Photo'
import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import type { CartData, CartLine } from '@/blocks/cart/CartData'

type Change = (line: CartLine, quantity: number) => void
type Props = { cart: CartData; base: string; busy: boolean; onChange: Change }

const tooMany = ({ left, quantity }: CartLine): string | null => {
  if (left === null || quantity <= left) return null
  return left <= 0 ? 'Sold out meanwhile. Please take it out.' : `Only ${left} left now. Please take ${left === 1 ? 'one' : `${left} or fewer`}.`
}

const Line = ({ line, base, busy, onChange }: Omit<Props, 'cart'> & { line: CartLine }) => {
  const name = line.variant ? `${line.title}, ${line.variant}` : line.title
  const problem = tooMany(line)
  return (
    <li className="cart-line" data-problem={problem ? '' : undefined}>
      <div className="cart-picture">{line.picture ? <Photo picture={line.picture} alt="" sizes="6rem" /> : <span className="picture-missing" aria-hidden="true" />}</div>
      <div className="cart-words">
        <h2><SiteAnchor base={base} href={`/products/${line.slug}`}>{line.title}</SiteAnchor></h2>
        {line.variant && <p>{line.variant}</p>}
        <p className="cart-each">{line.price.text} each</p>
        {problem && <p className="field-error" role="alert">{problem}</p>}
      </div>
      <div className="cart-quantity" role="group" aria-label={`How many of ${name}`}>
        <button type="button" className="tool" disabled={busy || line.quantity <= 1} aria-label={`One less of ${name}`} onClick={() => onChange(line, line.quantity - 1)}><Minus size={18} aria-hidden="true" /></button>
        <output>{line.quantity}</output>
        <button type="button" className="tool" disabled={busy || line.quantity >= (line.left ?? 99)} aria-label={`One more of ${name}`} onClick={() => onChange(line, line.quantity + 1)}><Plus size={18} aria-hidden="true" /></button>
      </div>
      <p className="cart-sum">{line.sum.text}</p>
      <button type="button" className="tool cart-out" disabled={busy} aria-label={`Take ${name} out of the cart`} title="Take out" onClick={() => onChange(line, 0)}><X size={18} aria-hidden="true" /></button>
    </li>
  )
}

export const CartLines = ({ cart, ...rest }: Props) => (
  <ul className="cart-lines">
    {cart.lines.map((line) => <Line key={`${line.productId} ${line.variantId}`} line={line} {...rest} />)}
  </ul>
)
