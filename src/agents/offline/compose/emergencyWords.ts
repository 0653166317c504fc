export type Danger = 'selfHarm' | 'gas' | 'carbonMonoxide' | 'fire' | 'medical' | 'violence' | 'poisoned' | 'flooding' | 'security'

type Lines = { emergency: string; crisis: string; poison: string }

const northAmerica: Lines = { emergency: '911', crisis: 'call or text 988 at any hour', poison: 'call Poison Control at 1-800-222-1222' }
const byCountry: Record<string, Lines> = {
  US: northAmerica,
  CA: { emergency: '911', crisis: 'call or text 988 at any hour', poison: 'call Poison Control at 1-844-764-7669' },
  GB: { emergency: '999', crisis: 'call Samaritans on 116 123 at any hour', poison: 'call 111' },
  AU: { emergency: '000', crisis: 'call Lifeline on 13 11 14 at any hour', poison: 'call the Poisons Information Centre on 13 11 26' },
}
const elsewhere: Lines = { emergency: '112 or your local emergency number', crisis: 'call your local crisis line, or someone you trust, at once', poison: 'call your local poison centre' }

const linesOf = (locale: string): Lines => byCountry[locale.split('-').at(-1)?.toUpperCase() ?? ''] ?? elsewhere

/** What to do first, by danger; `{emergency}` is the country's number. Short, and the same in every tone. */
const advice: Record<Danger, (lines: Lines) => string> = {
  selfHarm: ({ emergency, crisis }) => `I am an automatic assistant, and this matters more than anything I can answer. You do not have to be alone with this: please ${crisis}. If you might act on it now, call ${emergency}.`,
  gas: ({ emergency }) => `If you smell gas: leave the building now, with everyone in it. Do not use switches, flames or a phone inside. From outside and at a distance call ${emergency} or your gas utility, and do not go back in until they say so.`,
  carbonMonoxide: ({ emergency }) => `If a carbon monoxide alarm sounds or people feel dizzy or sick: get everyone out into fresh air now, then call ${emergency}. Do not go back in to open windows or to look for the source.`,
  fire: ({ emergency }) => `If something is burning: get out, stay out and call ${emergency}.`,
  medical: ({ emergency }) => `If someone is hurt or seriously unwell, please call ${emergency} now.`,
  violence: ({ emergency }) => `If you or someone else is in danger right now, please call ${emergency}.`,
  poisoned: ({ emergency, poison }) => `If a person swallowed something harmful, ${poison}, or ${emergency} if they are unwell. For an animal, call your vet or an animal poison line right away.`,
  flooding: () => 'Shut off the water now: the main valve is usually where the pipe enters the building, or at the meter; turn it clockwise. Keep away from water that touches outlets or appliances, and switch off the power there only if you can do so with dry hands and feet.',
  security: () => 'Please change the passwords and revoke the keys concerned at once, and do not send them here.',
}

export const emergencyAdvice = (danger: Danger, locale: string): string => advice[danger](linesOf(locale))
