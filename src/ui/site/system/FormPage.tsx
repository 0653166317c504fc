import { FormView } from '@/blocks/form/FormView'
import type { FormErrors, FormModel, FormValues } from '@/blocks/form/FormModel'
import { PageHead } from '../parts/PageHead'

type Props = { form: FormModel; values: FormValues; errors: FormErrors; sent: boolean; base: string }

export const FormPage = ({ form, values, errors, sent, base }: Props) => (
  <div className="form-page">
    <PageHead title={sent ? 'Thank you' : form.title} text={sent ? null : form.intro} />
    <FormView form={form} values={values} errors={errors} sent={sent} base={base} />
  </div>
)
