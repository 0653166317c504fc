import type { Features, ProductMention } from '../Features'
import type { Token } from '../understand/tokens'
import { found, wordSet } from './wordSet'

/** The words of a message that a named product's own texts say nothing of: "do you sell furnace *filters*" is not about the tune-up. */
export const leftUnsaid = ({ tokens }: Features, { document, stems }: ProductMention): Token[] => {
  const said = wordSet(`${document.title} ${document.body} ${document.facts.keywords ?? ''}`)
  return tokens.filter((token) => !stems.has(token.stem) && !/^\d+$/.test(token.word) && token.concept !== 'price' && found(token, said) === 0)
}
