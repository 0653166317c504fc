import { contrast } from './contrast'
import { fromOklch, toOklch } from './oklch'

const step = 0.01

/**
 * The colour itself when it can be read on every background, else the nearest darker or lighter one of the same hue that can.
 * `ratio` is the WCAG contrast wanted: 4.5 for text.
 */
export const readableOn = (colour: string, backgrounds: readonly string[], ratio = 4.5): string => {
  const fits = (candidate: string) => backgrounds.every((background) => contrast(candidate, background) >= ratio)
  if (fits(colour)) return colour
  const { l, c, h } = toOklch(colour)
  for (let away = step; away <= 1; away += step) {
    const darker = l - away >= 0 ? fromOklch({ l: l - away, c: c * Math.min(1, (l - away) / l + 0.2), h }) : undefined
    if (darker && fits(darker)) return darker
    const lighter = l + away <= 1 ? fromOklch({ l: l + away, c: c * Math.max(0, 1 - away), h }) : undefined
    if (lighter && fits(lighter)) return lighter
  }
  return backgrounds.every((background) => contrast('#000000', background) >= contrast('#ffffff', background)) ? '#000000' : '#ffffff'
}
