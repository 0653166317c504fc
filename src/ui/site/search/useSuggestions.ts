'use client'

import { useRef, useState } from 'react'

export type Offer = { kind: string; title: string; url: string }

const wait = 140

/** Titles for what is being typed, asked for when the typing pauses; an older answer never replaces a newer one. */
export const useSuggestions = (base: string) => {
  const [offers, setOffers] = useState<Offer[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const round = useRef(0)
  const close = () => {
    round.current++
    clearTimeout(timer.current)
    setOffers([])
  }
  const fetchOffers = async (text: string, mine: number) => {
    const response = await fetch(`${base}/search/suggest?q=${encodeURIComponent(text)}`).catch(() => undefined)
    const body = response?.ok ? ((await response.json()) as { suggestions: Offer[] }) : { suggestions: [] }
    if (mine === round.current) setOffers(body.suggestions)
  }
  const ask = (text: string) => {
    clearTimeout(timer.current)
    const mine = ++round.current
    if (text.trim().length < 2) return setOffers([])
    timer.current = setTimeout(() => void fetchOffers(text, mine), wait)
  }
  return { offers, ask, close }
}
