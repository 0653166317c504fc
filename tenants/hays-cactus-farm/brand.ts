import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const brand: TemplatePart<'brand'> = {
  logo: 'logo.svg',
  style: 'nursery',
  palette: { accent: '#a8481f', accentAlt: '#55753f', ink: '#2b2018', paper: '#fbf6ec', tint: '#eedfc6' },
  fonts: { heading: 'Fraunces', body: 'Nunito Sans' },
  preferredTheme: 'light',
}
