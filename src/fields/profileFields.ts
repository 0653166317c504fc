import type { Field } from 'payload'
import { isSafeHref } from './richTextFault'

const days = [
  { value: 'mon', label: 'Monday' }, { value: 'tue', label: 'Tuesday' }, { value: 'wed', label: 'Wednesday' }, { value: 'thu', label: 'Thursday' },
  { value: 'fri', label: 'Friday' }, { value: 'sat', label: 'Saturday' }, { value: 'sun', label: 'Sunday' },
]

const businessTypes = [
  { value: 'Store', label: 'Shop' }, { value: 'ProfessionalService', label: 'Service' }, { value: 'SoftwareCompany', label: 'Software' },
  { value: 'NGO', label: 'Cause or association' }, { value: 'HomeAndConstructionBusiness', label: 'Trade or craft' },
]

const time = (value: unknown) => (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) || 'Use 24 hour time, for example 09:30.'

export const linkFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'label', type: 'text', required: true, maxLength: 40 },
      { name: 'href', type: 'text', required: true, label: 'Goes to', validate: (value: unknown) => (typeof value === 'string' && isSafeHref(value)) || 'Use an address such as /contact or https://…' },
    ],
  },
]

/** Who the business is and when it is open; the website, the agent and structured data all read it. */
export const profileFields = (): Field[] => [
  { type: 'row', fields: [{ name: 'name', type: 'text', required: true, maxLength: 60 }, { name: 'tagline', type: 'text', required: true, maxLength: 160, label: 'In one sentence', admin: { description: 'What you do, for search engines and the front page.' } }] },
  { name: 'description', type: 'textarea', maxLength: 400, label: 'A little more about you' },
  { type: 'row', fields: [{ name: 'email', type: 'email', required: true }, { name: 'phone', type: 'text', required: true, maxLength: 30 }] },
  { name: 'address', type: 'textarea', required: true, maxLength: 300, admin: { description: 'As on an envelope, one line each.' } },
  {
    name: 'hours', type: 'array', label: 'Opening times', labels: { singular: 'Opening time', plural: 'Opening times' }, admin: { description: 'A day without a row is closed.', components: { RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['opens', 'closes'], fallback: 'Opening time' } } } },
    fields: [
      { name: 'days', type: 'select', hasMany: true, required: true, options: days },
      { type: 'row', fields: [{ name: 'opens', type: 'text', required: true, validate: time }, { name: 'closes', type: 'text', required: true, validate: time }] },
    ],
  },
  { name: 'hoursNote', type: 'text', maxLength: 300, label: 'Note about the hours', admin: { description: 'For example: “Closed on public holidays.”' } },
  { name: 'serviceArea', type: 'text', hasMany: true, maxRows: 60, label: 'Where you work', admin: { description: 'Towns or regions you deliver or travel to. Press Enter after each.' } },
  { type: 'row', fields: [{ name: 'latitude', type: 'number', min: -90, max: 90, admin: { description: 'For maps; both or none.' } }, { name: 'longitude', type: 'number', min: -180, max: 180 }] },
  {
    type: 'row',
    fields: [
      { name: 'businessType', type: 'select', required: true, defaultValue: 'Store', label: 'Kind of business', options: businessTypes, admin: { description: 'Told to search engines.' } },
      { name: 'locale', type: 'text', required: true, defaultValue: 'en-US', label: 'Language and country', admin: { description: 'For dates and prices, for example en-US.' } },
      { name: 'currency', type: 'text', required: true, defaultValue: 'USD', minLength: 3, maxLength: 3, admin: { description: 'Three letters, for example USD.' } },
      { name: 'timezone', type: 'text', required: true, defaultValue: 'America/New_York', label: 'Time zone', admin: { description: 'For example America/New_York.' } },
    ],
  },
  { name: 'social', type: 'array', maxRows: 8, label: 'Elsewhere on the web', admin: { initCollapsed: true, components: { RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['label', 'href'], fallback: 'Link' } } } }, labels: { singular: 'Link', plural: 'Links' }, fields: linkFields() },
]
