import { askOnlyWhatApplies } from './askOnlyWhatApplies'
import { makeWizard } from './makeWizard'

const faultOf = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('input, textarea, select')].find((control) => !control.disabled && !control.checkValidity())

/** Gives a plain form its behaviour in the browser. @returns how to take it away again. */
export const enhanceForm = (form: HTMLFormElement): (() => void) => {
  const apply = () => askOnlyWhatApplies(form)
  const send = (event: SubmitEvent) => {
    const fault = faultOf(form)
    if (fault) {
      event.preventDefault()
      fault.reportValidity()
      return
    }
    form.dataset.sending = ''
  }
  const ready = () => delete form.dataset.sending
  apply()
  const undoWizard = Number(form.dataset.steps) > 1 ? makeWizard(form) : undefined
  form.dataset.ready = ''
  form.addEventListener('input', apply)
  form.addEventListener('submit', send)
  window.addEventListener('pageshow', ready)
  return () => {
    undoWizard?.()
    form.removeEventListener('input', apply)
    form.removeEventListener('submit', send)
    window.removeEventListener('pageshow', ready)
  }
}
