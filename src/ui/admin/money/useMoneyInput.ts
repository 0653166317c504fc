'use client'

import { useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useDocumentTenant } from '../tenants/useDocumentTenant'
import { readAmount } from './readAmount'
import { showAmount } from './showAmount'
import { stepAmount } from './stepAmount'

type Given = Pick<TextFieldClientProps, 'path' | 'validate'> & { required: boolean | undefined }
type Check = (value: unknown, options: unknown) => string | true | Promise<string | true>

const steps: Record<string, bigint> = { ArrowUp: 1n, ArrowDown: -1n, PageUp: 10n, PageDown: -10n }

/** Says of a stored value that is still words what is wrong with them; the rest is the field's own rule. */
const useCheck = ({ validate, required }: Given, place: { currency: string; locale: string }) =>
  useCallback<Check>(
    (value, options) => {
      const read = typeof value === 'string' && !/^\d{1,12}$/.test(value) ? readAmount(value, place) : undefined
      if (read?.kind === 'fault') return read.message
      return validate ? (validate as Check)(value, { ...(options as object), required }) : true
    },
    [validate, required, place],
  )

/**
 * An amount being typed. The form holds minor units; while the words are wrong it holds the words, so that nothing is
 * lost and the form cannot be saved. Arrow keys step by one, Page keys by ten.
 */
export const useMoneyInput = (given: Given) => {
  const place = useDocumentTenant()
  const field = useField<string | null>({ potentiallyStalePath: given.path, validate: useCheck(given, place) as never })
  const { value, setValue, errorMessage, showError } = field
  const [typed, setTyped] = useState(() => showAmount(value, place))
  const own = useRef<unknown>(value)
  const shownIn = useRef(place)
  // Changes from elsewhere (a reset, another currency) show; the person's own typing is not rewritten under his hands.
  useEffect(() => {
    if (own.current !== value || shownIn.current !== place) setTyped(showAmount(value, place))
    own.current = value
    shownIn.current = place
  }, [value, place])
  const put = (next: string | null, shown: string) => {
    own.current = next
    setTyped(shown)
    setValue(next)
  }
  const type = (words: string) => {
    const amount = readAmount(words, place)
    put(amount.kind === 'amount' ? amount.minor : amount.kind === 'empty' ? null : words, words)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const units = steps[event.key]
    if (units === undefined) return
    event.preventDefault()
    const next = stepAmount(value, units, place.currency)
    put(next, showAmount(next, place))
  }
  const read = readAmount(typed, place)
  const fault = showError ? (read.kind === 'fault' ? read.message : errorMessage) : undefined
  return { ...field, place, typed, fault, type, onKeyDown, settle: () => setTyped(showAmount(value, place)) }
}
