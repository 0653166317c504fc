import type { Drawing } from '../kit'
import { backdrop, vignette } from './backdrop'
import { isometric, painted, type Solid } from './isometric'
import { bone, box, circle, extruded, glow, linear, orange, type Point, polygon, polyline, rect, ring, shaded, tones, type Tone, violet } from './shapes'

const [width, height] = [1600, 1000]
const wide = (name: string, draw: Drawing['draw']): Drawing => ({ name, width, height, draw })

const freight = wide('case-harrowgate-freight', (random) => {
  const container = (x: number, y: number, w: number, tall: number, tone: Tone) => {
    const ribs = Array.from({ length: Math.floor(w / 22) - 1 }, (_, index) => rect(x + 16 + index * 22, y + 14, 9, tall - 28, '#05060a', 'opacity=".28"')).join('')
    return extruded(box(x, y, w, tall), [22, -20], tone) + ribs + rect(x, y, w, 8, tone.edge, 'opacity=".45"') + rect(x + w - 66, y + tall - 40, 44, 18, bone, 'opacity=".55"')
  }
  const stack: string[] = []
  for (let row = 0; row < 4; row += 1)
    for (let column = 0; column < 6; column += 1) {
      if ((row === 3 && column > 2 && column < 5) || (row === 2 && column === 3)) continue
      stack.push(container(90 + column * 240 + (row % 2) * 10, 780 - row * 122, 226, 114, random() < 0.13 ? tones.violet : random() < 0.3 ? tones.deep : tones.slab))
    }
  const mast = shaded([[1290, 0], [1350, 0], [1350, 300], [1290, 300]], '#2a2e42', '#14161f') + rect(300, 80, 1300, 34, '#2a2e42') + rect(300, 80, 1300, 4, orange) + Array.from({ length: 21 }, (_, index) => polyline([[320 + index * 62, 114], [351 + index * 62, 150], [382 + index * 62, 114]], '#3a3f58', 5)).join('') + rect(300, 148, 1300, 7, '#2a2e42')
  const cable = [890, 1110].map((x) => polyline([[1000, 160], [x, 292]], bone, 3)).join('') + rect(960, 140, 80, 30, '#464b66')
  return [backdrop(width, height, 'steel', [0.6, 0.4]), mast, cable, glow(1000, 350, 480, 300, orange, 0.55), container(870, 292, 260, 124, tones.orange), ...stack, rect(0, 894, width, 106, '#07090d'), rect(0, 894, width, 3, orange, 'opacity=".6"'), vignette(width, height)].join('')
})

const dental = wide('case-linden-row-dental', () => {
  const door = (x: number) => {
    const arch = `M${x} 860V450a130 130 0 0 1 260 0V860Z`
    const inner = linear([0, 0], [0, 1], [0, '#2f2764'], [1, '#0b0a15'])
    return `${inner.define}<path d="${arch}" fill="#050509" transform="translate(-20 14)" opacity=".7"/><path d="${arch}" fill="${inner.fill}" stroke="${violet}" stroke-width="5"/>${shaded([[x + 8, 856], [x + 252, 856], [x + 150, 1000], [x - 240, 1000]], violet, '#0b0a15', [0, 1], 'opacity=".28"')}`
  }
  const wave = (phase: number, size: number) => Array.from({ length: 181 }, (_, index): Point => {
    const x = index * 9
    const loud = 0.16 + 0.84 * [830, 1110, 1390].reduce((sum, centre) => sum + Math.exp(-(((x - centre) / 95) ** 2)), 0)
    return [x, 580 + Math.sin(index * 0.33 + phase) * size * loud * (0.7 + 0.3 * Math.sin(index * 1.31))]
  })
  const lines = [0, 1, 2, 3, 4, 5].map((index) => polyline(wave(index * 0.35, 210 - index * 30), index < 3 ? orange : violet, index === 0 ? 7 : 2.5, `opacity="${index === 0 ? 1 : 0.75 - index * 0.1}" stroke-linecap="round"`))
  return [backdrop(width, height, 'plum', [0.68, 0.55]), shaded([[620, 150], [1600, 150], [1600, 870], [620, 870]], '#211d3d', '#0d0c17'), rect(620, 150, 980, 3, bone, 'opacity=".25"'), door(700), door(980), door(1260), glow(1110, 580, 560, 260, orange, 0.4), ...lines, vignette(width, height)].join('')
})

const tile = (kind: number, x: number, y: number, edge: number, front: string, back: string) => {
  const ground = rect(x, y, edge, edge, back)
  const half = edge / 2
  const shapes = [
    `<path d="M${x} ${y}h${edge}a${edge} ${edge} 0 0 1 ${-edge} ${edge}z" fill="${front}"/>`,
    polygon([[x, y], [x + edge, y + edge], [x, y + edge]], front),
    circle(x + half, y + half, edge * 0.34, front) + circle(x + half, y + half, edge * 0.14, back),
    polygon([[x + half, y], [x + edge, y + half], [x + half, y + edge], [x, y + half]], front),
    `<path d="M${x} ${y + edge}a${half} ${half} 0 0 1 ${edge} 0zM${x} ${y + half}a${half} ${half} 0 0 1 ${edge} 0z" fill="${front}"/>`,
    polygon([[x, y], [x + half, y], [x + edge, y + half], [x + edge, y + edge], [x + half, y + edge], [x, y + half]], front),
  ]
  const shine = polygon([[x, y], [x + edge, y], [x, y + edge]], '#ffffff', 'opacity=".05"')
  return ground + (shapes[kind % shapes.length] ?? '') + shine + `<path d="M${x} ${y + edge}v${-edge}h${edge}" fill="none" stroke="#ffffff" stroke-opacity=".18" stroke-width="2"/>`
}

const tessel = wide('case-tessel-tile', (random) => {
  const edge = 122
  const tiles: string[] = []
  for (let row = 0; row < 8; row += 1)
    for (let column = 0; column < 13; column += 1) {
      const vivid = column > 3.4 + row * 0.55 + random() * 1.6
      const pair = vivid ? ([[orange, '#1a1c26'], [violet, '#1a1c26'], [bone, '#2a2e42'], ['#1a1c26', orange], ['#2a1f6b', violet]] as const)[Math.floor(random() * 5)] : (['#30354a', '#1b1e2a'] as const)
      if (!pair || (vivid && column === 5 + Math.floor(row * 0.55) && row % 3 === 1)) continue
      tiles.push(tile(Math.floor(random() * 6), 6 + column * (edge + 2), 6 + row * (edge + 2), edge, pair[0], pair[1]))
    }
  const dark = linear([0, 0], [1, 0.3], [0, '#0b0c11', 0.35], [0.7, '#0b0c11', 0])
  return [rect(0, 0, width, height, '#08090d'), ...tiles, dark.define, rect(0, 0, width, height, dark.fill), glow(1250, 380, 620, 460, '#ffffff', 0.1), vignette(width, height)].join('')
})

const pipeline: Drawing = {
  name: 'section-pipeline', width: 1600, height: 800,
  draw: () => {
    const stage = isometric(800, 380, 50)
    const belt = stage.cube(-13, -1.1, 0, 26, 2.2, 0.5, tones.slab).svg + stage.line([[-13, 1.1, 0.5], [13, 1.1, 0.5]], orange, 4)
    const sheet = (x: number, tone: Tone): Solid => ({ depth: x, svg: stage.cube(x, -0.75, 0.6, 1.2, 1.5, 0.1, tone).svg + [0, 1, 2].map((row) => stage.line([[x + 0.2, -0.4 + row * 0.4, 0.7], [x + 1, -0.4 + row * 0.4, 0.7]], '#6b6a75', 3)).join('') })
    const gate = (x: number, tone: Tone): Solid => ({
      depth: x - 0.5,
      svg: stage.cube(x, -2.2, 0, 0.8, 1, 3, tones.slab).svg + shaded([stage.at(x + 0.4, -1.2, 3), stage.at(x + 0.4, 1, 3), stage.at(x + 0.4, 1, 0.5), stage.at(x + 0.4, -1.2, 0.5)], tone.top, tone.left, [0, 1], 'opacity=".34"') + stage.cube(x, -2.2, 3, 0.8, 3.4, 0.55, tones.slab).svg + stage.line([[x, 1.2, 3.28], [x + 0.8, 1.2, 3.28]], tone.left, 9),
    })
    const cubes = [7.6, 9.2, 10.8].map((x, index) => stage.cube(x, -0.55, 0.5, 1.1, 1.1, 1.1, index === 1 ? tones.violet : tones.orange))
    const desk = stage.cube(2.6, 3.2, 0, 2.6, 2, 0.9, tones.deep).svg + stage.cube(3.1, 3.6, 0.9, 1.2, 1.2, 0.1, tones.bone).svg + stage.line([[4.9, 3.5, 0.9], [4.9, 3.5, 2.5], [4.2, 4, 2.9]], bone, 5)
    const [lx, ly] = stage.at(4, 4.2, 1.6)
    const branch = stage.cube(3.6, 1.1, 0, 0.9, 2.1, 0.3, tones.violet).svg
    const solids = [...[-11.6, -9.8, -7.4, -4.4].map((x, index) => sheet(x, index === 2 ? tones.violet : tones.bone)), gate(-8.4, tones.bone), gate(-3, tones.violet), gate(1.6, tones.orange), gate(6, tones.orange), sheet(-0.4, tones.bone), stage.cube(3.6, -0.55, 0.5, 1.1, 1.1, 1.1, tones.bone), ...cubes]
    const turn = '<g transform="rotate(-14 800 400) translate(0 30)">'
    return [backdrop(1600, 800, 'ink', [0.6, 0.5]), turn, glow(800, 470, 900, 200, '#000000', 0.7), belt, stage.pool(9.5, 1, 3.6, orange, 0.7), painted(solids), branch, glow(lx, ly + 20, 260, 170, orange, 0.5), desk, glow(lx + 10, ly - 50, 70, 60, bone, 0.8), '</g>', vignette(1600, 800)].join('')
  },
}

const toggle = wide('section-switch', () => {
  const panel = extruded(box(240, 190, 1120, 620), [-40, 46], tones.deep)
  const track = shaded(box(380, 370, 840, 260), '#07080c', '#1a1d2b', [0, 1]) + polygon(box(380, 370, 840, 260), 'none', 'stroke="#5a6080" stroke-width="2"')
  const lit = shaded([[800, 388], [1202, 388], [1202, 612], [690, 612]], '#ff8f52', orange, [0, 1]) + polyline([[1010, 460], [1010, 540]], '#3a1002', 18) + polygon(ring(1090, 500, 42, 58, 0, 360), '#3a1002', 'opacity="0"')
  const lever = polygon([[330, 690], [700, 690], [800, 300], [430, 300]], '#000000', 'opacity=".5"') + extruded([[440, 300], [800, 300], [690, 690], [330, 690]], [-34, 40], tones.slab) + [0, 1, 2].map((index) => polyline([[528 + index * 62, 380], [464 + index * 62, 610]], '#8d94b8', 12)).join('')
  const screws = ([[285, 235], [1315, 235], [285, 765], [1315, 765]] as const).map(([x, y]) => circle(x, y, 15, '#0b0c11') + polyline([[x - 9, y - 6], [x + 9, y + 6]], '#5a6080', 4))
  return [backdrop(width, height, 'rust', [0.65, 0.5]), glow(800, 860, 800, 160, '#000000', 0.8), panel, ...screws, track, glow(1010, 500, 420, 300, orange, 0.6), lit, lever, circle(1260, 270, 16, orange), glow(1260, 270, 80, 80, orange, 0.8), vignette(width, height)].join('')
})

const squares: Drawing = {
  name: 'section-tiles', width: 1600, height: 800,
  draw: () => {
    const stage = isometric(800, 130, 42)
    const tiles: Solid[] = []
    for (let index = 0; index < 100; index += 1) {
      const [x, y] = [-6.6 + (index % 10) * 1.32 + 6.4, -6.6 + Math.floor(index / 10) * 1.32 + 6.4]
      const tone = index < 27 ? tones.orange : index < 46 ? tones.violet : tones.slab
      tiles.push(stage.cube(x, y, 0, 1.16, 1.16, index < 46 ? 1.3 : 0.4, tone))
    }
    return [backdrop(1600, 800, 'plum', [0.5, 0.5]), glow(800, 460, 760, 380, '#000000', 0.6), painted(tiles), vignette(1600, 800)].join('')
  },
}

export const stories: Drawing[] = [freight, dental, tessel, pipeline, toggle, squares]
