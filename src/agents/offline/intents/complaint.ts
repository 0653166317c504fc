import type { Intent } from '../Intent'

const upset = /\b(?:complain(?:t|ts|ing)?|(?:very |really |so |extremely )?(?:disappointed|unhappy|dissatisfied|furious|angry|frustrated|upset|annoyed)|terrible|awful|horrible|unacceptable|disgusting|ridiculous|rip ?off|scam(?:med)?|worst|lawsuit|sue you|(?:my|our) lawyer will|bad service|poor service|never again|want my money back|overcharged|double charged|charged (?:me )?twice|still (?:waiting|have not|not (?:here|arrived|received|fixed|working))|nobody (?:came|answers|answered|called|showed)|no one (?:came|answers|answered|called|showed)|no show|not what i ordered|wrong (?:item|order|plant|product|size|address)|missing (?:item|from my order|part)|(?:arrived|came|got here|delivered|received|showed up) .{0,30}(?:broken|dead|damaged|smashed|crushed|rotten|wrong|frozen|defective)|(?:broken|dead|damaged|crushed|defective) (?:on arrival|when it arrived|plant|item|product)|leak(?:s|ing|ed)? again|does not work (?:at all|any ?more)|broke again|(?:is|are|went|been) down(?: again| since| for)?[.!,]|outage|data loss|lost (?:all )?(?:our|my) data)(?:\b|$)/
const hypothetical = /\b(?:what (?:if|happens)|if (?:my|a|the|it|they|something)|do you (?:guarantee|refund|replace)|policy|can i return)\b/

const sorry = {
  warm: ['I am sorry about that; it is not how it should be.'],
  crisp: ['Sorry about that.'],
  formal: ['I apologise for the inconvenience.'],
  gentle: ['I am sorry. That sounds hard, and thank you for telling us.'],
  cheerful: ['I am really sorry to hear that.'],
} as const

/** Something went wrong for the visitor: an apology, what is published about it, and a person. */
export const complaint: Intent = {
  name: 'complaint',
  match: ({ text, original }) => ((upset.test(text) || upset.test(original)) && !hypothetical.test(text) ? { score: 0.96, rule: 'handover.complaint' } : undefined),
  answer: ({ voice, features: { faqs } }) => {
    const known = faqs[0] && faqs[0].score >= 0.42 ? faqs[0].document : undefined
    const help = known ? `${known.facts.answer || known.body}\n` : ''
    return { text: `${voice.toned(sorry)} ${help}${voice.phrase('handover')}`, sources: known ? [{ kind: 'faq', title: known.title, url: known.url }] : [], handover: true }
  },
}
