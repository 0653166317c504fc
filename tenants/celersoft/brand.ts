import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const brand: TemplatePart<'brand'> = {
  logo: 'logo.svg',
  style: 'enterprise',
  palette: { accent: '#2a5f95', accentAlt: '#2b8a8f', ink: '#15222f', paper: '#f6f8fb', tint: '#e2e9f1' },
  fonts: { heading: 'Public Sans', body: 'Inter' },
  preferredTheme: 'light',
}
