import { FieldControl } from './FieldControl'
import { fieldIds } from './fieldIds'
import type { FormFieldModel, FormValues } from './FormModel'

type Props = { field: FormFieldModel; idPrefix: string; value: FormValues[string]; error: string | undefined; condition: string | undefined }

const Label = ({ field, id }: { field: FormFieldModel; id: string }) => {
  const words = (
    <>
      {field.label}
      {!field.required && field.type !== 'checkbox' && <span className="field-optional"> (optional)</span>}
    </>
  )
  if (field.type === 'radio') return <p className="field-label" id={`${id}-label`}>{words}</p>
  return <label className="field-label" htmlFor={id}>{words}</label>
}

/** One question with its label, help, fault and, without JavaScript, the words that say when it applies. */
export const FormFieldView = ({ field, idPrefix, value, error, condition }: Props) => {
  const ids = fieldIds(idPrefix, field.name)
  const help = field.help ?? (field.type === 'file' ? 'A picture or a PDF, at most 10 MB.' : null)
  const describedBy = [error && ids.error, help && ids.help].filter(Boolean).join(' ') || undefined
  const control = <FieldControl field={field} id={ids.id} value={value} describedBy={describedBy} invalid={Boolean(error)} />
  return (
    <div
      className="field"
      data-type={field.type}
      data-width={field.width}
      data-invalid={error ? '' : undefined}
      data-when-field={field.showWhen?.field}
      data-when-equals={field.showWhen?.equals}
      data-required={field.required ? '' : undefined}
    >
      {condition && <p className="field-when">{condition}</p>}
      {field.type === 'checkbox' && control}
      <Label field={field} id={ids.id} />
      {help && <p className="field-help" id={ids.help}>{help}</p>}
      {field.type !== 'checkbox' && control}
      {error && <p className="field-error" id={ids.error}>{error}</p>}
    </div>
  )
}
