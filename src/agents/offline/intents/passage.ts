import type { Intent } from '../Intent'
import { sentence } from '../compose/capital'
import { offerPerson } from '../compose/offerPerson'
import { linkTo } from '../compose/productWords'

/** How much of the question a paragraph must cover before it is quoted. */
const sure = 0.62

const shorten = (text: string, most = 600): string => {
  if (text.length <= most) return text
  const end = text.lastIndexOf('. ', most)
  return end > most / 2 ? text.slice(0, end + 1) : `${text.slice(0, text.lastIndexOf(' ', most))} …`
}

/** A paragraph of a published page or post that speaks of the question, quoted with its page. */
export const passage: Intent = {
  name: 'passage',
  match: ({ passages, tokens, isQuestion }) => {
    const [best] = passages
    // One everyday word is found somewhere on any page; that alone is no answer.
    if (!best || tokens.length < 2 || best.score < sure) return undefined
    return { score: (isQuestion ? 0.68 : 0.6) * best.score, rule: `passage.${best.document.kind}` }
  },
  answer: ({ features, turn, voice }) => {
    const [best] = features.passages
    if (!best) return undefined
    const { document, text } = best
    const closing = voice.toned({
      warm: ['That is from', 'There is more in'],
      crisp: ['From', 'More:'],
      formal: ['This is stated in', 'Please see also'],
      gentle: ['This is general information from', 'That is what we say in'],
      cheerful: ['There is more in', 'You can read it all in'],
    })
    return { text: `${sentence(shorten(text))}\n${closing} ${linkTo(document.title, document.url)}.${offerPerson({ turn, features })}`, sources: [{ kind: document.kind, title: document.title, url: document.url }], confidence: best.score }
  },
}
