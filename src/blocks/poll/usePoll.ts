'use client'

import { type FormEvent, useState } from 'react'
import { frameSession } from '@/ui/chat/client/frameSession'
import type { PollVotes } from './PollVotes'

type Outcome = { result?: PollVotes; fault?: string; waiting: boolean }

const faultWords = 'Your answer could not be counted just now. Please try again.'

/** Sends a vote without leaving the page; the same address takes the plain form when there is no JavaScript. */
export const usePoll = (address: string) => {
  const [outcome, setOutcome] = useState<Outcome>({ waiting: false })
  const vote = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const choice = new FormData(event.currentTarget).get('choice')
    setOutcome({ waiting: true })
    try {
      const response = await fetch(address, { method: 'POST', headers: { accept: 'application/json', 'content-type': 'application/json', ...frameSession.headers() }, body: JSON.stringify({ choice }) })
      setOutcome(response.ok ? { waiting: false, result: (await response.json()) as PollVotes } : { waiting: false, fault: faultWords })
    } catch {
      setOutcome({ waiting: false, fault: faultWords })
    }
  }
  return { ...outcome, vote }
}
