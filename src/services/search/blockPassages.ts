import { passagesOf } from './passagesOf'
import type { Passage } from './SearchDocument'

type Row = Record<string, unknown>

const rows = (value: unknown): Row[] => (Array.isArray(value) ? (value as unknown[]).filter((row): row is Row => typeof row === 'object' && row !== null) : [])
const say = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim() : '')
const sentence = (...parts: unknown[]) => parts.map(say).filter(Boolean).join(': ')

const tableRows = (block: Row): string[] => {
  const columns = rows(block.columns).map((column) => say(column.label))
  return rows(block.rows).map((row) => rows(row.cells).map((cell, at) => sentence(at === 0 ? '' : columns[at], cell.text)).filter(Boolean).join('; '))
}

/** What each block says in words; a block without words of its own (a picture, a product card) says nothing. */
const wordsOf: Record<string, (block: Row) => string[]> = {
  hero: (block) => [say(block.text)],
  callToAction: (block) => [say(block.text)],
  notice: (block) => [say(block.text)],
  contact: (block) => [say(block.text)],
  productGrid: (block) => [say(block.text)],
  form: (block) => [say(block.text)],
  image: (block) => [say(block.caption)],
  features: (block) => [say(block.text), ...rows(block.items).map((item) => sentence(item.title, item.text))],
  stats: (block) => rows(block.items).map((item) => [say(item.value), say(item.label)].filter(Boolean).join(' ')),
  timeline: (block) => rows(block.items).map((item) => sentence(item.date, item.title, item.text)),
  testimonials: (block) => rows(block.items).map((item) => sentence(item.name, item.quote)),
  table: tableRows,
  documents: (block) => rows(block.items).map((item) => sentence(item.title, item.description)),
  poll: (block) => [say(block.question)],
}

const ofBlock = (block: Row): Passage[] => {
  const heading = say(block.heading)
  if (block.blockType === 'richText') return passagesOf(block.content, heading)
  const words = wordsOf[say(block.blockType)]?.(block).filter(Boolean) ?? []
  return words.map((text) => ({ heading, text }))
}

/** The quotable paragraphs of a list of content blocks, in reading order. */
export const blockPassages = (blocks: unknown): Passage[] => rows(blocks).flatMap(ofBlock)
