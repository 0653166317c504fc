import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** Not part of a conversation: HTML, pictures from afar, headings, tables, notes, definitions; they stay the words they are. */
const left = [
  'htmlFlow', 'htmlText', 'definition', 'labelStartImage', 'headingAtx', 'setextUnderline', 'codeIndented', 'thematicBreak', 'table', 'tasklistCheck',
  'gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall',
  // The search for bare addresses takes 3 s for 16 KB of "www."; ours (textPieces) is bounded.
  'wwwAutolink', 'protocolAutolink', 'emailAutolink',
]

const settings = { extensions: [gfm(), { disable: { null: left } }], mdastExtensions: gfmFromMarkdown().filter((part) => !('transforms' in part)) }

/** More marks or deeper nesting than a person writes costs seconds or the whole stack (measured: 16 KB of "1. " took 4.7 s). */
const tooDeep = /^(?:[ \t]{0,3}(?:>|[-+*]|\d{1,9}[.)])[ \t]?){9}/m
const mostMarks = 1_500

const isHostile = (text: string): boolean => tooDeep.test(text) || (text.match(/[*_~`[\]<\\]/g)?.length ?? 0) > mostMarks

const plain = (text: string): Root => ({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] })

/** The tree of a message's words; what would be too dear to read is one paragraph of plain text. */
export const parseMarkdown = (text: string): Root => (isHostile(text) ? plain(text) : fromMarkdown(text, settings))
