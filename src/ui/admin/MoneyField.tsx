'use client'

import { FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { type ChangeEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { currencySign } from './money/currencySign'
import { readAmount } from './money/readAmount'
import { showAmount } from './money/showAmount'
import { stepAmount } from './money/stepAmount'
import { useDocumentTenant } from './tenants/useDocumentTenant'

const steps: Record<string, bigint> = { ArrowUp: 1n, ArrowDown: -1n, PageUp: 10n, PageDown: -10n }

/** What is typed is kept as typed while it is wrong, so that nothing is lost and the form says what to mend. */
const storedFor = (typed: string, place: { currency: string; locale: string }): string | null => {
  const amount = readAmount(typed, place)
  if (amount.kind === 'empty') return null
  return amount.kind === 'amount' ? amount.minor : typed
}

const Money: TextFieldClientComponent = ({ field, path: givenPath, readOnly, validate }) => {
  const place = useDocumentTenant()
  const { currency, locale } = place
  const check = useCallback(
    (value: unknown, options: unknown) => {
      const read = typeof value === 'string' && !/^\d{1,12}$/.test(value) ? readAmount(value, { currency, locale }) : undefined
      if (read?.kind === 'fault') return read.message
      return validate ? (validate as (given: unknown, args: unknown) => string | true)(value, { ...(options as object), required: field.required }) : true
    },
    [validate, field.required, currency, locale],
  )
  const { value, setValue, showError, path, disabled } = useField<string | null>({ potentiallyStalePath: givenPath, validate: check as never })
  const [typed, setTyped] = useState(() => showAmount(value, { currency, locale }))
  const sent = useRef<unknown>(value)
  // Changes from elsewhere (a reset, another currency) show; the person's own typing is not rewritten under his hands.
  useEffect(() => {
    if (sent.current !== value) setTyped(showAmount(value, { currency, locale }))
    sent.current = value
  }, [value, currency, locale])

  const put = (next: string | null, shown: string) => {
    sent.current = next
    setTyped(shown)
    setValue(next)
  }
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => put(storedFor(target.value, place), target.value)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const units = steps[event.key]
    if (units === undefined || readOnly || disabled) return
    event.preventDefault()
    const next = stepAmount(value, units, currency)
    put(next, showAmount(next, place))
  }
  const id = `field-${path.replace(/\./g, '__')}`
  const description = field.admin?.description
  return (
    <div className={`field-type text spaces-money${showError ? ' error' : ''}${readOnly || disabled ? ' read-only' : ''}`} style={{ width: field.admin?.width }}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <div className="spaces-money__box">
          <span aria-hidden="true">{currencySign(place)}</span>
          <input
            aria-describedby={`${id}-currency`}
            aria-invalid={showError || undefined}
            autoComplete="off"
            disabled={readOnly || disabled}
            id={id}
            inputMode="decimal"
            name={path}
            onBlur={() => setTyped(showAmount(value, place))}
            onChange={onChange}
            onFocus={({ target }) => target.select()}
            onKeyDown={onKeyDown}
            type="text"
            value={typed}
          />
          <span id={`${id}-currency`}>{currency}</span>
        </div>
        {description && <FieldDescription description={description} path={path} />}
      </div>
    </div>
  )
}

/** An amount such as 18.50 in the business's currency; the form holds minor units. Arrow keys step by one, Page keys by ten. */
export const MoneyField = withCondition(Money)
