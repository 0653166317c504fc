import { stem } from './stem'

/** Words that stand for one another when a person asks; the first is the concept's name. */
const groups = [
  'age old older',
  'installment installments instalments financing finance',
  'price prices free cost costs pricing fee fees charge charges rate rates quote',
  'ship shipping shipment deliver delivery delivered postage courier mailed',
  'return returns refund refunds refunded exchange',
  'pay payment payments cash cheque invoice paypal visa mastercard venmo',
  'cancel cancellation cancelled reschedule postpone',
  'open opening hours hour close closed closing',
  'contact phone telephone call reach email',
  'address location located directions map',
  'pet pets cat cats dog dogs kitten puppy animal animals',
  'toxic poisonous poison harmful',
  'water watering watered thirsty irrigate irrigation',
  'light sunlight sun sunny shade shady bright window windowsill',
  'cold frost freeze freezing hardy hardiness winter temperature',
  'soil dirt substrate compost',
  'feed fertilizer fertiliser fertilize fertilise',
  'flower flowers flowering bloom blooms blooming blossom',
  'size big bigger large tall height wide width dimensions',
  'book booking appointment schedule reserve reservation slot',
  'volunteer volunteering volunteers',
  'donate donation donations donating contribute contribution gift gifts',
  'warranty guarantee guaranteed warranties',
  'emergency emergencies urgent urgently',
  'discount discounts coupon promo promotion',
  'wholesale bulk reseller resale landscaper landscapers',
  'job jobs career careers hiring vacancy vacancies employment',
  'trial demo demonstration',
  'duration minutes',
  'licensed license licence licenses licences insured certified bonded',
  'cheap cheapest cheaper affordable inexpensive budget',
  'easy easiest beginner beginners starter',
  'cracked broken broke damaged damage dead arrived',
  'area areas region county counties neighborhood cover serve',
  'accessible wheelchair accessibility',
  'interpreter interpreters translator spanish language languages',
  'deductible deduct',
  'privacy confidential confidentiality private',
  'install installation installing installed',
  'repair repairs repaired fix fixing',
  'replace replacement replacing replaced',
  'leak leaks leaking leaky drip dripping',
  'clogged clog blocked blockage unclog',
  'security secure encryption encrypted',
  'login signin sso',
  'train training trained workshop class classes course',
  'weekend saturday sunday',
  'lawyer attorney',
  'landlord landlords',
  'evict eviction evicted',
  'tenant tenants renter renters rent',
  'expunge expungement',
  'integrate integration integrations integrates connector connectors',
  'implement implementation onboarding rollout',
  'user users people technician technicians dispatcher dispatchers planner planners employee employees staff worker workers',
  'companion companions accompany accompaniment come',
  'week tomorrow tonight',
]

const named = groups.map((group) => group.split(' ')).flatMap(([name = '', ...others]) => [name, ...others].map((word) => [stem(word), name] as const))

const byStem = new Map(named)

/** The concept that a root belongs to, if any. */
export const conceptOf = (root: string): string | undefined => byStem.get(root)

/** Every word of the groups, known to the spelling correction. */
export const conceptWords: readonly string[] = groups.flatMap((group) => group.split(' '))
