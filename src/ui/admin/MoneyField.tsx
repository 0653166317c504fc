'use client'

import { FieldDescription, FieldLabel, withCondition } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { currencySign } from './money/currencySign'
import { useMoneyInput } from './money/useMoneyInput'

const Money: TextFieldClientComponent = ({ field: { label, required, admin }, path: givenPath, readOnly, validate }) => {
  const { place, typed, fault, type, settle, onKeyDown, path, disabled, showError } = useMoneyInput({ path: givenPath, validate, required })
  const closed = readOnly || disabled
  const id = `field-${path.replace(/\./g, '__')}`
  return (
    <div className={`field-type text spaces-money${showError ? ' error' : ''}${closed ? ' read-only' : ''}`} style={{ width: admin?.width }}>
      <FieldLabel label={label} path={path} required={required} />
      <div className="field-type__wrap">
        <div className="spaces-money__box">
          <span aria-hidden="true">{currencySign(place)}</span>
          <input
            aria-describedby={fault ? `${id}-currency ${id}-fault` : `${id}-currency`}
            aria-invalid={showError || undefined}
            autoComplete="off"
            disabled={closed}
            id={id}
            inputMode="decimal"
            name={path}
            onBlur={settle}
            onChange={({ target }) => type(target.value)}
            onFocus={({ target }) => target.select()}
            onKeyDown={onKeyDown}
            type="text"
            value={typed}
          />
          <span id={`${id}-currency`}>{place.currency}</span>
        </div>
        {fault && <p className="spaces-money__fault" id={`${id}-fault`} role="alert">{fault}</p>}
        {admin?.description && <FieldDescription description={admin.description} path={path} />}
      </div>
    </div>
  )
}

/** An amount such as 18.50 in the business's currency; the form holds minor units. */
export const MoneyField = withCondition(Money)
