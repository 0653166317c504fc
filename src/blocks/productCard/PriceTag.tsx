import type { Price } from './ProductCardData'

type Props = { from: Price | null; to?: Price | null; compareAt?: Price | null; note?: string | null }

/** A note such as "from, installed" is said around the amount: "from $645, installed". */
const wordsAround = (note: string | null | undefined, differ: boolean): { before: string; after: string } => {
  const text = note?.trim() ?? ''
  const rest = /^from\b(.*)$/i.exec(text)?.[1]
  if (rest !== undefined) return { before: 'from ', after: rest.trimEnd() }
  return { before: differ ? 'from ' : '', after: text && ` ${text}` }
}

/** "from $12", "$12", "$12 instead of $15", with the note the tenant says beside it. */
export const PriceTag = ({ from, to, compareAt, note }: Props) => {
  if (!from) return null
  const { before, after } = wordsAround(note, Boolean(to))
  return (
    <span className="price">
      {compareAt && <s className="price-before"><span className="visually-hidden">before </span>{compareAt.text}</s>}
      {before && <span className="price-note">{before}</span>}
      <span className="price-amount">{from.text}</span>
      {after && <span className="price-note">{after}</span>}
    </span>
  )
}
