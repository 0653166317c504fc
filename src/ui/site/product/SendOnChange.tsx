'use client'

import { useEffect, useRef } from 'react'

/** Sends the form around it as soon as a choice is made; fields left empty stay out of the address. */
export const SendOnChange = () => {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const changed = (event: Event) => {
      if (event.target instanceof HTMLSelectElement || (event.target instanceof HTMLInputElement && event.target.type === 'checkbox')) form.requestSubmit()
    }
    const tidy = ({ formData }: FormDataEvent) => {
      for (const [name, value] of [...formData]) if (value === '') formData.delete(name)
    }
    form.addEventListener('change', changed)
    form.addEventListener('formdata', tidy)
    return () => {
      form.removeEventListener('change', changed)
      form.removeEventListener('formdata', tidy)
    }
  }, [])
  return <span ref={place} hidden />
}
