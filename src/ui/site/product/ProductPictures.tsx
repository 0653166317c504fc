'use client'

import { useState } from 'react'
import { Photo } from '@/blocks/shared/Photo'
import type { Picture } from '@/blocks/shared/Picture'

/** The product's pictures: one large, the others to choose from. */
export const ProductPictures = ({ pictures }: { pictures: Picture[] }) => {
  const [at, setAt] = useState(0)
  const shown = pictures[at] ?? pictures[0]
  if (!shown) return <div className="product-pictures"><span className="picture-missing" aria-hidden="true" /></div>
  return (
    <div className="product-pictures">
      <div className="product-picture"><Photo picture={shown} sizes="(min-width: 60rem) 36rem, 100vw" priority /></div>
      {pictures.length > 1 && (
        <ul className="product-thumbs">
          {pictures.map((picture, place) => (
            <li key={picture.src}>
              <button type="button" onClick={() => setAt(place)} aria-label={`Picture ${place + 1}: ${picture.alt}`} aria-pressed={place === at}>
                <Photo picture={picture} alt="" sizes="5rem" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
