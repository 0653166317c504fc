export type QuestionKind = 'price' | 'time'

const kinds: [QuestionKind, RegExp][] = [
  ['price', /\bhow much\b|\b(?:costs?|prices?|fees?|charge)\b/i],
  ['time', /\bhow (?:long|soon|fast|quickly)\b|\bwhen\b|\btoday\b|\btomorrow\b|\btonight\b|\bthis week\b|\barrive\b|\btake\b.{0,20}\b(?:days|long)\b/i],
]

/** Whether a question asks for a price or for a time; the same question about one thing can be either. */
export const questionKind = (text: string): QuestionKind | undefined => kinds.find(([, pattern]) => pattern.test(text))?.[0]
