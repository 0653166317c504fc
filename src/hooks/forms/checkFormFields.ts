import type { CollectionBeforeChangeHook } from 'payload'
import { SpacesError } from '@/errors/SpacesError'

type Field = { name?: string; type?: string; options?: unknown[] | null; showWhenField?: string | null }

const reserved = new Set(['__proto__', 'constructor', 'prototype'])

const fault = (path: string, message: string) => new SpacesError('invalid_input', message, { fields: [{ path, message }] })

/** Question names are unique and safe, choices exist, and a condition names a question that comes before. */
export const checkFormFields: CollectionBeforeChangeHook = ({ data }) => {
  const seen = new Set<string>()
  const steps = (data.steps ?? []) as { fields?: Field[] }[]
  steps.forEach((step, stepIndex) =>
    (step.fields ?? []).forEach((field, index) => {
      const path = `steps.${stepIndex}.fields.${index}`
      const name = field.name ?? ''
      if (reserved.has(name)) throw fault(`${path}.name`, `“${name}” cannot be the name of a question.`)
      if (seen.has(name)) throw fault(`${path}.name`, `Two questions are named “${name}”.`)
      if ((field.type === 'select' || field.type === 'radio') && !field.options?.length) throw fault(`${path}.options`, `“${name}” needs choices.`)
      if (field.showWhenField && !seen.has(field.showWhenField)) throw fault(`${path}.showWhenField`, `“${name}” depends on a question that does not come before it.`)
      seen.add(name)
    }),
  )
  return data
}
