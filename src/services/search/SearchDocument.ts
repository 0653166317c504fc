export type SearchKind = 'product' | 'page' | 'post' | 'faq' | 'hours' | 'policy'

/** One row of `core.search_documents` without its tenant. `url` is root relative; `body` is plain text. */
export type SearchDocument = {
  kind: SearchKind
  docId: string
  title: string
  url: string
  body: string
  /** `keywords` feeds the index's second weight; `passages` are the paragraphs an agent may quote. */
  facts: Record<string, unknown> & { keywords?: string }
}

export type Passage = { heading: string; text: string }
