import { bone, glow, halftone, ink, linear, polygon, rect } from './shapes'

type Mood = 'ink' | 'plum' | 'rust' | 'steel'

const moods: Record<Mood, { from: string; to: string; light: string; dots: string }> = {
  ink: { from: '#191b27', to: '#08090d', light: '#3a3f58', dots: '#434965' },
  plum: { from: '#221c46', to: '#0a0912', light: '#6d5be0', dots: '#5b4cb8' },
  rust: { from: '#35160d', to: '#0d0807', light: '#ff5a1f', dots: '#8a3413' },
  steel: { from: '#1c2836', to: '#080b10', light: '#4c6b8c', dots: '#3a526c' },
}

const crosses = (width: number, height: number, step: number) => {
  const marks: string[] = []
  for (let x = step; x < width; x += step)
    for (let y = step; y < height; y += step) marks.push(`M${x - 4} ${y}h8M${x} ${y - 4}v8`)
  return `<path d="${marks.join('')}" stroke="${bone}" stroke-width="1" opacity=".13"/>`
}

/** The stage that all KenDev pictures share: a slanted beam of light, a halftone corner, printer's crosses. */
export const backdrop = (width: number, height: number, mood: Mood, focus: readonly [number, number] = [0.5, 0.55]) => {
  const { from, to, light, dots } = moods[mood]
  const base = linear([0, 0], [0.8, 1], [0, from], [1, to])
  const beam = linear([0, 0], [0.2, 1], [0, light, 0.34], [1, light, 0])
  const second = linear([1, 0], [0, 1], [0, light, 0.16], [1, ink, 0])
  const step = Math.round(width / 58)
  const mirrored = mood === 'plum' || mood === 'steel'
  return [
    base.define, beam.define, second.define,
    rect(0, 0, width, height, base.fill),
    mirrored ? `<g transform="matrix(-1 0 0 1 ${width} 0)">` : '<g>',
    polygon([[width * 0.56, 0], [width * 0.9, 0], [width * 0.52, height], [width * 0.02, height]], beam.fill),
    polygon([[width, height * 0.1], [width, height], [width * 0.5, height]], second.fill),
    halftone(width * 0.64, step, 21, Math.round((height * 0.45) / step), step, dots, 0.55),
    '</g>',
    crosses(width, height, Math.round(width / 9)),
    glow(width * focus[0], height * focus[1], width * 0.42, height * 0.4, light, 0.32),
  ].join('')
}

/** Darkens the rim so that the eye stays inside. */
export const vignette = (width: number, height: number) => {
  const down = linear([0, 0], [0, 1], [0, ink, 0], [0.7, ink, 0], [1, ink, 0.45])
  return down.define + rect(0, 0, width, height, down.fill)
}
