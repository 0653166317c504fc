import { CircleCheck } from 'lucide-react'
import type { SubmitEventHandler } from 'react'
import { conditionText } from './conditionText'
import { ErrorSummary } from './ErrorSummary'
import { FormEnhancer } from './FormEnhancer'
import { FormFieldView } from './FormFieldView'
import type { FormErrors, FormModel, FormValues } from './FormModel'

type Props = {
  form: FormModel
  /** Answers and faults of an attempt that was refused. */
  values?: FormValues
  errors?: FormErrors
  /** The form was received: its confirmation is shown instead. */
  sent?: boolean
  /** '' or `/t/<handle>`. */
  base: string
  /** Before the ids of the questions, where the same form may stand twice. */
  idPrefix?: string
  /** A conversation sends it without leaving; `attempt` counts the refused ones, so that the first fault's step is shown. */
  onSubmit?: SubmitEventHandler<HTMLFormElement>
  attempt?: number
}

const Confirmation = ({ form, base }: { form: FormModel; base: string }) => (
  <div className="form-sent" role="status">
    <CircleCheck size={32} aria-hidden="true" />
    <p>{form.confirmation}</p>
    <p>
      <a href={`${base}/`}>Back to the front page</a>
    </p>
  </div>
)

const Progress = ({ form }: { form: FormModel }) =>
  form.steps.length > 1 ? (
    <ol className="form-progress" hidden>
      {form.steps.map((step, at) => (
        <li key={step.title} data-progress={at}>{step.title}</li>
      ))}
    </ol>
  ) : null

/**
 * A form as plain HTML that posts to `{base}/forms/<slug>`. Without JavaScript all steps stand on one page and conditional
 * questions say when they apply; with it the steps follow one another and only what applies is asked.
 */
export const FormView = ({ form, values = {}, errors = {}, sent = false, base, idPrefix = form.slug, onSubmit, attempt = 0 }: Props) => {
  if (sent) return <Confirmation form={form} base={base} />
  const all = form.steps.flatMap((step) => step.fields)
  return (
    <form className="form" method="post" encType="multipart/form-data" action={`${base}/forms/${form.slug}`} data-steps={form.steps.length} onSubmit={onSubmit}>
      <ErrorSummary form={form} errors={errors} idPrefix={idPrefix} />
      <Progress form={form} />
      {form.steps.map((step, at) => (
        <fieldset key={step.title} className="form-step" data-step={at}>
          <legend className={form.steps.length > 1 ? 'form-step-title' : 'visually-hidden'} tabIndex={-1}>{step.title}</legend>
          <div className="fields">
            {step.fields.map((field) => (
              <FormFieldView key={field.name} field={field} idPrefix={idPrefix} value={values[field.name]} error={errors[field.name]} condition={conditionText(field, all)} />
            ))}
          </div>
        </fieldset>
      ))}
      <div className="form-trap" aria-hidden="true">
        <label>
          Leave this empty
          <input type="text" name="hp_link" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <input type="hidden" name="hp_step" defaultValue={form.steps.length - 1} />
      <p className="form-buttons">
        <button type="button" className="button" data-style="secondary" data-form="back" hidden>Back</button>
        <button type="button" className="button" data-style="primary" data-form="next" hidden>Continue</button>
        <button type="submit" className="button" data-style="primary" data-form="send">{form.submitLabel}</button>
      </p>
      <FormEnhancer key={attempt} />
    </form>
  )
}
