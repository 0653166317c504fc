import type { KeyboardEvent } from 'react'

const reachable = 'a[href], button:not(:disabled), textarea:not(:disabled), input:not(:disabled), summary, [tabindex="0"]'

/** On a phone the panel covers the page, so Tab stays in it; beside the page on a wide screen it may leave. */
export const keepFocusInside = (event: KeyboardEvent, panel: HTMLElement): void => {
  if (event.key !== 'Tab' || !matchMedia('(max-width: 40rem)').matches) return
  const all = [...panel.querySelectorAll<HTMLElement>(reachable)].filter((element) => element.offsetParent !== null)
  const [first, last] = [all[0], all.at(-1)]
  const leaving = event.shiftKey ? document.activeElement === first : document.activeElement === last
  if (!leaving) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}
