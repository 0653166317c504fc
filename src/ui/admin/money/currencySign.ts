/** "$" for USD, "€" for EUR, "CHF" for francs: as the business's customers see it. */
export const currencySign = ({ currency, locale }: { currency: string; locale: string }): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency
