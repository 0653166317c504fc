import type { ProvisionContext } from '../ProvisionContext'

export const addForms = async ({ payload, req, tenantId, template: { pack } }: ProvisionContext): Promise<void> => {
  for (const { steps, ...form } of pack.forms) {
    const stored = steps.map(({ title, fields }) => ({
      title,
      fields: fields.map(({ showWhen, ...field }) => ({ ...field, showWhenField: showWhen?.field, showWhenEquals: showWhen === undefined ? undefined : String(showWhen.equals) })),
    }))
    await payload.create({ collection: 'forms', req, data: { ...form, tenant: tenantId, steps: stored, _status: 'published' } })
  }
}
