const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

const span = (ms: number): string => {
  if (ms < minute) return 'less than a minute'
  if (ms < hour) return `${Math.floor(ms / minute)} min`
  if (ms < day) return `${Math.floor(ms / hour)} h${ms < 6 * hour && Math.floor((ms % hour) / minute) > 0 ? ` ${Math.floor((ms % hour) / minute)} min` : ''}`
  const days = Math.floor(ms / day)
  return days === 1 ? '1 day' : `${days} days`
}

/** "Reply within 25 min", "Reply is 2 h late": what is due, in words. `soon`: less than a quarter of an hour is left. */
export const dueWords = (dueAt: string, dueFor: 'reply' | 'resolve', now: number): { text: string; tone: 'late' | 'soon' | 'calm' } => {
  const left = Date.parse(dueAt) - now
  const what = dueFor === 'reply' ? 'Reply' : 'Settle'
  if (left < 0) return { text: `${what === 'Reply' ? 'Reply' : 'Settling'} is ${span(-left)} late`, tone: 'late' }
  return { text: `${what} within ${span(left)}`, tone: left < 15 * minute ? 'soon' : 'calm' }
}
