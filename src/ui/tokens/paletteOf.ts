import type { Brand } from './Brand'
import { contrast } from './contrast'
import { mix } from './mix'
import { fromOklch, toOklch } from './oklch'
import { readableOn } from './readableOn'

/** The colours of one side, light or dark; names are those of the CSS variables. */
export type Palette = Record<
  'paper' | 'surface' | 'tint' | 'ink' | 'muted' | 'line' | 'line-strong' | 'accent' | 'accent-fill' | 'on-accent' | 'accent-soft' | 'alt' | 'alt-fill' | 'on-alt' | 'deep' | 'on-deep' | 'muted-deep' | 'accent-deep' | 'alt-deep' | 'ok' | 'warning' | 'danger',
  string
>

type Colours = Pick<Brand, 'accent' | 'accentAlt' | 'ink' | 'paper' | 'tint'>
type Grounds = { paper: string; surface: string; tint: string; ink: string; deep: string; onDeep: string }

const isLight = (hex: string) => toOklch(hex).l > 0.6

const textOn = (fill: string, ink: string) => (contrast('#ffffff', fill) >= 4.5 ? '#ffffff' : contrast(ink, fill) >= 4.5 ? ink : contrast('#ffffff', fill) > contrast('#000000', fill) ? '#ffffff' : '#000000')

const darkInk = (ink: string) => fromOklch({ ...toOklch(ink), l: Math.min(0.2, toOklch(ink).l) })

/** A fill keeps the brand's colour; it gives way only when neither white nor black can be read on it. */
const filled = (colour: string, ink: string) => {
  const on = textOn(colour, ink)
  const fill = readableOn(colour, [on])
  return { fill, on }
}

const complete = (colours: Colours, { paper, surface, tint, ink, deep, onDeep }: Grounds): Palette => {
  const grounds = [paper, surface, tint]
  const accent = filled(colours.accent, darkInk(colours.ink))
  const alt = filled(colours.accentAlt, darkInk(colours.ink))
  return {
    paper, surface, tint, ink,
    muted: readableOn(mix(ink, paper, 0.66), grounds, 4.6),
    line: mix(ink, paper, 0.13),
    'line-strong': readableOn(mix(ink, paper, 0.4), [paper, surface], 3),
    accent: readableOn(colours.accent, [...grounds, mix(colours.accent, surface, 0.12)]),
    'accent-fill': accent.fill,
    'on-accent': accent.on,
    'accent-soft': mix(colours.accent, surface, 0.12),
    alt: readableOn(colours.accentAlt, grounds),
    'alt-fill': alt.fill,
    'on-alt': alt.on,
    deep,
    'on-deep': onDeep,
    'muted-deep': readableOn(mix(onDeep, deep, 0.66), [deep], 4.6),
    'accent-deep': readableOn(colours.accent, [deep]),
    'alt-deep': readableOn(colours.accentAlt, [deep]),
    ok: readableOn('#1f7a4d', grounds),
    warning: readableOn('#9a6200', grounds),
    danger: readableOn('#b3261e', grounds),
  }
}

const light = (colours: Colours): Palette => {
  const paper = isLight(colours.paper) ? colours.paper : '#ffffff'
  const ink = readableOn(isLight(colours.ink) ? '#1a1a1a' : colours.ink, [paper], 10)
  const tint = toOklch(colours.tint).l > 0.8 ? colours.tint : mix(ink, paper, 0.06)
  const { h, c } = toOklch(colours.ink)
  return complete(colours, { paper, surface: mix('#ffffff', paper, 0.65), tint, ink, deep: fromOklch({ l: 0.25, c: Math.min(c, 0.05), h }), onDeep: mix('#ffffff', paper, 0.5) })
}

const dark = (colours: Colours): Palette => {
  const base = toOklch(isLight(colours.ink) ? '#15171c' : colours.ink)
  const shade = (l: number, chroma = 1) => fromOklch({ l, c: Math.min(base.c * chroma, 0.035), h: base.h })
  const paper = base.l < 0.2 ? shade(Math.max(0.155, base.l)) : shade(0.19)
  const tint = toOklch(colours.tint).l < 0.3 ? colours.tint : shade(0.255)
  const ink = mix('#ffffff', isLight(colours.paper) ? colours.paper : '#f2f2f2', 0.25)
  return complete(colours, { paper, surface: shade(0.225), tint, ink: mix(ink, paper, 0.94), deep: shade(0.13), onDeep: mix(ink, paper, 0.94) })
}

/** Both sides of a brand, every text colour at 4.5:1 or better on every ground it is used on. */
export const paletteOf = (colours: Colours): { light: Palette; dark: Palette } => ({ light: light(colours), dark: dark(colours) })
