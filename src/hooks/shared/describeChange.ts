type Doc = Record<string, unknown>
type Changes = Record<string, { from: string | null; to: string | null }>

const shown = (value: unknown): string | null => (value === undefined || value === null || value === '' ? null : String(value).slice(0, 2_000))

/** The named plain fields that differ, before and after. */
const plainChanges = (fields: readonly string[], before: Doc | undefined, after: Doc): Changes =>
  Object.fromEntries(
    fields
      .map((field) => [field, { from: shown(before?.[field]), to: shown(after[field]) }] as const)
      .filter(([, { from, to }]) => from !== to),
  )

type Variant = { sku?: string | null; price?: string | null; stock?: number | null }

/** Price and stock of each variant that differs, named by its SKU. */
const variantChanges = (before: Doc | undefined, after: Doc): Changes => {
  const old = new Map(((before?.variants as Variant[] | undefined) ?? []).map((variant) => [variant.sku, variant]))
  const rows = ((after.variants as Variant[] | undefined) ?? []).flatMap((variant) =>
    (['price', 'stock'] as const).map((field) => [`${variant.sku} ${field}`, { from: shown(old.get(variant.sku)?.[field]), to: shown(variant[field]) }] as const),
  )
  return Object.fromEntries(rows.filter(([, { from, to }]) => from !== to))
}

/** What changed in a document, as an activity message tells it. */
export const describeChange = (before: Doc | undefined, after: Doc): Changes => ({
  ...plainChanges(['title', 'slug', '_status', 'department', 'publishAt'], before, after),
  ...variantChanges(before, after),
})
