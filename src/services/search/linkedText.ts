import { richTextParts } from './richTextParts'

/** A Lexical document as text whose links are Markdown, for chat: list items keep their dash. */
export const linkedText = (value: unknown): string => richTextParts(value).map(({ kind, linked }) => (kind === 'item' ? `- ${linked}` : linked)).join('\n')
