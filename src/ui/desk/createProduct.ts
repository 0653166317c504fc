import { z } from '@/blocks/shared/browserSchema'

export type Outcome = { ok: true; words: string; href?: string } | { ok: false; words: string }

const refusal = z.object({ error: z.object({ message: z.string() }) })
const created = z.object({ doc: z.object({ id: z.string() }) })

/** `Name, 12.50`: the last number after a comma is the price in the business's currency. */
export const readProductLine = (line: string): { title: string; price: string } | undefined => {
  const match = /^(.{2,80}?)\s*,\s*(\d{1,7}(?:[.,]\d{1,2})?)$/.exec(line.trim())
  return match?.[1] && match[2] ? { title: match[1].trim(), price: match[2].replace(',', '.') } : undefined
}

const minor = (price: string): number => {
  const [whole = '0', part = ''] = price.split('.')
  return Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

const skuOf = (title: string) => `${title.toUpperCase().replace(/[^A-Z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 24) || 'ITEM'}-${crypto.randomUUID().slice(0, 4).toUpperCase()}`

/** A product as a draft, made with the person's own rights; it is seen by nobody until it is published. */
export const createProduct = async (tenantId: string, line: string): Promise<Outcome> => {
  const product = readProductLine(line)
  if (!product) return { ok: false, words: 'Write the name and the price, for example: product Watering can, 12.50' }
  const answer = await fetch('/api/products?draft=true', { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify({ tenant: tenantId, title: product.title, kind: 'physical', variants: [{ title: 'Standard', sku: skuOf(product.title), price: String(minor(product.price)) }], _status: 'draft' }) }).catch(() => undefined)
  if (!answer) return { ok: false, words: 'That did not reach us. Please try again when you are connected.' }
  const body: unknown = await answer.json().catch(() => undefined)
  const made = created.safeParse(body)
  if (answer.ok && made.success) return { ok: true, words: `“${product.title}” is a draft now. Add a picture and publish it.`, href: `/admin/collections/products/${made.data.doc.id}` }
  const known = refusal.safeParse(body)
  return { ok: false, words: known.success ? known.data.error.message : 'The product could not be made. Please use the form under Products.' }
}
