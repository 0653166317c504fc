type Zone = { locale: string; timezone: string }

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A day as the tenant's readers write it, in the tenant's own zone: "21 November 2026". */
export const formatDate = (iso: string | null, { locale, timezone }: Zone): string | null => {
  if (!iso) return null
  const key = `${locale} ${timezone}`
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: timezone })
  formatters.set(key, formatter)
  return formatter.format(new Date(iso))
}
