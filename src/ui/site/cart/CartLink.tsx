'use client'

import { ShoppingCart } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { cartClient } from '@/blocks/cart/cartClient'

/** The way to the cart, from the moment something is in it. */
export const CartLink = ({ base }: { base: string }) => {
  const count = useSyncExternalStore(cartClient.watch, () => cartClient.count(base), () => 0)
  if (count === 0) return null
  const words = count === 1 ? 'Cart, 1 thing' : `Cart, ${count} things`
  return (
    <a className="tool cart-link" href={`${base}/cart`} aria-label={words} title={words}>
      <ShoppingCart size={20} aria-hidden="true" />
      <span className="cart-count" aria-hidden="true">{count > 99 ? '99+' : count}</span>
    </a>
  )
}
