/** A node of a Lexical document; what each type may hold is checked where it is drawn. */
export type RichTextNode = {
  type?: unknown
  tag?: unknown
  text?: unknown
  format?: unknown
  listType?: unknown
  value?: unknown
  url?: unknown
  fields?: { url?: unknown; newTab?: unknown }
  children?: RichTextNode[]
}

export type RichText = { root?: RichTextNode } | null | undefined
