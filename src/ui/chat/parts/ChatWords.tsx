import { lazy, Suspense } from 'react'
import { RichLines } from '../RichLines'

const Marked = lazy(() => import('./ChatMarkdown').then(({ ChatMarkdown }) => ({ default: ChatMarkdown })))

/** What the composer can make and the light drawing cannot: slants, strikes, code, quotes, numbered lists, files. */
const needsMore = /[`]|~~|(?:^|[\s(*])_\S|^\s{0,3}(?:>|\d{1,3}[.)]\s)|\]\(\/chat\/files\//m

/** The words of a message. Most are drawn at once; what is richer comes with its own code, the plain drawing standing in. */
export const ChatWords = (props: { text: string; base: string }) => {
  const plain = <RichLines {...props} />
  return needsMore.test(props.text) ? <Suspense fallback={plain}><Marked {...props} /></Suspense> : plain
}
