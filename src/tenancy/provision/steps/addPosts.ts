import type { ProvisionContext } from '../ProvisionContext'

const day = 86_400_000

export const addPosts = async ({ payload, req, tenantId, template: { pack }, media, markdown }: ProvisionContext): Promise<void> => {
  for (const { body, image, author, daysAgo, ...post } of pack.posts) {
    const data = {
      ...post,
      tenant: tenantId,
      image: media(image),
      authorName: author,
      metaDescription: post.excerpt.slice(0, 180),
      publishedAt: new Date(Date.now() - daysAgo * day).toISOString(),
      content: (await markdown(body)) as never,
      _status: 'published' as const,
    }
    await payload.create({ collection: 'posts', req, data })
  }
}
