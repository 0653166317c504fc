import type { ContactPlace } from '@/blocks/contact/ContactPlace'
import { dayText, timeText } from '@/blocks/contact/hoursText'
import { openState } from '@/blocks/contact/openState'

/** "Open until 5:00 PM", "Opens Monday 9:00 AM", or nothing when the business keeps no hours. In the business's own time. */
export const openingWords = ({ hours, timezone, locale }: Pick<ContactPlace, 'hours' | 'timezone' | 'locale'>, at = new Date()): { open: boolean; text: string } | null => {
  if (hours.length === 0) return null
  const state = openState(hours, timezone, at)
  if (state.open) return { open: true, text: `Open until ${timeText(state.until, locale)}` }
  if (!state.next) return null
  return { open: false, text: `Opens ${state.next.day ? `${dayText(state.next.day, locale, 'long')} ` : ''}at ${timeText(state.next.time, locale)}` }
}
