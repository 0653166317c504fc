import type { Field } from 'payload'
import { customerJourneys, departments, priorities } from '@/messages/vocabulary'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const options = (values: readonly string[]) => values.map((value) => ({ value, label: capital(value.replaceAll('_', ' ')) }))

export const departmentField = (defaultValue?: string): Field => ({
  name: 'department', type: 'select', required: true, index: true, options: options(departments), defaultValue,
  admin: { description: 'Who in the business looks after it.' },
})

export const priorityField = (): Field => ({
  name: 'priority', type: 'select', required: true, defaultValue: 'normal', options: options(priorities),
})

export const customerJourneyField = (): Field => ({
  name: 'customerJourney', type: 'select', options: options(customerJourneys), label: 'Customer journey',
  admin: { description: 'How close the person is to buying.' },
})

export const selectOptions = options
