export type ShopFacets = { categories: { name: string; count: number }[]; tags: { name: string; count: number }[]; counted: boolean }
