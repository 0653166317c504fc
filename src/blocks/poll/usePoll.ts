'use client'

import { type FormEvent, useCallback, useContext, useState, useSyncExternalStore } from 'react'
import { frameSession } from '@/ui/chat/client/frameSession'
import { PollContext } from './PollContext'
import type { PollVotes } from './PollVotes'

type Outcome = { result?: PollVotes; fault?: string; waiting: boolean }

const faultWords = 'Your answer could not be counted just now. Please try again.'

const stay = () => () => undefined

const sendVote = async (address: string, choice: string): Promise<Outcome> => {
  try {
    const response = await fetch(address, { method: 'POST', headers: { accept: 'application/json', 'content-type': 'application/json', ...frameSession.headers() }, body: JSON.stringify({ choice }) })
    return response.ok ? { waiting: false, result: (await response.json()) as PollVotes } : { waiting: false, fault: faultWords }
  } catch {
    return { waiting: false, fault: faultWords }
  }
}

/**
 * A poll's counts and how to vote without leaving the page: in a conversation live on its line, else by HTTP, where the same
 * address takes the plain form when there is no JavaScript.
 */
export const usePoll = (id: string, address: string) => {
  const booth = useContext(PollContext)
  const [outcome, setOutcome] = useState<Outcome>({ waiting: false })
  const [changing, setChanging] = useState(false)
  const watch = useCallback((changed: () => void) => booth?.watch(id, changed) ?? stay(), [booth, id])
  const live = useSyncExternalStore(watch, () => booth?.counts(id), () => undefined)
  const vote = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const choice = String(new FormData(event.currentTarget).get('choice') ?? '')
    setOutcome({ waiting: true })
    const fault = booth && (await booth.vote(id, choice))
    setOutcome(booth ? { waiting: false, ...(fault && { fault }) } : await sendVote(address, choice))
    if (!fault) setChanging(false)
  }
  const counts = live ?? outcome.result
  return { ...outcome, counts, voted: !changing && typeof counts?.choice === 'string', vote, change: booth ? () => setChanging(true) : undefined }
}
