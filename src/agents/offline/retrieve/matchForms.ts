import type { FormCard } from '@/queries/agent/readForms'
import type { FormHit } from '../Features'
import type { Token } from '../understand/tokens'
import { found, wordSet } from './wordSet'

const idle = new Set(['form', 'send', 'fill', 'request', 'us', 'page', 'start', 'open', 'submit'])

/** The tenant's forms a message may want to fill in, best first. */
export const matchForms = (tokens: readonly Token[], forms: readonly FormCard[]): FormHit[] => {
  const asked = tokens.filter(({ stem }) => !idle.has(stem))
  if (asked.length === 0) return []
  return forms
    .map((form) => {
      const title = wordSet(`${form.title} ${form.slug.replaceAll('-', ' ')}`)
      const intro = wordSet(form.intro)
      const own = title.tokens.filter(({ stem }) => !idle.has(stem))
      const hits = asked.map((token) => Math.max(found(token, title), 0.4 * found(token, intro)) * token.trust)
      const best = Math.max(...hits)
      const mean = hits.reduce((sum, hit) => sum + hit, 0) / asked.length
      const named = own.filter(({ stem }) => asked.some((token) => token.stem === stem)).length / Math.max(1, own.length)
      return { form, score: 0.5 * best + 0.2 * mean + 0.3 * named }
    })
    .filter(({ score }) => score >= 0.3)
    .sort((one, other) => other.score - one.score)
    .slice(0, 3)
}
