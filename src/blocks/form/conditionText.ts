import type { FormFieldModel } from './FormModel'

/** "Only if “How can we reach you?” is “Letter”", for visitors whose browser cannot hide what does not apply. */
export const conditionText = (field: FormFieldModel, all: FormFieldModel[]): string | undefined => {
  if (!field.showWhen) return undefined
  const { field: name, equals } = field.showWhen
  const asked = all.find((candidate) => candidate.name === name)
  if (!asked) return undefined
  if (asked.type === 'checkbox') return `Only if you ticked “${asked.label}”.`
  return `Only if “${asked.label}” is “${asked.options.find(({ value }) => value === equals)?.label ?? equals}”.`
}
