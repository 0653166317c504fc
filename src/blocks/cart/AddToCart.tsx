'use client'

import { type FormEvent, useContext, useState } from 'react'
import type { CartChoice, CartData } from './CartData'
import { cartClient, type CartOutcome } from './cartClient'
import { OrderContext } from './OrderContext'
import { orderWords } from './orderWords'

type Props = { productId: string; title: string; base: string; variantId?: string }

const Kinds = ({ choices, title }: { choices: CartChoice[]; title: string }) => (
  <select name="variant" aria-label={`Kind of ${title}`} required defaultValue="" autoFocus>
    <option value="" disabled>Please choose …</option>
    {choices.map(({ id, title: kind, price, left }) => (
      <option key={id} value={id} disabled={left !== null && left <= 0}>{kind}, {price.text}{left !== null && left <= 0 ? ', sold out' : ''}</option>
    ))}
  </select>
)

const InCart = ({ cart, productId, base }: { cart: CartData; productId: string; base: string }) => {
  const order = useContext(OrderContext)
  const here = cart.lines.filter((line) => line.productId === productId).reduce((sum, { quantity }) => sum + quantity, 0)
  if (here === 0) return null
  return (
    <>
      {here === 1 ? 'In your cart.' : `${here} in your cart.`}{' '}
      {order ? <button type="button" className="cart-order" onClick={() => order(orderWords(cart))}>Order {cart.count === 1 ? 'it' : `all ${cart.count}`} here</button> : <a href={`${base}/cart`}>View cart</a>}
    </>
  )
}

/**
 * Puts a product into the visitor's cart, from a page or from a card in his conversation. Where it comes in several kinds and none
 * was picked, the server names them and he chooses here. Without JavaScript the form leads to the cart.
 */
export const AddToCart = ({ productId, title, base, variantId }: Props) => {
  const [outcome, setOutcome] = useState<CartOutcome | null>(null)
  const [choices, setChoices] = useState<CartChoice[]>([])
  const [waiting, setWaiting] = useState(false)
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const picked = new FormData(event.currentTarget).get('variant')
    setWaiting(true)
    const answer = await cartClient.change(base, { product: productId, add: 1, ...(typeof picked === 'string' && picked && { variant: picked }) })
    setWaiting(false)
    if ('choices' in answer) setChoices(answer.choices)
    setOutcome(answer)
  }
  return (
    <form className="add-to-cart" method="post" action={`${base}/cart`} onSubmit={add}>
      <input type="hidden" name="product" value={productId} />
      {variantId && <input type="hidden" name="variant" value={variantId} />}
      {choices.length > 0 && !variantId && <Kinds choices={choices} title={title} />}
      <button className="button" data-style="secondary" type="submit" disabled={waiting} aria-label={`Add ${title} to the cart`}>{waiting ? 'Adding …' : 'Add to cart'}</button>
      <p className="cart-said" role="status">
        {outcome && 'fault' in outcome && <span className="field-error">{outcome.fault}</span>}
        {outcome && 'cart' in outcome && <InCart cart={outcome.cart} productId={productId} base={base} />}
      </p>
    </form>
  )
}
