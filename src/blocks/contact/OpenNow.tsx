'use client'

import { useEffect, useState } from 'react'
import type { OpeningHours } from './ContactPlace'
import { dayText, timeText } from './hoursText'
import { openState } from './openState'

type Props = { hours: OpeningHours; timezone: string; locale: string }

const wordsFor = ({ hours, timezone, locale }: Props) => {
  const state = openState(hours, timezone, new Date())
  if (state.open) return { open: true, words: `Open now, until ${timeText(state.until, locale)}` }
  if (!state.next) return { open: false, words: 'Closed' }
  return { open: false, words: `Closed now, opens ${state.next.day ? `${dayText(state.next.day, locale, 'short')} ` : ''}${timeText(state.next.time, locale)}` }
}

/** Open or closed at this moment. Told in the browser, since the page itself is kept and the same for everyone. */
export const OpenNow = ({ hours, timezone, locale }: Props) => {
  const [shown, setShown] = useState<{ open: boolean; words: string }>()
  useEffect(() => {
    const tell = () => setShown(wordsFor({ hours, timezone, locale }))
    tell()
    const timer = setInterval(tell, 60_000)
    return () => clearInterval(timer)
  }, [hours, timezone, locale])
  return (
    <span className="open-now" data-open={shown?.open}>
      {shown?.words ?? '\u00a0'}
    </span>
  )
}
