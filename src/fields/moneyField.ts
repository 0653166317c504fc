import type { TextField } from 'payload'

type Options = { name: string; label: string; required?: boolean; description?: string }

/** Money in minor units of the tenant's currency, kept as a string of digits and shown as an amount (never a float). */
export const moneyField = ({ name, label, required, description }: Options): TextField => ({
  name,
  type: 'text',
  label,
  required,
  admin: { description, components: { Field: '@/ui/admin/MoneyField#MoneyField', Cell: '@/ui/admin/MoneyCell#MoneyCell' } },
  validate: (value: unknown, { required: needed }: { required?: boolean }) => {
    if (value === undefined || value === null || value === '') return needed ? 'Please give an amount.' : true
    return (typeof value === 'string' && /^\d{1,12}$/.test(value)) || 'Please give an amount, for example 18.50.'
  },
})
