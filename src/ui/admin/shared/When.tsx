'use client'

import { useEffect, useState } from 'react'

const steps: [Intl.RelativeTimeFormatUnit, number][] = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]]

const words = (iso: string, now: number): string => {
  const away = Date.parse(iso) - now
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' })
  const [unit, size] = steps.find(([, length]) => Math.abs(away) >= length) ?? []
  return unit && size ? format.format(Math.trunc(away / size), unit) : away > 0 ? 'in a moment' : 'just now'
}

/** "5 min. ago", kept true while the page is open; the exact time in the person's own zone is on hover. */
export const When = ({ iso, now }: { iso: string; now: string }) => {
  const [at, setAt] = useState(() => Date.parse(now))
  const [exact, setExact] = useState<string>()
  useEffect(() => {
    setAt(Date.now())
    setExact(new Date(iso).toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'short' }))
    const timer = setInterval(() => setAt(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [iso])
  return (
    <time dateTime={iso} title={exact}>
      {words(iso, at)}
    </time>
  )
}
