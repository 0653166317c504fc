const many = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`

/** Minutes as people say them: "45 minutes", "2 hours", "1 hour and 30 minutes". */
export const durationWords = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return many(rest, 'minute')
  return rest === 0 ? many(hours, 'hour') : `${many(hours, 'hour')} and ${many(rest, 'minute')}`
}
