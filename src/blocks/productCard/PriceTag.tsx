import type { Price } from './ProductCardData'

type Props = { from: Price | null; to?: Price | null; compareAt?: Price | null; note?: string | null }

/** "from $12", "$12", "$12 instead of $15", with the note the tenant says beside it. */
export const PriceTag = ({ from, to, compareAt, note }: Props) => {
  if (!from) return null
  const saysFrom = Boolean(to) && !/^from\b/i.test(note ?? '')
  return (
    <span className="price">
      {compareAt && <s className="price-before"><span className="visually-hidden">before </span>{compareAt.text}</s>}
      {/^from\b/i.test(note ?? '') && <span className="price-note">{note} </span>}
      {saysFrom && <span className="price-note">from </span>}
      <span className="price-amount">{from.text}</span>
      {note && !/^from\b/i.test(note) && <span className="price-note"> {note}</span>}
    </span>
  )
}
