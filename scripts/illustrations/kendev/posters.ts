import type { Drawing } from '../kit'
import { arc, bone, circle, halftone, ink, moved, orange, type Point, polygon, polyline, rect, ring, shaded, violet } from './shapes'

const size = 900
const poster = (name: string, draw: Drawing['draw']): Drawing => ({ name: `poster-${name}`, width: size, height: size, draw })

/** Paper fibres: a few hundred faint strokes. */
const fibres = (random: () => number, colour: string) =>
  `<path d="${Array.from({ length: 320 }, () => `M${Math.round(random() * size)} ${Math.round(random() * size)}l${Math.round(random() * 14 - 7)} ${Math.round(random() * 8 - 4)}`).join('')}" stroke="${colour}" stroke-width="1" opacity=".12" fill="none"/>`

const measure = poster('measure', (random) => {
  const ticks = Array.from({ length: 61 }, (_, index) => rect(90 + index * 12, 640 - (index % 10 === 0 ? 110 : index % 5 === 0 ? 72 : 44), 3.5, index % 10 === 0 ? 110 : index % 5 === 0 ? 72 : 44, bone))
  const quarter: Point[] = [[90, 640], ...arc(90, 640, 520, -90, 0)]
  const hatch = Array.from({ length: 26 }, (_, index) => polyline([[90 + index * 20, 810], [130 + index * 20, 640]], '#3a3f58', 3))
  return [shaded([[0, 0], [size, 0], [size, size], [0, size]], '#1b1d29', ink, [1, 1]), polygon(moved(quarter, 18, -18), '#000000', 'opacity=".35"'), shaded(quarter, '#ff8f52', orange, [1, 1]), halftone(110, 150, 24, 22, 20, '#b8340a', 0.55), ...hatch, ...ticks, rect(60, 640, 780, 10, bone), polygon([[650, 560], [676, 640], [624, 640]], violet), circle(726, 190, 64, violet), fibres(random, bone)].join('')
})

const doubt = poster('doubt', (random) => {
  const hook = ring(450, 330, 118, 250, -180, 90)
  const stem: Point[] = [[384, 448], [452, 448], [452, 500], [516, 500], [516, 640], [384, 640]]
  return [shaded([[0, 0], [size, 0], [size, size], [0, size]], '#f8f5ee', '#e2ddd0', [1, 1]), halftone(500, 30, 20, 26, 20, violet, 0.5), polygon(moved(hook, 26, 26), violet), polygon(moved(stem, 26, 26), violet), shaded(hook, '#262a3b', ink, [1, 1]), shaded(stem, '#262a3b', ink, [1, 1]), circle(476, 766, 70, violet), circle(450, 740, 70, orange), rect(60, 846, 780, 6, ink), fibres(random, ink)].join('')
})

const undo = poster('undo', (random) => {
  const bend = ring(560, 500, 110, 230, -90, 90)
  const upper: Point[] = [[330, 270], [562, 270], [562, 390], [330, 390]]
  const lower: Point[] = [[150, 610], [562, 610], [562, 730], [150, 730]]
  const head: Point[] = [[120, 330], [350, 150], [350, 510]]
  const shadow = [bend, upper, lower, head].map((shape) => polygon(moved(shape, 24, 28), '#7a1f04', 'opacity=".65"')).join('')
  return [shaded([[0, 0], [size, 0], [size, size], [0, size]], '#ff7a3d', '#f04a10', [1, 1]), halftone(430, 30, 24, 24, 20, '#ffb08a', 0.4), shadow, shaded(lower, '#262a3b', ink, [1, 0]), shaded(bend, '#ffffff', bone, [0, 1]), polygon(ring(560, 500, 110, 230, 30, 90), ink), polygon(upper, bone), polygon(head, bone), circle(150, 670, 60, violet), fibres(random, '#3a1002')].join('')
})

export const posters: Drawing[] = [measure, doubt, undo]
