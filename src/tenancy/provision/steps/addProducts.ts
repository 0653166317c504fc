import type { ProvisionContext } from '../ProvisionContext'

const pairs = (record: Record<string, string>) => Object.entries(record)

export const addProducts = async ({ payload, req, tenantId, template: { pack }, media, markdown }: ProvisionContext): Promise<void> => {
  for (const { description, care, images, variants, specifications, ...product } of pack.products) {
    const data = {
      ...product,
      tenant: tenantId,
      images: images.map((key) => ({ image: media(key) })),
      content: (await markdown(description)) as never,
      care: care ? ((await markdown(care)) as never) : undefined,
      specifications: pairs(specifications).map(([label, value]) => ({ label, value })),
      variants: variants.map(({ options, ...variant }) => ({ ...variant, options: pairs(options).map(([name, value]) => ({ name, value })) })),
      _status: 'published' as const,
    }
    await payload.create({ collection: 'products', req, data })
  }
}
