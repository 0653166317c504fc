'use client'

import { useEffect } from 'react'
import { repairs } from './repairs'

const mendAll = () => {
  for (const { selector, mend } of repairs) document.querySelectorAll(selector).forEach(mend)
}

/** Mends Payload's own controls once the page is there and whenever it changes. Draws nothing. */
export const RepairControls = () => {
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        mendAll()
      }, 120)
    }
    soon()
    const observer = new MutationObserver(soon)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      clearTimeout(waiting)
    }
  }, [])
  return null
}
