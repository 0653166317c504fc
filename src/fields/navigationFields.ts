import type { Field } from 'payload'
import { linkFields } from './profileFields'

export const navigationFields = (): Field[] => [
  {
    name: 'navigation', type: 'group', label: false,
    fields: [
      { name: 'header', type: 'array', maxRows: 7, label: 'Links in the header', admin: { initCollapsed: true, components: { RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['label', 'href'], fallback: 'Link' } } } }, labels: { singular: 'Link', plural: 'Links' }, fields: linkFields() },
      { name: 'action', type: 'group', label: 'Button in the header', fields: [{ type: 'row', fields: [{ name: 'label', type: 'text', maxLength: 40 }, { name: 'href', type: 'text', label: 'Goes to' }] }] },
      { name: 'footer', type: 'array', maxRows: 4, label: 'Columns in the footer', admin: { initCollapsed: true, components: { RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['title'], fallback: 'Column' } } } }, labels: { singular: 'Column', plural: 'Columns' }, fields: [{ name: 'title', type: 'text', required: true, maxLength: 30 }, { name: 'links', type: 'array', admin: { initCollapsed: true, components: { RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['label', 'href'], fallback: 'Link' } } } }, labels: { singular: 'Link', plural: 'Links' }, fields: linkFields() }] },
      { name: 'legal', type: 'array', maxRows: 6, label: 'Legal links', admin: { initCollapsed: true, components: { RowLabel: { path: '@/ui/admin/RowTitle#RowTitle', clientProps: { from: ['label', 'href'], fallback: 'Link' } } } }, labels: { singular: 'Link', plural: 'Links' }, fields: linkFields() },
    ],
  },
]
