import type { Drawing } from '../kit'
import { backdrop, vignette } from './backdrop'
import { isometric, painted, type Solid } from './isometric'
import { arc, bone, box, circle, extruded, glow, halftone, orange, type Point, polygon, polyline, rect, ring, shaded, tones, violet } from './shapes'

const [width, height] = [1600, 1000]
const wide = (name: string, draw: Drawing['draw']): Drawing => ({ name, width, height, draw })

const home = wide('hero-home', () => {
  const depth: Point = [-150, 70]
  const stem: Point[] = [[860, 90], [1010, 90], [1010, 890], [860, 890]]
  const upper: Point[] = [[1045, 490], [1300, 90], [1490, 90], [1235, 490]]
  const lower: Point[] = [[1045, 490], [1235, 490], [1490, 890], [1300, 890]]
  const wires = [0, 1, 2, 3, 4].map((index) => {
    const y = 420 + index * 36
    const paint = index % 2 ? violet : orange
    return polyline([[-20, y + 240 - index * 20], [300 + index * 30, y + 240 - index * 20], [480 + index * 10, y], [1045, y]], paint, index === 2 ? 7 : 3, `opacity="${index === 2 ? 0.95 : 0.5}"`) + circle(90 + index * 78, y + 240 - index * 20, index === 2 ? 12 : 7, bone)
  })
  const reflection = `<g opacity=".16" transform="matrix(1 0 0 -.35 0 1235)">${polygon(stem, tones.slab.top)}${polygon(upper, orange)}${polygon(lower, violet)}</g>`
  return [
    backdrop(width, height, 'ink', [0.74, 0.5]), glow(1200, 300, 520, 420, orange, 0.5), glow(1240, 720, 520, 400, violet, 0.5), rect(0, 905, width, 95, '#07080c', 'opacity=".8"'), reflection,
    extruded(lower, depth, tones.violet), extruded(upper, depth, tones.orange), ...wires, extruded(stem, depth, tones.bone),
    ...[0, 1, 2, 3, 4].map((index) => rect(1010 - 150, 414 + index * 36, 150, index === 2 ? 13 : 7, index % 2 ? '#5441c9' : orange, `opacity="${index === 2 ? 1 : 0.75}"`)),
    vignette(width, height),
  ].join('')
})

const services = wide('hero-services', (random) => {
  const stage = isometric(800, 420, 72)
  const modules: Solid[] = []
  const pools: string[] = []
  for (let x = -5; x < 6; x += 1)
    for (let y = -5; y < 6; y += 1) {
      if (random() < 0.14) continue
      const lit = (x * 7 + y * 3 + 40) % 11 === 0 && Math.abs(x + y) < 7
      const tone = lit ? (modules.length % 3 === 1 ? tones.violet : tones.orange) : (x + y) % 5 === 0 ? tones.deep : tones.slab
      if (lit) pools.push(stage.pool(x * 1.45 + 0.6, y * 1.45 + 0.6, 2.2, tone.left, 0.85))
      modules.push(stage.cube(x * 1.45, y * 1.45, 0, 1.2, 1.2, lit ? 1.6 + random() * 1.4 : 0.3 + random() * random() * 2.4, tone))
    }
  return [backdrop(width, height, 'ink'), stage.platform(17, tones.deep), ...pools, painted(modules), vignette(width, height)].join('')
})

const cases = wide('hero-cases', () => {
  const heights = [690, 640, 655, 560, 470, 350, 300, 225, 170, 130, 112]
  const bars = heights.map((tall, index) => {
    const x = 470 + index * 100
    const tone = index > 8 ? tones.orange : index > 6 ? tones.violet : tones.slab
    return (index > 6 ? glow(x + 40, 880 - tall / 2, 130, 200, tone.left, 0.45) : '') + extruded(box(x, 880 - tall, 64, tall), [26, -26], tone)
  })
  const trend: Point[] = heights.map((tall, index) => [502 + index * 100, 830 - tall] as const)
  const grid = [0, 1, 2, 3, 4, 5].map((index) => rect(120, 180 + index * 140, 1400, 1.5, bone, 'opacity=".12"'))
  return [
    backdrop(width, height, 'plum', [0.7, 0.6]), ...grid, ...bars, polyline(trend, bone, 5), ...trend.map(([x, y], index) => circle(x, y, index > 8 ? 14 : 8, index > 8 ? orange : bone)),
    rect(440, 880, 1130, 5, bone), vignette(width, height),
  ].join('')
})

const about = wide('hero-about', (random) => {
  const layer = (base: number, tallest: number, from: string, to: string, windows: boolean) => {
    const parts: string[] = []
    for (let x = -40; x < width; ) {
      const [w, tall] = [60 + random() * 90, tallest * (0.35 + random() * 0.65)]
      const cut = random() < 0.4 ? random() * 50 : 0
      parts.push(shaded([[x, base], [x, base - tall], [x + w, base - tall + cut], [x + w, base]], from, to), shaded([[x + w * 0.62, base], [x + w * 0.62, base - tall + cut * 0.62], [x + w, base - tall + cut], [x + w, base]], to, '#08090d', [0, 1], 'opacity=".7"'))
      if (windows)
        for (let y = base - tall + 40; y < base - 50; y += 26)
          for (let column = 0; column < Math.floor(w / 24) - 1; column += 1) if (random() < 0.2) parts.push(rect(x + 12 + column * 22, y, 10, 12, random() < 0.16 ? violet : bone, `opacity="${0.25 + random() * 0.5}"`))
      x += w + 5
    }
    return parts.join('')
  }
  const tower = polygon([[1108, 800], [1122, 300], [1130, 60], [1138, 300], [1152, 800]], '#3d4259') + shaded([[1130, 60], [1138, 300], [1152, 800], [1130, 800]], '#23273a', '#0e0f17') + polygon([[1096, 330], [1164, 330], [1152, 366], [1108, 366]], '#6a7196') + rect(1092, 318, 76, 13, orange) + polygon([[1120, 190], [1140, 190], [1137, 214], [1123, 214]], '#6a7196')
  const sun = circle(1130, 470, 330, violet, 'opacity=".16"') + polygon(ring(1130, 470, 322, 330, 0, 360), violet, 'opacity=".8"')
  const lit = rect(604, 648, 56, 70, orange) + rect(630, 648, 4, 70, '#14161f') + glow(632, 683, 220, 180, orange, 0.7)
  const water = Array.from({ length: 16 }, (_, index) => rect(80 + random() * 1300, 885 + index * 7, 60 + random() * 240, 2, index % 5 === 0 ? orange : violet, `opacity="${0.12 + random() * 0.3}"`))
  return [
    backdrop(width, height, 'plum', [0.7, 0.5]), glow(1130, 470, 620, 480, violet, 0.5), sun, layer(860, 420, '#3a3564', '#1e1b3a', false), tower, layer(870, 330, '#2a2e44', '#14161f', true),
    shaded([[430, 880], [430, 600], [560, 540], [690, 600], [820, 540], [820, 880]], '#1d202d', '#0b0c11'), ...[470, 536, 604, 690, 756].flatMap((x) => [rect(x, 648, 56, 70, '#2b2f42'), rect(x, 752, 56, 70, '#232636')]), lit,
    rect(0, 878, width, 122, '#08090f'), ...water, vignette(width, height),
  ].join('')
})

const processSteps = wide('hero-process', () => {
  const stage = isometric(740, 720, 78)
  const steps = Array.from({ length: 6 }, (_, index) => {
    const [y, tall] = [3.5 - index * 1.8, 0.7 + index * 0.82]
    const tone = index === 2 ? tones.orange : index === 5 ? tones.violet : tones.slab
    return stage.cube(-1.6, y, 0, 3.4, 1.7, tall, tone).svg + stage.line([[-1.6, y + 1.7, tall], [1.8, y + 1.7, tall]], index === 2 ? bone : orange, 4)
  })
  const [x, y] = stage.at(0.1, 0.75, 2.84)
  const ball = glow(x, y, 210, 210, orange, 0.75) + circle(x, y, 44, bone) + circle(x - 12, y - 14, 16, '#ffffff', 'opacity=".9"')
  const climb = [5, 4, 3, 2].map((index) => steps[index] ?? '').join('') + ball + [1, 0].map((index) => steps[index] ?? '').join('')
  return [backdrop(width, height, 'rust', [0.5, 0.55]), glow(800, 860, 760, 220, '#000000', 0.85), climb, vignette(width, height)].join('')
})

const pricing = wide('hero-pricing', () => {
  const stage = isometric(760, 640, 74)
  const slabs = Array.from({ length: 7 }, (_, index) => {
    const out = index === 4
    const tone = out ? tones.orange : index === 1 ? tones.violet : tones.slab
    return stage.cube(out ? 0.6 : -3, -2.6, index * 0.78, 6, 5.2, 0.62, tone).svg + (out ? stage.line([[6.6, -1.6, index * 0.78 + 0.31], [6.6, 1.6, index * 0.78 + 0.31]], bone, 8) : '')
  })
  const [gx, gy] = stage.at(4, 0, 2.6)
  return [backdrop(width, height, 'steel', [0.6, 0.6]), stage.platform(11, tones.deep), stage.pool(5, 1, 4.6, orange, 0.55), ...slabs.slice(0, 4), glow(gx, gy, 420, 280, orange, 0.45), ...slabs.slice(4), vignette(width, height)].join('')
})

const security = wide('hero-security', () => {
  const [cx, cy] = [1090, 510]
  const rings = [430, 350, 270, 190].map((radius, index) => {
    const from = -60 + index * 47
    const tone = index === 1 ? tones.violet : tones.slab
    const body = ring(cx, cy, radius - 58, radius, from, from + 292)
    return `<g>${polygon(ring(cx + 14, cy + 20, radius - 58, radius, from, from + 292), '#000000', 'opacity=".55"')}${shaded(body, tone.top, tone.right, [1, 1])}${polyline(arc(cx, cy, radius, from, from + 292), tone.edge, 2, 'opacity=".7"')}${polyline(arc(cx, cy, radius - 58, from, from + 292), '#05060a', 3)}${[0, 1, 2, 3, 4, 5, 6].map((bolt) => { const [x, y] = arc(cx, cy, radius - 29, from + 18 + bolt * 42, from + 18 + bolt * 42)[0] ?? [0, 0]; return circle(x, y, 6, index === 1 ? '#1b1440' : '#0b0c11') }).join('')}</g>`
  })
  const keyhole = circle(cx, cy - 24, 46, orange) + polygon([[cx - 20, cy], [cx + 20, cy], [cx + 46, cy + 96], [cx - 46, cy + 96]], orange)
  const light = shaded([[cx - 30, cy + 60], [cx + 30, cy + 60], [cx - 560, 1000], [cx - 940, 1000]], orange, '#0b0c11', [0, 1], 'opacity=".3"')
  return [backdrop(width, height, 'ink', [0.68, 0.5]), glow(cx, cy, 640, 560, orange, 0.35), ...rings, circle(cx, cy, 128, '#0b0c11'), glow(cx, cy, 190, 190, orange, 0.8), keyhole, light, halftone(60, 700, 20, 18, 18, orange, 0.25), vignette(width, height)].join('')
})

const contact = wide('hero-contact', () => {
  const left: Point[] = [[250, 210], [930, 210], [930, 640], [560, 640], [400, 790], [400, 640], [250, 640]]
  const right: Point[] = [[700, 380], [1380, 380], [1380, 790], [1250, 790], [1250, 930], [1100, 790], [700, 790]]
  const bars = (x: number, y: number, lengths: number[], colour: string) => lengths.map((length, index) => rect(x, y + index * 76, length, 26, colour)).join('')
  return [
    backdrop(width, height, 'rust', [0.6, 0.5]), glow(820, 900, 700, 180, '#000000', 0.8), extruded(left, [-36, 36], tones.slab), bars(330, 300, [300, 230], '#8d94b8'),
    glow(1010, 580, 560, 400, orange, 0.45), extruded(right, [-40, 40], tones.orange), bars(800, 480, [480, 400, 240], '#3a1002'), polyline([[700, 380], [1380, 380]], bone, 4), vignette(width, height),
  ].join('')
})

export const heroes: Drawing[] = [home, services, cases, about, processSteps, pricing, security, contact]
