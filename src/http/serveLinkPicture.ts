import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { readLinkPicture } from '@/queries/chat/readLinkPreviews'
import type { SiteTarget } from './siteOf'

/** GET {base}/links/<id>.webp: the picture of a page that somebody linked to, from us and never from where it came. */
export const serveLinkPicture = async (req: IncomingMessage, res: ServerResponse, { tenant, path }: SiteTarget): Promise<void> => {
  if (req.method !== 'GET' && req.method !== 'HEAD') throw new SpacesError('method_not_allowed')
  const id = z.uuid().safeParse(/^\/links\/(.+)\.webp$/.exec(path)?.[1])
  const picture = id.success ? await asTenant(tenant.id, () => readLinkPicture(tenant.id, id.data)) : undefined
  if (!picture) throw new SpacesError('not_found')
  res.setHeader('content-type', 'image/webp')
  res.setHeader('content-security-policy', "default-src 'none'; sandbox")
  res.setHeader('cache-control', 'private, max-age=604800, immutable')
  res.setHeader('content-length', picture.length)
  res.end(req.method === 'HEAD' ? undefined : picture)
}
