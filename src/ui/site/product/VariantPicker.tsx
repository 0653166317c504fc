'use client'

import { type MouseEvent, useState } from 'react'
import { AddToCart } from '@/blocks/cart/AddToCart'
import { isBuyable } from '@/blocks/cart/isBuyable'
import { PriceTag } from '@/blocks/productCard/PriceTag'
import type { ProductCardData } from '@/blocks/productCard/ProductCardData'
import { StockHint } from '@/blocks/productCard/StockHint'
import { hasOption, optionGroups, type VariantChoice, withOption } from './variantChoice'

type Props = { variants: VariantChoice[]; chosen: string | undefined; note: string | null; product: Pick<ProductCardData, 'id' | 'title' | 'kind'>; base: string }

/** Each choice is a link to the same page with that variant; with JavaScript it changes in place. */
export const VariantPicker = ({ variants, chosen, note, product, base }: Props) => {
  const [sku, setSku] = useState(chosen)
  const current = variants.find((variant) => variant.sku === sku) ?? variants.find(({ stock }) => stock !== 'out') ?? variants[0]
  if (!current) return null
  const choose = (variant: VariantChoice) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setSku(variant.sku)
    window.history.replaceState(window.history.state, '', `?variant=${encodeURIComponent(variant.sku)}`)
  }
  const groups = variants.length > 1 ? optionGroups(variants) : []
  return (
    <div className="variants">
      <p className="product-price" aria-live="polite">
        <PriceTag from={current.price} compareAt={current.compareAt} note={note} />
        <StockHint stock={current.stock} left={current.left} />
      </p>
      {groups.map(({ name, values }) => (
        <div key={name} className="variant-group" role="group" aria-label={name}>
          <p className="variant-name">{name}</p>
          <ul>
            {values.map((value) => {
              const variant = withOption(variants, current, name, value)
              return variant ? (
                <li key={value}>
                  <a className="variant" href={`?variant=${encodeURIComponent(variant.sku)}`} aria-current={hasOption(current, name, value) ? 'true' : undefined} data-stock={variant.stock} onClick={choose(variant)}>
                    {value}
                    {variant.stock === 'out' && <span className="visually-hidden"> (sold out)</span>}
                  </a>
                </li>
              ) : null
            })}
          </ul>
        </div>
      ))}
      {isBuyable({ kind: product.kind, from: current.price, stock: current.stock }) && <AddToCart key={current.id} productId={product.id} title={product.title} base={base} variantId={current.id} />}
    </div>
  )
}
