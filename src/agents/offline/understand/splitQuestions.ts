const starter = "(?:how|what|what's|when|where|who|which|why|do|does|did|is|are|can|could|would|will|should|may|i need|i want|i would like|i'd like|tell me|show me)"
const joined = new RegExp(`(?:,\\s{0,2}|\\s)(?:and|also|and also|plus|but)\\s{1,2}(?=${starter}\\b)`, 'i')
const asks = new RegExp(`\\?|^(?:(?:hi|hello|hey|so|and|also|ok|okay|please|sorry)[,!]?\\s){0,2}${starter}\\b`, 'i')

export type Segment = { text: string; isQuestion: boolean }

/** No honest message needs more; a longer one is answered for its first parts. */
const most = 5

const segment = (text: string): Segment => ({ text, isQuestion: asks.test(text) })

/** A message in the parts that each want an answer: at sentence ends, line breaks, and "… and how …". */
export const splitQuestions = (text: string): Segment[] =>
  text
    .split(/\n|(?<=[?!.;])\s+/)
    .flatMap((sentence) => sentence.split(joined))
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, most)
    .map(segment)
