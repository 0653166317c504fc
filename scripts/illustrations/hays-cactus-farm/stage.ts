import type { Random } from './engine'
import { css, mix, rgb, type Scene } from './engine'

export const grain = (w: number, h: number, opacity = 0.07, id = 'grain') =>
  `<filter id="${id}" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="4"/><feColorMatrix values="0 0 0 0 .3  0 0 0 0 .2  0 0 0 0 .1  0 0 0 .9 -.25"/></filter><rect width="${w}" height="${h}" filter="url(#${id})" opacity="${opacity}"/>`

export type Wall = { wall: string; glow: string; table: string; window?: boolean; wood?: boolean }

/** A plastered wall with window light, and the table in front of it. */
export const backdrop = (random: Random, w: number, h: number, horizon: number, { wall, glow, table, window = true, wood = true }: Wall) => {
  const [top, near] = [css(mix(rgb(table), [255, 236, 205], 0.18)), css(mix(rgb(table), [40, 22, 10], 0.34))]
  let planks = ''
  if (wood)
    for (let i = 0; i < 26; i++) {
      const y = horizon + Math.pow(random(), 1.4) * (h - horizon)
      planks += `<path d="M${-20} ${y.toFixed(0)}c${w * 0.3} ${(random() * 8 - 4).toFixed(1)} ${w * 0.7} ${(random() * 8 - 4).toFixed(1)} ${w + 40} ${(random() * 6 - 3).toFixed(1)}" stroke="${random() > 0.5 ? near : top}" stroke-width="${(0.8 + random() * 2).toFixed(1)}" opacity="${(0.1 + random() * 0.2).toFixed(2)}" fill="none"/>`
    }
  const pane = (x: number, y: number, pw: number, ph: number) => `<path d="M${x} ${y}l${pw} ${-ph * 0.1}l${ph * 0.16} ${ph}l${-pw} ${ph * 0.1}z"/>`
  const light = window
    ? `<g fill="#fff3d6" opacity=".42" filter="url(#soft)">${pane(w * 0.06, h * 0.1, w * 0.17, h * 0.27)}${pane(w * 0.26, h * 0.085, w * 0.17, h * 0.27)}${pane(w * 0.115, h * 0.41, w * 0.17, h * 0.25)}${pane(w * 0.315, h * 0.395, w * 0.17, h * 0.25)}</g>`
    : ''
  return `<defs><radialGradient id="wall" cx=".3" cy=".28" r=".95"><stop offset="0" stop-color="${glow}"/><stop offset=".55" stop-color="${wall}"/><stop offset="1" stop-color="${css(mix(rgb(wall), [50, 26, 12], 0.32))}"/></radialGradient><linearGradient id="table" x1="0" y1="0" x2=".25" y2="1"><stop offset="0" stop-color="${top}"/><stop offset=".5" stop-color="${table}"/><stop offset="1" stop-color="${near}"/></linearGradient><linearGradient id="foot" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#2a170a" stop-opacity="0"/><stop offset="1" stop-color="#2a170a" stop-opacity=".26"/></linearGradient><filter id="soft" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="${w / 75}"/></filter></defs><rect width="${w}" height="${h}" fill="url(#wall)"/>${light}<rect y="${horizon - h * 0.09}" width="${w}" height="${h * 0.09}" fill="url(#foot)"/><rect y="${horizon}" width="${w}" height="${h - horizon}" fill="url(#table)"/>${planks}<rect y="${horizon}" width="${w}" height="3" fill="#fff0d2" opacity=".35"/>`
}

export const finish = (w: number, h: number) =>
  `<defs><radialGradient id="vignette" cx=".46" cy=".42" r=".8"><stop offset=".6" stop-color="#2a160a" stop-opacity="0"/><stop offset="1" stop-color="#2a160a" stop-opacity=".28"/></radialGradient></defs><rect width="${w}" height="${h}" fill="url(#vignette)"/>`

export const walls: Record<'sand' | 'sage' | 'clay' | 'dusk' | 'cream' | 'teal', Wall> = {
  sand: { wall: '#dcbf94', glow: '#f6e6c6', table: '#a9713f' },
  sage: { wall: '#a9b48e', glow: '#dfe3c4', table: '#b98552' },
  clay: { wall: '#cf8d63', glow: '#f0c79b', table: '#8c5a38' },
  dusk: { wall: '#a78b93', glow: '#e5c9b9', table: '#9c6b48' },
  cream: { wall: '#e6d5b8', glow: '#fbf2df', table: '#b78a5b' },
  teal: { wall: '#7f9f97', glow: '#cfdcc8', table: '#a8764b' },
}

/** One thing on a table, as a square picture. */
export const portrait = (random: Random, scene: Scene, wall: Wall, { x = 450, y = 770, horizon = 610, cell = 6, zoom = 1.15, over = '' } = {}) =>
  `${backdrop(random, 900, 900, horizon, wall)}<g transform="translate(${x} ${y}) scale(${zoom}) translate(${-x} ${-y})">${scene.shadow(x, y, 0.42, 11)}${scene.shadow(x, y, 0.25, 3)}${scene.render(x, y, { cell })}<g transform="translate(${x} ${y})">${over}</g></g>${finish(900, 900)}`
