import { richTextParts } from './richTextParts'

/** A Lexical document as plain text, one paragraph, heading or list item a line. */
export const plainText = (value: unknown): string => richTextParts(value).map(({ text }) => text).join('\n')
