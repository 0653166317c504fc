import type { Drawing } from '../kit'
import { backdrop, vignette } from './backdrop'
import { isometric, painted, type Solid } from './isometric'
import { arc, bone, box, circle, extruded, glow, ink, moved, orange, type Point, polygon, polyline, rect, ring, shaded, tones, turned, violet } from './shapes'

const [width, height] = [1200, 750]
const post = (name: string, draw: Drawing['draw']): Drawing => ({ name: `post-${name}`, width, height, draw })

const gear = (cx: number, cy: number, radius: number, teeth: number, offset: number): Point[] =>
  Array.from({ length: teeth }, (_, index) => {
    const step = 360 / teeth
    return ([[0, 0.82], [0.16, 1], [0.44, 1], [0.6, 0.82]] as const).flatMap(([at, reach]) => arc(cx, cy, radius * reach, offset + (index + at) * step, offset + (index + at) * step).slice(0, 1))
  }).flat()

const leaveAlone = post('when-not-to-automate', () => {
  const wheel = (cx: number, cy: number, radius: number, teeth: number, offset: number) => {
    const outline = gear(cx, cy, radius, teeth, offset)
    return polygon(moved(outline, -16, 22), '#000000', 'opacity=".6"') + shaded(outline, '#555b7a', '#1f2230', [0.7, 1], 'stroke="#8d94b8" stroke-width="2"') + circle(cx, cy, radius * 0.56, '#191c29') + polygon(ring(cx, cy, radius * 0.5, radius * 0.56, 0, 360), '#353a52') + circle(cx, cy, radius * 0.2, '#464b66') + circle(cx, cy, radius * 0.09, ink)
  }
  const bar: Point[] = [[1010, -20], [1120, -20], [210, 770], [100, 770]]
  return [backdrop(width, height, 'ink'), wheel(330, 280, 170, 14, 4), wheel(608, 402, 150, 12, 9), wheel(842, 250, 130, 11, 2), wheel(905, 552, 140, 12, 0), wheel(370, 590, 122, 10, 12), polygon(moved(bar, -18, 26), '#000000', 'opacity=".55"'), shaded(bar, '#ff9a62', orange, [0, 1]), polyline([[1120, -20], [210, 770]], '#ffd2b5', 4), vignette(width, height)].join('')
})

const fifty = post('fifty-real-cases', () => {
  const cells = Array.from({ length: 50 }, (_, index) => {
    const [x, y] = [142 + (index % 10) * 93, 108 + Math.floor(index / 10) * 104]
    if (index === 27 || index === 44) return rect(x, y, 70, 70, 'none', 'stroke="#5a6080" stroke-width="2" stroke-dasharray="6 6"')
    return extruded(box(x, y, 70, 70), [-9, 10], index % 7 === 3 ? tones.violet : tones.slab) + polyline([[x + 20, y + 37], [x + 31, y + 48], [x + 51, y + 24]], bone, 5, 'opacity=".85"')
  })
  const fallen = (x: number, y: number, angle: number) => {
    const outline = turned(box(x, y, 84, 84), angle, [x + 42, y + 42])
    return glow(x + 42, y + 42, 150, 130, orange, 0.75) + polygon(moved(outline, -14, 20), '#000000', 'opacity=".6"') + shaded(outline, '#ff9a62', orange, [1, 1], 'stroke="#ffd2b5" stroke-width="2"')
  }
  return [backdrop(width, height, 'plum'), ...cells, fallen(800, 388, 24), fallen(470, 622, -17), vignette(width, height)].join('')
})

const twice = post('safe-to-run-twice', () => {
  const arrow = (y: number, bend: number): Point[] => [[70, y], [330, y], [560, bend], [560, bend + 92], [316, y + 92], [70, y + 92]]
  const out: Point[] = [[640, 320], [880, 320], [880, 240], [1110, 375], [880, 510], [880, 430], [640, 430]]
  const gate = extruded(box(548, 210, 104, 330), [-26, 30], tones.slab)
  return [backdrop(width, height, 'rust'), extruded(arrow(140, 320), [-14, 18], tones.violet), extruded(arrow(520, 340), [-14, 18], tones.violet), glow(900, 375, 420, 280, orange, 0.55), extruded(out, [-18, 22], tones.orange), gate, rect(580, 250, 40, 250, ink), rect(590, 262, 20, 226, orange), ...[0, 1, 2, 3].map((index) => rect(110 + index * 48, 178, 22, 16, '#2a1f6b') + rect(110 + index * 48, 558, 22, 16, '#2a1f6b')), vignette(width, height)].join('')
})

const cost = post('cost-of-an-agent', () => {
  const stage = isometric(600, 400, 62)
  const slice = (from: number, to: number): Point[] => [[0, 0], ...arc(0, 0, 4.4, from, to)]
  const piece = (from: number, to: number, tall: number, tone: typeof tones.slab, pull = 0) => {
    const middle = (((from + to) / 2) * Math.PI) / 180
    return stage.prism(moved(slice(from, to), Math.cos(middle) * pull, Math.sin(middle) * pull), 0, tall, tone)
  }
  const sliver = stage.prism(moved(slice(36, 48), 1.1, 1.1), 1.9, 1.3, tones.orange)
  const [gx, gy] = stage.at(2.5, 2.5, 2)
  return [backdrop(width, height, 'steel', [0.5, 0.5]), stage.pool(0, 1, 6.4, '#000000', 0.9), stage.cylinder(0, 0, -0.6, 5.2, 0.6, tones.deep).svg, painted([piece(156, 252, 1.3, tones.bone, 0.12), piece(255, 396, 1.3, tones.slab, 0.12), piece(48, 153, 1.3, tones.violet, 0.12)]), glow(gx, gy, 260, 200, orange, 0.6), sliver.svg, vignette(width, height)].join('')
})

const tenSeconds = post('first-ten-seconds', (random) => {
  const [cx, cy] = [600, 385]
  const segments = Array.from({ length: 10 }, (_, index) => {
    const from = -90 + index * 36 + 2
    const on = index < 4
    return polygon(moved(ring(cx, cy, 216, 300, from, from + 32), -8, 14), '#000000', 'opacity=".5"') + shaded(ring(cx, cy, 216, 300, from, from + 32), on ? '#ff9a62' : '#464b66', on ? orange : '#1f2230', [1, 1])
  })
  const wave = Array.from({ length: 72 }, (_, index) => {
    const angle = -90 + index * 5
    const on = index < 29
    const reach = on ? 20 + random() * 84 : 8 + random() * 8
    return polyline([...arc(cx, cy, 190, angle, angle).slice(0, 1), ...arc(cx, cy, 190 - reach, angle, angle).slice(0, 1)], on ? bone : '#5a6080', 6)
  })
  const hand = extruded([[cx - 7, cy], [cx + 190, cy + 262], [cx + 207, cy + 250], [cx + 9, cy - 8]], [-6, 8], tones.violet)
  return [backdrop(width, height, 'plum', [0.5, 0.5]), circle(cx, cy, 322, ink, 'opacity=".65"'), glow(cx + 130, cy, 360, 320, orange, 0.35), ...segments, ...wave, hand, circle(cx, cy, 30, violet), circle(cx, cy, 11, ink), vignette(width, height)].join('')
})

const addition = post('rules-before-confidence', (random) => {
  const rows = [0, 1, 2, 3].map((row) => {
    const y = 116 + row * 92
    const lengths = [180 + random() * 160, 90 + random() * 50, 120 + random() * 70]
    return rect(150, y, lengths[0] ?? 0, 34, '#464b66') + rect(560, y, lengths[1] ?? 0, 34, '#2f3550') + extruded(box(930 - (lengths[2] ?? 0), y, lengths[2] ?? 0, 34), [-6, 8], row === 2 ? tones.orange : tones.violet) + rect(150, y + 62, 780, 1.5, bone, 'opacity=".16"')
  })
  const sheet = shaded([[96, 62], [990, 62], [990, 690], [96, 690]], '#1d202e', '#12141d', [1, 1]) + polyline([[990, 62], [96, 62], [96, 690]], '#5a6080', 1.5)
  const bracket: Point[] = [[1010, 92], [1100, 92], [1100, 510], [1010, 510], [1010, 478], [1066, 478], [1066, 124], [1010, 124]]
  return [backdrop(width, height, 'rust'), polygon(box(80, 84, 894, 628), '#000000', 'opacity=".5"'), sheet, ...rows, glow(1060, 300, 200, 320, orange, 0.4), polygon(moved(bracket, -8, 12), '#000000', 'opacity=".5"'), shaded(bracket, '#ff9a62', orange, [0, 1]), rect(640, 520, 290, 8, bone), rect(640, 536, 290, 8, bone), extruded(box(690, 572, 240, 62), [-9, 11], tones.bone), rect(560, 594, 70, 16, orange), rect(587, 567, 16, 70, orange), vignette(width, height)].join('')
})

const privacy = post('privacy-before-models', () => {
  const layers = [3, 2, 1, 0].map((index) => {
    const [x, y] = [360 + index * 62, 50 + index * 26]
    const page = box(x, y, 430, 560)
    const tone = index === 0 ? ['#f8f5ee', '#cfcabd'] : index === 1 ? ['#b9adff', '#5441c9'] : ['#353a52', '#1a1d2b']
    return polygon(moved(page, -14, 20), '#000000', 'opacity=".45"') + shaded(page, tone[0] ?? bone, tone[1] ?? bone, [1, 1])
  })
  const bars = [330, 250, 0, 350, 190].map((length, index) => (length ? rect(406, 108 + index * 46, length, 24, index === 3 ? orange : ink) : rect(406, 108 + index * 46, 150, 24, ink) + rect(572, 108 + index * 46, 110, 24, '#a29c90')))
  const hole = (dx: number, dy: number, fill: string, grow: number) => circle(575 + dx, 420 + dy, 54 + grow, fill) + polygon([[548 + dx - grow, 440 + dy], [602 + dx + grow, 440 + dy], [628 + dx + grow, 562 + dy + grow], [522 + dx - grow, 562 + dy + grow]], fill)
  return [backdrop(width, height, 'ink', [0.55, 0.5]), glow(600, 400, 560, 360, violet, 0.3), ...layers, ...bars, hole(-5, 7, '#8f897c', 8), hole(0, 0, '#2a1f6b', 6), hole(7, 8, '#0b0c11', -2), glow(590, 470, 110, 140, orange, 0.85), vignette(width, height)].join('')
})

const connect = post('clean-before-you-connect', (random) => {
  const shards: Solid[] = Array.from({ length: 34 }, (_, index) => {
    const [x, y] = [random() * width, index % 2 ? 30 + random() * 170 : 540 + random() * 190]
    const outline = turned([[x, y], [x + 20 + random() * 50, y + 6], [x + 12 + random() * 20, y + 22 + random() * 36]], random() * 360, [x, y])
    return { depth: y, svg: polygon(moved(outline, -6, 8), '#000000', 'opacity=".5"') + shaded(outline, index % 9 === 0 ? '#ff8f52' : '#464b66', index % 9 === 0 ? orange : '#1f2230') }
  })
  const plug = (flip: boolean) => {
    const tone = flip ? tones.orange : tones.violet
    const cable = polyline([[-30, 376], [220, 376]], tone.right, 46) + polyline([[-30, 364], [220, 364]], tone.left, 14)
    const pins = flip ? extruded(box(470, 318, 90, 26), [0, 9], tones.bone) + extruded(box(470, 408, 90, 26), [0, 9], tones.bone) : ''
    const head = extruded([[210, 326], [300, 270], [470, 270], [470, 482], [300, 482], [210, 426]], [0, 24], tone)
    const sockets = flip ? '' : rect(430, 316, 40, 32, ink) + rect(430, 404, 40, 32, ink)
    return `<g${flip ? ` transform="matrix(-1 0 0 1 ${width} 0)"` : ''}>${cable}${pins}${head}${sockets}${[320, 350, 380].map((x) => rect(x, 296, 10, 160, ink, 'opacity=".25"')).join('')}</g>`
  }
  const strip = shaded([[0, 236], [width, 236], [width, 526], [0, 526]], '#23273a', '#141620', [0, 1]) + rect(0, 236, width, 2, bone, 'opacity=".4"') + rect(0, 524, width, 2, bone, 'opacity=".4"')
  return [backdrop(width, height, 'steel', [0.5, 0.5]), painted(shards), strip, glow(600, 376, 240, 160, orange, 0.6), plug(false), plug(true), vignette(width, height)].join('')
})

export const posts: Drawing[] = [leaveAlone, fifty, twice, cost, tenSeconds, addition, privacy, connect]
