import type { ProvisionContext } from '../ProvisionContext'

export const addFaqs = async ({ payload, req, tenantId, template: { pack }, markdown }: ProvisionContext): Promise<void> => {
  for (const [index, { question, answer, topic }] of pack.faqs.entries()) {
    await payload.create({ collection: 'faqs', req, data: { tenant: tenantId, question, topic, position: (index + 1) * 10, answer: (await markdown(answer)) as never } })
  }
}
