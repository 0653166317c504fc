import { z } from 'zod'
import type { Question } from './formShape'

const email = z.email()

const lengths: Partial<Record<Question['type'], number>> = { text: 300, textarea: 5_000, email: 254, phone: 30 }

const numberFault = (value: string, { min, max }: Question): string | undefined => {
  const number = Number(value)
  if (!/^-?\d{1,12}([.,]\d{1,6})?$/.test(value) || !Number.isFinite(number)) return 'Please give a number.'
  if (typeof min === 'number' && number < min) return `Please give ${min} or more.`
  if (typeof max === 'number' && number > max) return `Please give ${max} or less.`
  return undefined
}

const isDate = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value)

/** What is wrong with one answer, in words that stand beside the question; undefined when it is fine. */
export const checkAnswer = (question: Question, value: string): string | undefined => {
  if (value === '') return question.required ? (question.type === 'checkbox' ? 'Please tick this box.' : 'Please answer this.') : undefined
  if (value.includes('\0') || !value.isWellFormed()) return 'This holds characters we cannot store.'
  const longest = lengths[question.type]
  if (longest && value.length > longest) return `Please keep this under ${longest} characters.`
  switch (question.type) {
    case 'email':
      return email.safeParse(value).success ? undefined : 'Please give an e-mail address such as name@example.com.'
    case 'phone':
      return /^[+()\d][\d\s().+-]{5,28}$/.test(value) ? undefined : 'Please give a telephone number.'
    case 'number':
      return numberFault(value, question)
    case 'select':
    case 'radio':
      return question.options.some((option) => option.value === value) ? undefined : 'Please choose one of the answers.'
    case 'checkbox':
      return value === 'true' || value === 'on' ? undefined : 'Please tick the box or leave it.'
    case 'date':
      return isDate(value) ? undefined : 'Please give a date.'
    default:
      return undefined
  }
}
