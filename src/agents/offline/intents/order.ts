import type { Intent } from '../Intent'

/** As a cart says itself, see `src/blocks/cart/orderWords.ts`. */
const ordered = /^\s*i would like to order: \d/i

/** A whole order goes to people at once: they confirm what is there and how it is paid; an agent promises neither. */
export const order: Intent = {
  name: 'order',
  match: ({ original }, { whole }) => (ordered.test(original) || ordered.test(whole.original) ? { score: 0.98, rule: 'order.cart' } : undefined),
  answer: () => ({ text: 'Thank you, your order is noted. A person of our team confirms what is there, the delivery and how you pay. Until then nothing is charged.', handover: true, confidence: 1 }),
}
