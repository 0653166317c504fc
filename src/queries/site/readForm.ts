import type { FormModel } from '@/blocks/form/FormModel'
import { queryOne } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'
import { formJson } from './sql/formJson'

const text = `select ${formJson} as form from public.forms f where f.tenant_id = $1 and f.slug = $2 and f._status = 'published' and f.deleted_at is null`

/** A form with its steps and questions; undefined when there is none at this address. */
export const readForm = async ({ tenantId, slug }: { tenantId: string; slug: string }): Promise<FormModel | undefined> => {
  usesTags('forms')
  return (await queryOne<{ form: FormModel }>(text, [tenantId, slug]))?.form
}
