type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const controlsOf = (field: Element) => [...field.querySelectorAll<Control>('input, textarea, select')]

const answerTo = (form: HTMLFormElement, name: string): string => {
  const answer = new FormData(form).get(name)
  return typeof answer === 'string' ? answer : ''
}

/** Hides questions whose condition is not met and takes them out of what is sent; required ones are required while asked. */
export const askOnlyWhatApplies = (form: HTMLFormElement): void => {
  for (const field of form.querySelectorAll<HTMLElement>('[data-when-field]')) {
    const { whenField = '', whenEquals = '', required } = field.dataset
    const applies = answerTo(form, whenField) === whenEquals
    field.hidden = !applies
    for (const control of controlsOf(field)) {
      control.disabled = !applies
      control.required = applies && required !== undefined
    }
  }
}
