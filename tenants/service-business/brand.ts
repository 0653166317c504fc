import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'

export const brand: TemplatePart<'brand'> = {
  logo: 'logo.svg',
  style: 'local',
  palette: {
    accent: '#0a5fc4',
    accentAlt: '#ff8a1f',
    ink: '#0f2440',
    paper: '#ffffff',
    tint: '#e6f4ff',
  },
  fonts: { heading: 'Nunito Sans', body: 'Nunito Sans' },
  preferredTheme: 'light',
}
