'use client'

import { useEffect, useState } from 'react'

const fields = ['field-email', 'field-password'] as const

type Typed = Map<string, string>

const inputOf = (id: string): HTMLInputElement | undefined => {
  const found = document.getElementById(id)
  return found instanceof HTMLInputElement ? found : undefined
}

/** What stands in the form already: people type before the page's programs run. */
const typedSoFar = (): Typed => new Map(typeof document === 'undefined' ? [] : fields.flatMap((id) => (inputOf(id)?.value ? [[id, inputOf(id)?.value ?? '']] : [])))

/** As if it were typed: React hears of a value only through the element's own setter and an event. */
const typeAgain = (input: HTMLInputElement, value: string) => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

const lookEvery = 80
const lookFor = 30_000

/**
 * The sign-in form is drawn anew when the page wakes up and once more when the list of businesses was asked for, and
 * forgets what was typed. This remembers it, in memory only, and puts it back. Draws nothing.
 */
export const KeepTyped = () => {
  const [typed] = useState(typedSoFar)
  useEffect(() => {
    const note = ({ target, isTrusted }: Event) => {
      if (isTrusted && target instanceof HTMLInputElement && fields.some((id) => id === target.id)) typed.set(target.id, target.value)
    }
    const look = () => {
      for (const [id, value] of typed) {
        const input = inputOf(id)
        if (input && value && input.value === '') typeAgain(input, value)
      }
    }
    const timer = setInterval(look, lookEvery)
    const end = setTimeout(() => clearInterval(timer), lookFor)
    document.addEventListener('input', note, true)
    return () => {
      document.removeEventListener('input', note, true)
      clearInterval(timer)
      clearTimeout(end)
      typed.clear()
    }
  }, [typed])
  return null
}
