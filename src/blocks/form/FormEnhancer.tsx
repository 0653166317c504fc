'use client'

import { useEffect, useRef } from 'react'
import { enhanceForm } from './enhanceForm'

/** Stands inside a form and, in the browser, turns it into a wizard with conditional questions. */
export const FormEnhancer = () => {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    return form ? enhanceForm(form) : undefined
  }, [])
  return <span ref={place} hidden />
}
