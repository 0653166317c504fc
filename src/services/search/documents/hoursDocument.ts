import type { TenantProfile } from '@/queries/agent/readTenantProfile'
import type { SearchDocument } from '../SearchDocument'

const dayNames = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' } as const

/** Opening hours, address and contact of the business as one search document. */
export const hoursDocument = (profile: TenantProfile): SearchDocument => {
  const hours = profile.hours.map(({ days, opens, closes }) => `${days.map((day) => dayNames[day]).join(', ')}: ${opens} to ${closes}`)
  return {
    kind: 'hours',
    docId: profile.id,
    title: 'Opening hours and contact',
    url: '/contact',
    body: [...hours, profile.hoursNote, profile.address.join(', '), profile.phone, profile.email, profile.serviceArea.join(', ')].filter(Boolean).join('\n'),
    facts: { hours: profile.hours, timezone: profile.timezone, phone: profile.phone, email: profile.email, address: profile.address, serviceArea: profile.serviceArea, keywords: 'open closed opening times address phone telephone e-mail location directions visit' },
  }
}
