import { fieldIds } from './fieldIds'
import type { FormErrors, FormModel } from './FormModel'

/** All faults above the form, each a link to its question. */
export const ErrorSummary = ({ form, errors, idPrefix }: { form: FormModel; errors: FormErrors; idPrefix: string }) => {
  const fields = form.steps.flatMap((step) => step.fields).filter(({ name }) => errors[name])
  if (fields.length === 0 && !errors.form) return null
  return (
    <div className="form-faults" role="alert">
      <p>{errors.form ?? 'Please look at these answers again. Nothing you wrote is lost.'}</p>
      <ul>
        {fields.map(({ name, label }) => (
          <li key={name}>
            <a href={`#${fieldIds(idPrefix, name).id}`}>{label}</a>: {errors[name]}
          </li>
        ))}
      </ul>
    </div>
  )
}
