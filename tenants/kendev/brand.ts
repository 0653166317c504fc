import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const brand: TemplatePart<'brand'> = {
  logo: 'logo.svg',
  style: 'agency',
  palette: { accent: '#ff5a1f', accentAlt: '#8f7bff', ink: '#0b0c11', paper: '#f4f1ea', tint: '#1a1c26' },
  fonts: { heading: 'Space Grotesk', body: 'Inter' },
  preferredTheme: 'dark',
}
