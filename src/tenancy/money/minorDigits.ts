/** How many digits a currency keeps after the point: 2 for USD, 0 for JPY, 3 for KWD. */
export const minorDigits = (currency: string): number => new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
