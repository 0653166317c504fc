import { useEffect, useState } from 'react'
import { type Found, findDocuments } from './findDocuments'

/** Asked when the person rests this long. Milliseconds. */
const rest = 250

/** Products by name, drafts among them. */
export const useProducts = (tenantId: string, words: string): Found[] => {
  const [found, setFound] = useState<Found[]>([])
  const name = words.trim().replace(/^product\s+/i, '')
  const asked = name.length > 2
  useEffect(() => {
    if (!asked) return
    let wanted = true
    const timer = setTimeout(() => {
      findDocuments({ tenantId, collection: 'products', words: name, most: 6 }).then((products) => wanted && setFound(products), () => wanted && setFound([]))
    }, rest)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [tenantId, name, asked])
  return asked ? found : []
}
