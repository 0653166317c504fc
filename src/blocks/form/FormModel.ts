export type FormFieldType = 'text' | 'textarea' | 'email' | 'phone' | 'number' | 'select' | 'radio' | 'checkbox' | 'date' | 'file'

export type FormFieldModel = {
  name: string
  label: string
  type: FormFieldType
  required: boolean
  width: 'full' | 'half'
  help: string | null
  placeholder: string | null
  options: { label: string; value: string }[]
  min: number | null
  max: number | null
  /** Asked only while the earlier question `field` has this answer; `true` for a ticked box. */
  showWhen: { field: string; equals: string } | null
}

export type FormModel = {
  id: string
  slug: string
  title: string
  intro: string | null
  submitLabel: string
  confirmation: string
  steps: { title: string; fields: FormFieldModel[] }[]
}

/** What a visitor had written, by the name of the question; a ticked box is `true`. */
export type FormValues = Record<string, string | boolean | undefined>

/** What is wrong with it, by the name of the question; `form` is about the whole. */
export type FormErrors = Record<string, string | undefined>
