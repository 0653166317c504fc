'use client'

import { Search } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useSuggestions } from './useSuggestions'

type Props = { base: string; initial: string; label: string; autoFocus?: boolean }

const kinds: Record<string, string> = { product: 'Shop', page: 'Page', post: 'Article', faq: 'Question' }

/** A search field that offers titles while somebody types; without JavaScript it is a plain field of its form. */
export const SearchField = ({ base, initial, label, autoFocus = false }: Props) => {
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState(-1)
  const { offers, ask, close } = useSuggestions(base)
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') close()
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && offers.length > 0) {
      event.preventDefault()
      setChosen((at) => (at + step + offers.length + (at < 0 && step < 0 ? 1 : 0)) % offers.length)
    }
    const offer = event.key === 'Enter' ? offers[chosen] : undefined
    if (offer) {
      event.preventDefault()
      window.location.assign(`${base}${offer.url}`)
    }
  }
  return (
    <div className="search-field" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}>
      <input
        ref={field} type="search" name="q" defaultValue={initial} placeholder={label} aria-label={label} autoComplete="off" autoFocus={autoFocus}
        role="combobox" aria-expanded={offers.length > 0} aria-controls={list} aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
        onChange={(event) => { setChosen(-1); ask(event.target.value) }} onKeyDown={keys}
      />
      <button type="submit" className="tool" aria-label="Search"><Search size={20} aria-hidden="true" /></button>
      <ul id={list} role="listbox" aria-label="Suggestions" className="suggestions" hidden={offers.length === 0}>
        {offers.map((offer, at) => (
          <li key={offer.url + offer.title} id={`${list}-${at}`} role="option" aria-selected={at === chosen}>
            <a href={`${base}${offer.url}`} tabIndex={-1}>{offer.title} <span>{kinds[offer.kind] ?? ''}</span></a>
          </li>
        ))}
      </ul>
    </div>
  )
}
