import { z } from '@/blocks/shared/browserSchema'

export type Found = { id: string; title: string }

const shape = z.object({ docs: z.array(z.object({ id: z.string(), title: z.nullish(z.string()), alt: z.nullish(z.string()) })) })

type Wanted = { tenantId: string; collection: 'products' | 'forms' | 'media'; words: string; most?: number }

/** Products, forms or pictures of a business by their name, over the API with the person's own rights. @throws when it cannot be asked */
export const findDocuments = async ({ tenantId, collection, words, most = 8 }: Wanted): Promise<Found[]> => {
  const name = collection === 'media' ? 'alt' : 'title'
  const asked = new URLSearchParams({ 'where[tenant][equals]': tenantId, limit: String(most), depth: '0', sort: name })
  if (words.trim()) asked.set(`where[${name}][like]`, words.trim())
  if (collection === 'media') asked.set('where[mimeType][like]', 'image/')
  const answer = await fetch(`/api/${collection}?${asked}`, { headers: { accept: 'application/json' } })
  if (!answer.ok) throw new Error('The list could not be read just now.')
  return shape.parse(await answer.json()).docs.map(({ id, title, alt }) => ({ id, title: title ?? alt ?? 'Without a name' }))
}
