import type { Field } from 'payload'

/** Search engines' and social cards' texts. */
export const seoFields = (): Field => ({
  type: 'collapsible',
  label: 'Search and sharing',
  admin: { initCollapsed: true },
  fields: [
    { name: 'metaTitle', type: 'text', maxLength: 70, label: 'Title in search results', admin: { description: 'Empty: the title itself.' } },
    { name: 'metaDescription', type: 'textarea', maxLength: 180, label: 'Description in search results' },
    { name: 'noIndex', type: 'checkbox', label: 'Hide from search engines' },
  ],
})

export const publishAtField = (): Field => ({
  name: 'publishAt',
  type: 'date',
  label: 'Publish on',
  admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' }, description: 'Save the draft with a date here and it goes out by itself at that moment.' },
})
