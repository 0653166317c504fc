import type { FaqItem } from '@/blocks/faq/FaqItem'
import { plainWords } from './plainWords'

/** https://schema.org/FAQPage */
export const faqLd = (items: FaqItem[]): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: items.map(({ question, answer }) => ({ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: plainWords(answer) } })),
})
