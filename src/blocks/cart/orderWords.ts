import type { CartData } from './CartData'

/** A cart as one would say it: what, how many, and what it comes to today. */
export const orderWords = ({ lines, total }: CartData): string => {
  const things = lines.map(({ quantity, title, variant }) => `${quantity} × ${title}${variant && ` (${variant})`}`)
  return `I would like to order: ${things.join(', ')}${total ? `, together ${total.text}` : ''}.`
}
