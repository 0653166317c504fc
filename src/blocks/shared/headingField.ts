import type { TextField, TextareaField } from 'payload'

export const headingField = (required = false): TextField => ({ name: 'heading', type: 'text', required, maxLength: 90 })
export const textField = (): TextareaField => ({ name: 'text', type: 'textarea', maxLength: 600 })
