/** How a tenant says prices. */
export type Selling = { currency: string; locale: string }
