'use client'

import { useRowLabel } from '@payloadcms/ui'

type Props = { from: string[]; fallback: string }

/** Names a row of a list in a form by what was typed into it: "Large, red" instead of "Variant 03". */
export const RowTitle = ({ from, fallback }: Props) => {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const words = from.flatMap((field) => {
    const value = data?.[field]
    return [value].flat().filter((part): part is string => typeof part === 'string' && part.trim() !== '')
  })
  return <span className="row-label">{words.join(' · ') || `${fallback} ${(rowNumber ?? 0) + 1}`}</span>
}
