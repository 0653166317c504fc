import { blockFromSeed } from '../blockFromSeed'
import type { ProvisionContext } from '../ProvisionContext'

export const addPages = async (context: ProvisionContext): Promise<void> => {
  const { payload, req, tenantId, template: { pack } } = context
  for (const { slug, title, description, image, blocks } of pack.pages) {
    const stored = await Promise.all(blocks.map((seed) => blockFromSeed(seed, context)))
    const data = { tenant: tenantId, slug, title, metaDescription: description, image: image ? context.media(image) : undefined, blocks: stored as never, _status: 'published' as const }
    await payload.create({ collection: 'pages', req, data })
  }
}
