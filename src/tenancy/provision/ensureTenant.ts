import type { Payload, PayloadRequest } from 'payload'
import { SpacesError } from '@/errors/SpacesError'
import type { CheckedTemplate } from '../template/checkTemplate'
import type { ProvisionInput } from './ProvisionContext'

const reserved = new Set(['admin', 'api', 'www', 'app', 'mail', 'static', 'media', 'preview', 'status', 'docs', 'support', 'help', 'spaces', 'localhost', 't', 's'])

const brandOf = ({ pack: { brand }, logoSvg }: CheckedTemplate) => ({
  ...brand.palette, logoSvg, style: brand.style, headingFont: brand.fonts.heading, bodyFont: brand.fonts.body, preferredTheme: brand.preferredTheme,
})

const dataOf = (template: CheckedTemplate, input: ProvisionInput) => {
  const { profile, navigation, slug, version } = template.pack
  const { location, address, ...rest } = profile
  return {
    ...rest, ...location, address: address.join('\n'), name: input.name ?? profile.name,
    handle: input.handle, status: 'provisioning' as const, template: slug, templateVersion: version,
    brand: brandOf(template), navigation: { ...navigation, action: navigation.action ?? {} },
  }
}

/**
 * The tenant's row: made now, or found from a run that was cut short.
 * @throws SpacesError `already_exists` when the handle belongs to another business.
 */
export const ensureTenant = async (payload: Payload, req: PayloadRequest, template: CheckedTemplate, input: ProvisionInput): Promise<{ id: string; active: boolean }> => {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/.test(input.handle) || reserved.has(input.handle)) {
    throw new SpacesError('invalid_input', `“${input.handle}” cannot be a handle: 2 to 40 lower case letters, digits and hyphens, and not a word of the platform.`)
  }
  const { docs } = await payload.find({ collection: 'tenants', req, where: { handle: { equals: input.handle } }, depth: 0, limit: 1 })
  const [known] = docs
  if (!known) {
    const made = await payload.create({ collection: 'tenants', req, data: { ...dataOf(template, input), widget: { side: 'right' } } })
    return { id: made.id, active: false }
  }
  const same = known.template === template.pack.slug && known.name === (input.name ?? template.pack.profile.name)
  if (!same) throw new SpacesError('already_exists', `The handle “${input.handle}” belongs to “${known.name}”.`)
  return { id: known.id, active: known.status === 'active' }
}
