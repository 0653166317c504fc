import type { Door } from './Door'
import { fetchSafely } from './fetchSafely'
import { makePicture, type Picture } from './makePicture'
import { pageFacts } from './pageFacts'

export type Preview = { title: string; description: string; site: string; picture: Picture | undefined }

const pictureOf = async (address: string | undefined, page: URL, door: Door | undefined): Promise<Picture | undefined> => {
  const url = address && URL.parse(address, page.href)
  const fetched = url ? await fetchSafely({ url: url.href, types: /^image\/(jpeg|png|webp|gif|avif)\b/, door }) : undefined
  return fetched?.whole ? makePicture(fetched.body) : undefined
}

/** What a link leads to: title, a few words, a picture. Undefined when it is refused, not there, or says nothing of itself. */
export const previewLink = async (url: string, door?: Door): Promise<Preview | undefined> => {
  const page = await fetchSafely({ url, types: /^(text\/html|application\/xhtml\+xml)\b/, door })
  const facts = page && pageFacts(page.body, page.type)
  if (!page || !facts) return undefined
  const { title, description, site, picture } = facts
  return { title, description, site: site || page.url.hostname.replace(/^www\./, ''), picture: await pictureOf(picture, page.url, door) }
}
