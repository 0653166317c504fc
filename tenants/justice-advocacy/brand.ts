import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const brand: TemplatePart<'brand'> = {
  logo: 'logo.svg',
  style: 'editorial',
  palette: { accent: '#8a3324', accentAlt: '#3f6472', ink: '#1b2230', paper: '#f6f1e7', tint: '#e8decb' },
  fonts: { heading: 'Newsreader', body: 'Newsreader' },
  preferredTheme: 'light',
}
