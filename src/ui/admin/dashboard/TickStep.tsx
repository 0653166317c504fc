'use client'

import { usePreferences } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'

type Props = { preference: string; step: string; title: string; ticked: string[]; byHand: boolean }

/** "It is right as it is": ticks a set-up step off for oneself, or takes the tick back. */
export const TickStep = ({ preference, step, title, ticked, byHand }: Props) => {
  const { setPreference } = usePreferences()
  const router = useRouter()
  const [busy, start] = useTransition()
  const save = () =>
    start(async () => {
      const done = byHand ? ticked.filter((key) => key !== step) : [...ticked, step]
      await setPreference(preference, { done })
      router.refresh()
    })
  return (
    <button aria-label={`${byHand ? 'Not done yet' : 'It is right as it is'}: ${title}`} className="spaces-tick" disabled={busy} onClick={save} type="button">
      {byHand ? 'Not done yet' : 'It is right as it is'}
    </button>
  )
}
