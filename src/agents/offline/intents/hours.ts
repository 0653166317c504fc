import type { Intent, IntentAnswer } from '../Intent'
import type { TenantProfile } from '@/queries/agent/readTenantProfile'
import { sentence } from '../compose/capital'
import { type AskedDay, daysAsked } from '../hours/dayAsked'
import { dayName, spanWords, timeWords, weekWords } from '../hours/hoursWords'
import { localClock, type LocalClock } from '../hours/localClock'
import { policyTopic } from '../understand/policyTopic'
import type { WhenAsked } from '../understand/whenAsked'
import { nextOpening, openUntil, spansOn } from '../hours/openingTimes'

const asksHours = /\b(?:are|is|will|were) (?:you|u|the (?:\w+ )?(?:office|shop|store|farm|studio|nursery|desk|place|greenhouses?)|your (?:\w+ )?(?:office|shop|store|farm|studio|nursery))(?: guys)? (?:\w+ )?(?:open|closed|there|around)\b|\b(?:opening|business|office|shop|store|visiting|open|weekend|sunday|saturday|evening|holiday|regular) (?:hours|times?)\b|\b(?:what|which|your|the) (?:\w+ )?hours\b|\bwhen (?:do|does|are|is|can|will) .{0,40}\b(?:open|close|closed|visit|come by|stop by)\b|\b(?:what|which) (?:time|days?) (?:do|does|are|is) .{0,40}\b(?:open|close|closed)\b|\bhow late\b|\bopen (?:now|today|tomorrow|tonight|late|on|at|this|until|till|yet)\b|\bclosed (?:now|today|tomorrow|tonight|on)\b|^(?:so )?(?:opening )?hours\b|\b(?:come|stop|drop|swing) (?:by|in) (?:on |this |tomorrow|today)|\bdo (?:you|they) (?:\w+ ){0,5}(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|on weekends?)\b|^(?:and |what about |how about )(?:on |this )?(?:\w+day|tomorrow|today|the weekend|weekends?)\b/
const notHours = /\bopen (?:a |an )?(?:support )?(?:ticket|account|position|role|job|case|source|api)\b|\b(?:response|support) (?:hours|time)\b/

/** "Can I come at 3 on Sunday?" asks whether somebody is there. */
const mayCome = (text: string, { days, offset, time }: WhenAsked) => (days.length > 0 || offset !== undefined || time !== undefined) && /\b(?:can|may|could) (?:i|we) (?:\w+ )?(?:come|visit|stop|drop|swing|pick up|shop)\b/.test(text)

const noteFor = (note: string, wanted: RegExp) => note.split(/(?<=[.!])\s+/).filter((part) => wanted.test(part)).join(' ')

const reachable = /\b(?:emergenc|24 hours|any hour|all hours|around the clock|day and night|on.call)/i

const comesNext = (tenant: TenantProfile, clock: LocalClock): string => {
  const next = nextOpening(tenant.hours, clock.day, clock.minutes)
  if (!next) return ''
  const day = next.ahead === 0 ? 'today' : next.ahead === 1 ? `tomorrow (${dayName(next.day)})` : `on ${dayName(next.day)}`
  return ` We open again ${day} at ${timeWords(next.span.opens, tenant.locale)}.`
}

const now = (tenant: TenantProfile, clock: LocalClock): string => {
  const until = openUntil(tenant.hours, clock.day, clock.minutes)
  if (until === undefined) return `We are closed right now.${comesNext(tenant, clock)}`
  return `Yes, we are open right now, until ${timeWords(until, tenant.locale)}${until > 1440 ? '' : ' today'}.`
}

const onDay = (tenant: TenantProfile, { day, name, ahead }: AskedDay, time: number | undefined): string => {
  const spans = spansOn(tenant.hours, day)
  const on = ahead === undefined ? `on ${name}` : name
  if (spans.length === 0) return `we are closed ${ahead === undefined && !name.includes(',') ? `on ${name}s` : on}`
  const times = spanWords(spans, tenant.locale)
  if (time === undefined) return `${on} we are open ${times === 'around the clock' ? times : `from ${times}`}`
  const open = openUntil(tenant.hours, day, time) !== undefined
  return `at ${timeWords(time, tenant.locale)} ${on} we are ${open ? 'open' : 'closed'}; our hours that day are ${times}`
}

const dayAnswer = (tenant: TenantProfile, days: AskedDay[], time: number | undefined, asksYesOrNo: boolean): string => {
  const open = days.filter(({ day }) => (time === undefined ? spansOn(tenant.hours, day).length > 0 : openUntil(tenant.hours, day, time) !== undefined))
  const said = days.map((day) => onDay(tenant, day, time)).join(', and ')
  const week = open.length === 0 && time === undefined ? ` ${weekWords(tenant.hours, tenant.locale).replace(/, and closed on .*$/, '')}.` : ''
  const yesOrNo = asksYesOrNo ? (open.length > 0 ? 'Yes, ' : 'No, ') : ''
  return `${yesOrNo}${said}.${week}`
}

const holiday = (tenant: TenantProfile, name: string): string => {
  const note = tenant.hoursNote
  const known = /closed|holiday|open/i.test(note) ? `${note} ` : ''
  const doubt = known ? '' : `I have no special hours on file for ${name.replace(/^(?:the )?/, '')}, so please call ${tenant.phone} to be sure. `
  return `${known}${doubt}In a regular week: ${weekWords(tenant.hours, tenant.locale).replace(/^We/, 'we')}.`
}

/** Opening hours from the tenant's profile, on the tenant's own clock and calendar. */
export const hours: Intent = {
  name: 'hours',
  match: ({ text, when, mentions, tokens }) => {
    if (!(asksHours.test(text) || mayCome(text, when)) || notHours.test(text) || policyTopic(tokens) === 'ship') return undefined
    if ((mentions[0]?.score ?? 0) > 0.8 && !/\bopen|hours|close/.test(text)) return undefined
    const specific = when.now || when.offset !== undefined || when.days.length > 0 || when.date || when.holiday
    const beside = tokens.filter(({ concept, word }) => concept !== 'open' && concept !== 'weekend' && concept !== 'week' && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:times?|days?|weeks?|late|early|shop|store|farm|studio|office|visit|business|regular|today|tomorrow|am|pm|\d+)$/.test(word)).length
    return { score: Math.max(0.5, (specific ? 0.98 : 0.975) - 0.045 * beside), rule: 'hours' }
  },
  answer: ({ turn: { tenant, at }, features: { when, text } }): IntentAnswer => {
    const source = [{ kind: 'hours', title: 'Opening hours and contact', url: '/contact' }]
    const clock = localClock(at, tenant.timezone)
    const days = daysAsked(when, clock)
    if (when.holiday) return { text: sentence(holiday(tenant, when.holiday)), sources: source, rule: 'hours.holiday' }
    if (days.length > 0 && !(when.now && when.offset === 0)) {
      const answer = dayAnswer(tenant, days, when.time, /^(?:(?:hi|hello|hey|and|so|ok)[, ]+){0,2}(?:are|is|will|do|does|can|could)\b/.test(text))
      const note = /\bclosed\b/.test(answer) ? noteFor(tenant.hoursNote, reachable) : ''
      return { text: [sentence(answer), note].filter(Boolean).join(' '), sources: source, rule: 'hours.day' }
    }
    if (when.now || /\bare (?:you|u)(?: guys)? (?:still )?(?:open|closed)\b(?! (?:on|at|from))/.test(text)) {
      const answer = now(tenant, clock)
      const note = answer.startsWith('Yes') ? '' : noteFor(tenant.hoursNote, reachable)
      return { text: [answer, note].filter(Boolean).join(' '), sources: source, rule: 'hours.now' }
    }
    const open = openUntil(tenant.hours, clock.day, clock.minutes)
    const state = open === undefined ? 'Right now we are closed.' : `Right now we are open until ${timeWords(open, tenant.locale)}.`
    return { text: [sentence(weekWords(tenant.hours, tenant.locale)), state, tenant.hoursNote].filter(Boolean).join(' '), sources: source, rule: 'hours.week' }
  },
}
