import type { Brand } from '@/ui/tokens/Brand'
import { paletteOf } from '@/ui/tokens/paletteOf'
import { escapeXml } from '../escapeXml'
import { initialOf } from './initialOf'
import { logoMark } from './logoMark'

type Who = { name: string; brand: Brand }

/** The sign of the business for browser tabs; it follows the browser's light or dark side. */
export const iconSvg = ({ name, brand }: Who): string => {
  const { light, dark } = paletteOf(brand)
  const mark = brand.logo ? undefined : logoMark(brand.logoSvg)
  if (mark) {
    const style = `<style>svg{color:${light.ink}}@media(prefers-color-scheme:dark){svg{color:${dark.ink}}}</style>`
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mark.side} ${mark.side}">${style}${mark.body}</svg>`
  }
  const letter = `<text x="32" y="32" dy=".35em" text-anchor="middle" font-family="system-ui,sans-serif" font-size="38" font-weight="700" fill="${light['on-accent']}">${escapeXml(initialOf(name))}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="${light['accent-fill']}"/>${letter}</svg>`
}
