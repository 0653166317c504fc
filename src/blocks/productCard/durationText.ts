/** 90 -> "1 h 30 min"; a day of work is eight hours. */
export const durationText = (minutes: number | null): string | null => {
  if (!minutes) return null
  if (minutes < 60) return `${minutes} min`
  const rest = minutes % 60
  return `${(minutes - rest) / 60} h${rest ? ` ${rest} min` : ''}`
}
