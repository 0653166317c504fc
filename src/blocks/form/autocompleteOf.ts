import type { FormFieldModel } from './FormModel'

const byName: [RegExp, string][] = [
  [/^(name|fullName|yourName|contactName)$/i, 'name'],
  [/^firstName$/i, 'given-name'],
  [/^lastName$/i, 'family-name'],
  [/^(company|organi[sz]ation|businessName|companyName)$/i, 'organization'],
  [/^(address|streetAddress|mailingAddress)$/i, 'street-address'],
  [/^(zip|zipCode|postalCode|postcode)$/i, 'postal-code'],
  [/^city$/i, 'address-level2'],
  [/^(role|jobTitle)$/i, 'organization-title'],
]

/** What the browser may fill in by itself, guessed from the kind and name of the question. */
export const autocompleteOf = ({ type, name }: FormFieldModel): string | undefined => {
  if (type === 'email') return 'email'
  if (type === 'phone') return 'tel'
  return byName.find(([pattern]) => pattern.test(name))?.[1]
}
