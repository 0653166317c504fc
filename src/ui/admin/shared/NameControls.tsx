'use client'

import { useEffect } from 'react'

/** Controls of Payload's own lists that have no name for people who listen to the screen. */
const names: [selector: string, name: string][] = [
  ['button.clickable-arrow--left', 'Previous page'],
  ['button.clickable-arrow--right', 'Next page'],
  ['.cell-_select input[type="checkbox"]', 'Choose this row'],
  ['th input[type="checkbox"]', 'Choose all rows'],
]

const nameAll = () => {
  for (const [selector, name] of names) {
    for (const control of document.querySelectorAll(`${selector}:not([aria-label])`)) control.setAttribute('aria-label', name)
  }
}

/** Gives those controls their names, also when a list is drawn anew. Draws nothing. */
export const NameControls = () => {
  useEffect(() => {
    let waiting = 0
    const soon = () => {
      waiting ||= requestAnimationFrame(() => {
        waiting = 0
        nameAll()
      })
    }
    soon()
    const observer = new MutationObserver(soon)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(waiting)
    }
  }, [])
  return null
}
