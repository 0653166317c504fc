import type { Price } from './ProductCardData'

type Props = { from: Price | null; to?: Price | null; compareAt?: Price | null; note?: string | null }
type Words = { before: string; amount: string; after: string }

/** A note such as "from, installed" is said around the amount: "from $645, installed". What costs nothing is free. */
const wordsOf = (from: Price, to: Price | null | undefined, note: string | null | undefined): Words => {
  const text = note?.trim() ?? ''
  const rest = /^from\b(.*)$/i.exec(text)?.[1]
  const after = rest === undefined ? text && ` ${text}` : rest.trimEnd()
  if (from.amount === '0') return to ? { before: 'Free or ', amount: to.text, after } : { before: '', amount: 'Free', after: '' }
  return { before: to || rest !== undefined ? 'from ' : '', amount: from.text, after }
}

/** "from $12", "$12", "$12 instead of $15", with the note the tenant says beside it. */
export const PriceTag = ({ from, to, compareAt, note }: Props) => {
  if (!from) return null
  const { before, amount, after } = wordsOf(from, to, note)
  return (
    <span className="price">
      {compareAt && <s className="price-before"><span className="visually-hidden">before </span>{compareAt.text}</s>}
      {before && <span className="price-note">{before}</span>}
      <span className="price-amount">{amount}</span>
      {after && <span className="price-note">{after}</span>}
    </span>
  )
}
