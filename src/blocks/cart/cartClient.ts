import { frameSession } from '@/ui/chat/client/frameSession'
import type { CartChoice, CartData } from './CartData'

/** `fault`: what was wrong, in words for the person. */
export type CartOutcome = { cart: CartData } | { choices: CartChoice[] } | { fault: string }

export type CartChange = { product: string; variant?: string; add?: number; set?: number }

const event = 'spaces:cart'
const nameOf = (base: string) => `spaces-cart:${base || '/'}`
const faultWords = 'Your cart could not be reached just now. Please try again.'

const keep = (base: string, count: number): void => {
  try {
    if (count > 0) localStorage.setItem(nameOf(base), String(count))
    else localStorage.removeItem(nameOf(base))
  } catch {
    // The number beside the cart is a convenience; the cart itself is on the server.
  }
  window.dispatchEvent(new CustomEvent(event))
}

const read = async (base: string, response: Response): Promise<CartOutcome> => {
  const body = (await response.json()) as CartOutcome & { error?: { message?: string } }
  if (!response.ok) return { fault: body.error?.message ?? faultWords }
  if ('cart' in body) keep(base, body.cart.count)
  return body
}

const ask = async (base: string, path: string, init: RequestInit): Promise<CartOutcome> => {
  try {
    return await read(base, await fetch(`${base}${path}`, { ...init, cache: 'no-store', credentials: 'same-origin', headers: { accept: 'application/json', 'content-type': 'application/json', ...frameSession.headers() } }))
  } catch {
    return { fault: faultWords }
  }
}

/** This browser's cart on a business's site. The number of things in it is remembered, so that each page can show it without asking. */
export const cartClient = {
  load: (base: string): Promise<CartOutcome> => ask(base, '/cart.json', { method: 'GET' }),
  change: (base: string, change: CartChange): Promise<CartOutcome> => ask(base, '/cart', { method: 'POST', body: JSON.stringify(change) }),
  count: (base: string): number => {
    try {
      return Number(localStorage.getItem(nameOf(base))) || 0
    } catch {
      return 0
    }
  },
  /** Told when the number changes, here or in another window. @returns stop */
  watch: (changed: () => void): (() => void) => {
    window.addEventListener(event, changed)
    window.addEventListener('storage', changed)
    return () => {
      window.removeEventListener(event, changed)
      window.removeEventListener('storage', changed)
    }
  },
}
