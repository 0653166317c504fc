import { autocompleteOf } from './autocompleteOf'
import type { FormFieldModel } from './FormModel'

export type ControlProps = {
  field: FormFieldModel
  id: string
  value: string | boolean | undefined
  describedBy: string | undefined
  invalid: boolean
}

const types = { text: 'text', email: 'email', phone: 'tel', number: 'number', date: 'date', file: 'file' } as const

const Choices = ({ field, id, value, describedBy }: ControlProps) => (
  <div className="choices" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
    {field.options.map((option, at) => (
      <label key={option.value} className="choice">
        <input type="radio" id={at === 0 ? id : undefined} name={field.name} value={option.value} defaultChecked={value === option.value} required={field.required && !field.showWhen} />
        <span>{option.label}</span>
      </label>
    ))}
  </div>
)

/** The input of one question. A conditional one becomes required in the browser, when it is asked. */
export const FieldControl = (props: ControlProps) => {
  const { field, id, value, describedBy, invalid } = props
  const text = typeof value === 'string' ? value : undefined
  const shared = { id, name: field.name, required: field.required && !field.showWhen, 'aria-describedby': describedBy, 'aria-invalid': invalid || undefined }
  switch (field.type) {
    case 'radio':
      return <Choices {...props} />
    case 'textarea':
      return <textarea {...shared} rows={4} maxLength={5000} placeholder={field.placeholder ?? undefined} defaultValue={text} autoComplete={autocompleteOf(field)} />
    case 'select':
      return (
        <select {...shared} defaultValue={text ?? ''}>
          <option value="">{field.placeholder ?? 'Please choose'}</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>{option.label}</option>
          ))}
        </select>
      )
    case 'checkbox':
      return <input {...shared} type="checkbox" value="true" defaultChecked={value === true || text === 'true' || text === 'on'} />
    case 'file':
      return <input {...shared} type="file" accept="image/png,image/jpeg,image/webp,image/gif,application/pdf" />
    default:
      return (
        <input
          {...shared}
          type={types[field.type]}
          inputMode={field.type === 'number' ? 'decimal' : undefined}
          min={field.min ?? undefined}
          max={field.max ?? undefined}
          step={field.type === 'number' ? 'any' : undefined}
          placeholder={field.placeholder ?? undefined}
          defaultValue={text}
          autoComplete={autocompleteOf(field)}
        />
      )
  }
}
