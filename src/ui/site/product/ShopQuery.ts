/** What the address of the shop says, as typed: amounts in major units. */
export type ShopQuery = { q: string; category: string; tag: string; min: string; max: string; stock: boolean; sort: string; page: number }
