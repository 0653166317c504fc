import { LexicalText } from '@/blocks/richText/LexicalText'
import type { FaqItem } from './FaqItem'

/** A question that opens on its answer; works without JavaScript and can be found by the browser's own search. */
export const FaqEntry = ({ item, base }: { item: FaqItem; base: string }) => (
  <details className="faq-entry" id={`q-${item.id}`}>
    <summary>{item.question}</summary>
    <div className="prose">
      <LexicalText content={item.answer} base={base} />
    </div>
  </details>
)
