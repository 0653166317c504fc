import type { Price, StockState } from '@/blocks/productCard/ProductCardData'

export type VariantChoice = { id: string; sku: string; title: string; price: Price | null; compareAt: Price | null; stock: StockState; left: number | null; options: { name: string; value: string }[] }

const valueOf = (variant: VariantChoice, name: string) => variant.options.find((option) => option.name === name)?.value

/** Names of the options that tell the variants apart, each with its values in order. */
export const optionGroups = (variants: VariantChoice[]): { name: string; values: string[] }[] => {
  const names = [...new Set(variants.flatMap(({ options }) => options.map(({ name }) => name)))]
  return names.map((name) => ({ name, values: [...new Set(variants.flatMap((variant) => valueOf(variant, name) ?? []))] }))
}

/** The variant a visitor means who changes one option: all else the same if there is such a one, else any with that value. */
export const withOption = (variants: VariantChoice[], current: VariantChoice, name: string, value: string): VariantChoice | undefined => {
  const same = (variant: VariantChoice) => variant.options.filter((option) => option.name !== name && valueOf(current, option.name) === option.value).length
  return variants.filter((variant) => valueOf(variant, name) === value).sort((a, b) => same(b) - same(a))[0]
}

export const hasOption = (variant: VariantChoice, name: string, value: string): boolean => valueOf(variant, name) === value
