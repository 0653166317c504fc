'use client'

import { useEffect, useState } from 'react'
import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import type { CartData, CartLine } from '@/blocks/cart/CartData'
import { cartClient, type CartOutcome } from '@/blocks/cart/cartClient'
import { orderWords } from '@/blocks/cart/orderWords'
import { CartLines } from './CartLines'

type Props = { base: string; businessName: string; hasChat: boolean }

const isWhole = ({ lines }: CartData) => lines.every(({ left, quantity }) => left === null || quantity <= left)

/** Takes the order to the conversation; who cannot carry it there leaves the event alone, and the contact page takes it. */
const order = (cart: CartData, base: string) => {
  if (window.dispatchEvent(new CustomEvent('spaces:ask', { cancelable: true, detail: { text: orderWords(cart) } }))) location.assign(`${base}/contact`)
}

const Empty = ({ base }: { base: string }) => (
  <div className="cart-empty">
    <p>Nothing is in your cart yet.</p>
    <p className="actions"><SiteAnchor base={base} href="/products" className="button" data-style="primary">See what there is</SiteAnchor></p>
  </div>
)

const Foot = ({ cart, base, businessName, hasChat, busy }: Props & { cart: CartData; busy: boolean }) => (
  <div className="cart-foot">
    <p className="cart-total"><span>Together</span> <strong>{cart.total?.text}</strong></p>
    <p className="cart-note">Before delivery and tax. {businessName} confirms your order and how you pay.</p>
    <p className="actions">
      <button type="button" className="button" data-style="primary" disabled={busy || !isWhole(cart)} onClick={() => order(cart, base)}>{hasChat ? 'Order in the chat' : 'Order by message'}</button>
      <SiteAnchor base={base} href="/products" className="button" data-style="secondary">Look further</SiteAnchor>
    </p>
  </div>
)

/** What a visitor has put aside, at today's prices. */
export const CartView = (props: Props) => {
  const { base } = props
  const [outcome, setOutcome] = useState<CartOutcome | null>(null)
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  const load = () => void cartClient.load(base).then(setOutcome)
  useEffect(load, [base])
  const change = async ({ productId, variantId }: CartLine, quantity: number) => {
    setBusy(true)
    const answer = await cartClient.change(base, { product: productId, variant: variantId, set: quantity })
    setBusy(false)
    setFault('fault' in answer ? answer.fault : '')
    if ('cart' in answer) setOutcome(answer)
  }
  if (!outcome) return <p className="cart-loading" aria-busy="true">Looking into your cart …</p>
  if ('fault' in outcome) return <div className="cart-empty" role="alert"><p>{outcome.fault}</p><p className="actions"><button type="button" className="button" data-style="primary" onClick={load}>Try again</button></p></div>
  if (!('cart' in outcome) || outcome.cart.lines.length === 0) return <Empty base={base} />
  return (
    <>
      <CartLines cart={outcome.cart} base={base} busy={busy} onChange={change} />
      <p role="status" className="field-error">{fault}</p>
      <Foot {...props} cart={outcome.cart} busy={busy} />
    </>
  )
}
