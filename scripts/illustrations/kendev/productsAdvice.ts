import type { Drawing } from '../kit'
import { backdrop, vignette } from './backdrop'
import { isometric, painted, type Solid } from './isometric'
import { bone, box, glow, orange, polygon, shaded, tones, turned, violet } from './shapes'

const size = 900
const square = (name: string, draw: Drawing['draw']): Drawing => ({ name: `product-${name}`, width: size, height: size, draw })

const audit = square('automation-audit', (random) => {
  const stage = isometric(450, 560, 50)
  const lit = new Map([['1,3', tones.orange], ['4,1', tones.violet], ['3,4', tones.orange]])
  const columns: Solid[] = []
  const beams: string[] = []
  for (let x = 0; x < 6; x += 1)
    for (let y = 0; y < 6; y += 1) {
      const tone = lit.get(`${x},${y}`)
      const height = tone ? 2.1 : 0.35 + random() * 1
      columns.push(stage.cube(-4 + x * 1.36, -4 + y * 1.36, 0, 1.14, 1.14, height, tone ?? tones.slab))
      if (tone) {
        const [gx, gy] = stage.at(-3.4 + x * 1.36, -3.4 + y * 1.36, height)
        beams.push(glow(gx, gy, 120, 90, tone.left, 0.75))
      }
    }
  const frame = (inset: number) => stage.flat([[-4.3 + inset, -4.3 + inset], [4.3 - inset, -4.3 + inset], [4.3 - inset, 4.3 - inset], [-4.3 + inset, 4.3 - inset]], 4)
  const corners = ([[-1, -1], [1, -1], [1, 1], [-1, 1]] as const).map(([sx, sy]) => stage.line([[sx * 4.3, sy * 3, 4], [sx * 4.3, sy * 4.3, 4], [sx * 3, sy * 4.3, 4]], bone, 7))
  const sweep = [stage.at(-4.3, 0.6, 4), stage.at(4.3, 0.6, 4), stage.at(4.3, 0.6, 0), stage.at(-4.3, 0.6, 0)]
  return [
    backdrop(size, size, 'ink'), stage.platform(9.4, tones.deep), painted(columns), beams.join(''),
    shaded(sweep, '#ffb08a', orange, [0, 1], 'opacity=".16"'), stage.line([[-4.3, 0.6, 4], [4.3, 0.6, 4]], orange, 4),
    polygon(frame(0), 'none', `stroke="${bone}" stroke-width="1.5" opacity=".45"`), ...corners, vignette(size, size),
  ].join('')
})

const hour = square('advice-hour', () => {
  const stage = isometric(450, 490, 68)
  const ticks = Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6 + Math.PI / 4
    const long = index % 3 === 0 ? 0.5 : 0.26
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    return stage.line([[c * (2.85 - long), s * (2.85 - long), 1.2], [c * 2.85, s * 2.85, 1.2]], bone, index % 3 === 0 ? 9 : 4)
  })
  const [gx, gy] = stage.at(0, 0, 1.2)
  return [
    backdrop(size, size, 'plum'), stage.pool(0, 1.4, 6, '#000000', 0.9), stage.cylinder(0, 0, -0.6, 4.5, 0.6, tones.deep).svg, stage.cylinder(0, 0, 0, 4, 1.2, tones.slab).svg,
    glow(gx, gy, 330, 200, orange, 0.28), shaded(stage.band(3.1, 3.75, -135, 205, 1.2), '#ff9a62', orange, [1, 0.6]), polygon(stage.band(3.1, 3.75, 207, 224, 1.2), '#b8340a'),
    ...ticks, stage.prism(turned(box(0, -0.15, 1.8, 0.3), 75, [0, 0]), 1.2, 0.26, tones.violet).svg, stage.prism(turned(box(0, -0.15, 2.6, 0.3), 225, [0, 0]), 1.2, 0.26, tones.bone).svg,
    stage.cylinder(0, 0, 1.2, 0.42, 0.6, tones.orange).svg, vignette(size, size),
  ].join('')
})

const evaluation = square('prompt-evaluation-review', () => {
  const stage = isometric(450, 500, 50)
  const failed = new Set(['3,1', '1,4'])
  const tiles: Solid[] = []
  const lights: string[] = []
  for (let x = 0; x < 5; x += 1)
    for (let y = 0; y < 5; y += 1) {
      const fails = failed.has(`${x},${y}`)
      const [px, py, z] = [-4.2 + x * 1.7, -4.2 + y * 1.7, fails ? 1.7 : 0.45]
      const tile = stage.cube(px, py, 0, 1.5, 1.5, z, fails ? tones.orange : (x + y) % 4 === 3 ? tones.violet : tones.slab)
      const mark = fails
        ? stage.line([[px + 0.3, py + 0.75, z], [px + 1.2, py + 0.75, z]], '#3a1002', 11) + stage.line([[px + 0.75, py + 0.3, z], [px + 0.75, py + 1.2, z]], '#3a1002', 11)
        : stage.line([[px + 0.45, py + 1, z], [px + 0.9, py + 1, z], [px + 0.9, py + 0.3, z]], bone, 7)
      const [gx, gy] = stage.at(px + 0.75, py + 0.75, z)
      tiles.push({ depth: tile.depth, svg: tile.svg + mark })
      if (fails) lights.push(glow(gx, gy, 190, 130, orange, 0.7))
    }
  return [backdrop(size, size, 'rust'), stage.platform(9.6, tones.deep, 0.8), ...lights, painted(tiles), vignette(size, size)].join('')
})

const training = square('training-workshop', () => {
  const stage = isometric(450, 560, 50)
  const seats: string[] = []
  for (let row = 0; row < 3; row += 1) {
    seats.push(stage.cube(-4, -1 + row * 1.7, 0, 8, 1.7, 0.3 + row * 0.3, tones.slab).svg)
    for (let seat = 0; seat < 4; seat += 1) {
      const x = -3.3 + seat * 1.85
      const z = 0.3 + row * 0.3
      const tone = row === 1 && seat === 2 ? tones.orange : (row + seat) % 3 === 0 ? tones.violet : tones.bone
      const laptop = stage.cube(x, -0.85 + row * 1.7, z, 1, 0.55, 0.12, tones.deep)
      const person = stage.cube(x + 0.14, -0.15 + row * 1.7, z, 0.72, 0.62, 0.8, tone)
      seats.push(laptop.svg, person.svg, stage.cylinder(x + 0.5, 0.16 + row * 1.7, z + 0.88, 0.32, 0.5, tone).svg)
    }
  }
  const [gx, gy] = stage.at(0, -3.8, 2.4)
  const screen = [stage.at(-3.5, -3.6, 4.3), stage.at(3.5, -3.6, 4.3), stage.at(3.5, -3.6, 0.8), stage.at(-3.5, -3.6, 0.8)]
  const bars = [0.7, 1.1, 1, 1.7, 2.5].map((height, index) => {
    const x = -2.9 + index * 1.2
    return polygon([stage.at(x, -3.6, 1.2 + height), stage.at(x + 0.8, -3.6, 1.2 + height), stage.at(x + 0.8, -3.6, 1.2), stage.at(x, -3.6, 1.2)], index === 4 ? orange : '#2a1f6b')
  })
  return [
    backdrop(size, size, 'steel', [0.6, 0.4]), stage.platform(9.6, tones.deep), glow(gx, gy, 380, 280, violet, 0.55), stage.cube(-3.8, -4.1, 0, 7.6, 0.5, 4.6, tones.slab).svg,
    shaded(screen, '#cfc6ff', violet, [1, 1]), ...bars,
    ...seats, vignette(size, size),
  ].join('')
})

export const productsAdvice: Drawing[] = [audit, hour, evaluation, training]
