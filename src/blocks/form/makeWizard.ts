type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const part = (form: HTMLFormElement, name: string) => form.querySelector<HTMLButtonElement>(`[data-form="${name}"]`)

const show = (form: HTMLFormElement, steps: HTMLElement[], current: number) => {
  steps.forEach((step, at) => (step.hidden = at !== current))
  for (const mark of form.querySelectorAll<HTMLElement>('[data-progress]')) {
    const at = Number(mark.dataset.progress)
    mark.dataset.state = at < current ? 'done' : at === current ? 'now' : 'next'
    if (at === current) mark.setAttribute('aria-current', 'step')
    else mark.removeAttribute('aria-current')
  }
  const last = current === steps.length - 1
  for (const [name, hidden] of [['back', current === 0], ['next', last], ['send', !last]] as const) {
    const button = part(form, name)
    if (button) button.hidden = hidden
  }
}

/** Says what is wrong with the first bad answer of a step; true when there is none. */
const isComplete = (step: HTMLElement): boolean => {
  const bad = [...step.querySelectorAll<Control>('input, textarea, select')].find((control) => !control.disabled && !control.checkValidity())
  bad?.reportValidity()
  return !bad
}

/** Shows one step of the form at a time. @returns how to undo it. */
export const makeWizard = (form: HTMLFormElement): (() => void) => {
  const steps = [...form.querySelectorAll<HTMLElement>('[data-step]')]
  let current = Math.max(0, steps.findIndex((step) => step.querySelector('[data-invalid]')))
  const go = (to: number) => {
    current = Math.min(Math.max(to, 0), steps.length - 1)
    show(form, steps, current)
    steps[current]?.querySelector<HTMLElement>('legend')?.focus()
  }
  const forward = () => isComplete(steps[current] ?? form) && go(current + 1)
  const back = () => go(current - 1)
  const submit = (event: SubmitEvent) => {
    if (current === steps.length - 1) return
    event.preventDefault()
    event.stopImmediatePropagation()
    forward()
  }
  const progress = form.querySelector<HTMLElement>('.form-progress')
  if (progress) progress.hidden = false
  form.noValidate = true
  show(form, steps, current)
  part(form, 'next')?.addEventListener('click', forward)
  part(form, 'back')?.addEventListener('click', back)
  form.addEventListener('submit', submit, true)
  return () => {
    part(form, 'next')?.removeEventListener('click', forward)
    part(form, 'back')?.removeEventListener('click', back)
    form.removeEventListener('submit', submit, true)
  }
}
