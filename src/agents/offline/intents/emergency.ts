import type { FoundDocument } from '@/queries/agent/findDocuments'
import type { TenantProfile } from '@/queries/agent/readTenantProfile'
import type { Intent } from '../Intent'
import { type Danger, emergencyAdvice } from '../compose/emergencyWords'

const dangers: [Danger, RegExp][] = [
  ['selfHarm', /\b(?:kill(?:ing)? myself|suicid(?:e|al)|end (?:my life|it all)|hurt(?:ing)? myself|harm(?:ing)? myself|self.?harm|(?:want|going|ready) to die|do not want to (?:live|be alive|be here any ?more)|better off dead|no reason to live)\b/],
  ['gas', /\b(?:smell(?:s|ing)? (?:\w+ ){0,3}(?:gas|rotten eggs?|propane)|gas (?:smell|leak(?:s|ing)?|odou?r)|leaking gas|rotten eggs?)\b/],
  ['carbonMonoxide', /\b(?:carbon monoxide|co (?:alarm|detector|monitor)|monoxide)\b/],
  ['medical', /\b(?:heart attack|can ?not breathe|not breathing|unconscious|passed out|bleeding (?:badly|a lot|heavily)|overdose|chest pain|call an ambulance|badly (?:hurt|injured|burned))\b/],
  ['poisoned', /\b(?:(?:ate|eaten|swallowed|drank|chewed|ingested)\b.{0,40}\b(?:plant|cactus|leaf|leaves|berr|pesticide|fertili[sz]er|poison|chemical|cleaner|drain|sap|bulb|it|some)|(?:ate|swallowed|chewed on|chewed) (?:a|my|your|the|some|one of))\b/],
  ['violence', /\b(?:(?:is|are|was|he|she|they|husband|wife|partner|landlord|someone|somebody) .{0,20}(?:hitting|beating|threatening|attacking|hurting) me|hit me|beats me|going to hurt me|afraid for my life|in (?:immediate )?danger|has a (?:gun|knife)|locked me in|being (?:attacked|followed|stalked))\b/],
  ['fire', /\b(?:(?:is|house|kitchen|building|something|furnace|boiler|heater|outlet) (?:is )?(?:on fire|burning|smoking)|there is (?:a )?(?:fire|smoke)|smoke coming|sparks? (?:from|coming))\b/],
  ['flooding', /\b(?:flood(?:ing|ed|s)?|burst(?:ing)? (?:\w+ )?(?:pipe|pipes|hose|tank)|(?:pipe|pipes|tank|hose) (?:has |have |just |is |are )?(?:burst|broke|bursting|exploded)|water (?:is )?(?:everywhere|gushing|pouring|spraying|coming through)|sewage|water (?:won't|will not) (?:stop|shut)|(?:basement|kitchen|ceiling) (?:is )?(?:under water|full of water))\b/],
  ['security', /\b(?:data breach|been hacked|got hacked|were hacked|leaked .{0,20}\b(?:key|keys|password|passwords|secret|token|credentials)|security incident|suspected breach|ransomware)\b/],
]

/** Dangers that concern every business; the others need a word of the trade or a sign of now. */
const always = new Set<Danger>(['selfHarm', 'gas', 'medical', 'violence', 'poisoned', 'fire', 'carbonMonoxide'])
const curious = /\b(?:how (?:much|long|often|do i (?:avoid|prevent|test|choose|place))|prevent|what (?:does|would) .{0,40}cost|price|cost|do you (?:sell|offer|install|test|check|do)|install|maintenance|poisonous|toxic|history|article|policy|insurance|cover(?:ed|s)?|if (?:i|a|my|the)|what (?:should|do) .{0,20} if|zone|plain)\b/

/** Sentences of the hours' note that give a line for emergencies. */
const ownLine = ({ hoursNote, phone }: TenantProfile): string =>
  hoursNote.split(/(?<=[.!])\s+/).find((part) => /\b(?:emergenc|any hour|all hours|24 hours|around the clock|priority 1)/i.test(part) && /\d{3}/.test(part)) ?? `You can reach us at ${phone}.`

/** An answer of the tenant's takes the place of ours only when it says what to do. */
const tellsWhatToDo = /\b(?:911|999|112|leave|get (?:everyone )?out|shut|close the|valve|vet|poison)\b/i

/** A vet first; then what the tenant's own page says of the plant or product that was eaten. */
const animalAdvice = (locale: string, eaten: FoundDocument | undefined): string => {
  const line = /-(?:US|CA)$/.test(locale) ? ' or the ASPCA Animal Poison Control line, +1 888-426-4435' : ' or an animal poison line'
  const fact = eaten?.facts.specifications?.find(({ label }) => /pet|toxic/i.test(label))
  const known = fact && eaten ? ` About ${eaten.title}, ${fact.label.toLowerCase()}: ${fact.value}.` : ''
  return `Please call your vet now${line}, and keep a piece or a picture of what was eaten.${known}`
}

const businessless = new Set<Danger>(['selfHarm', 'medical', 'violence'])

/** Danger: what to do first, whom to call, and a person of the business at once. */
export const emergency: Intent = {
  name: 'emergency',
  match: ({ text, original, isQuestion }) => {
    const [danger] = dangers.find(([, pattern]) => pattern.test(text) || pattern.test(original)) ?? []
    const again = /\b(?:every|each|whenever|sometimes|last) (?:time|spring|summer|fall|autumn|winter|year|month|week|storm|rain|night)\b/.test(text)
    if (!danger || (again && !always.has(danger)) || (isQuestion && danger !== 'selfHarm' && danger !== 'medical' && curious.test(text))) return undefined
    return { score: always.has(danger) ? 1 : 0.985, rule: `emergency.${danger}` }
  },
  answer: ({ turn: { tenant }, features: { faqs, text, mentions }, voice }, { rule }) => {
    const danger = rule.replace('emergency.', '') as Danger
    const known = businessless.has(danger) ? undefined : faqs.find(({ document, score }) => score >= 0.4 && tellsWhatToDo.test(document.body))?.document
    const animal = danger === 'poisoned' && /\b(?:dog|cat|pet|puppy|kitten|rabbit|bird|horse|parrot)s?\b/.test(text)
    const first = animal ? animalAdvice(tenant.locale, mentions[0]?.document) : known ? known.facts.answer || known.body : emergencyAdvice(danger, tenant.locale)
    const own = businessless.has(danger) ? '' : ownLine(tenant)
    const number = /\+?[\d() -]{7,}\d/.exec(own)?.[0].trim()
    const body = [first, number && first.includes(number) ? '' : own, voice.phrase('handover')].filter(Boolean).join('\n')
    return { text: body, sources: known ? [{ kind: 'faq', title: known.title, url: known.url }] : [], handover: true, urgent: true, confidence: 1 }
  },
}
