import type { Drawing } from '../kit'
import { backdrop, vignette } from './backdrop'
import { isometric, painted, type Solid } from './isometric'
import { bone, box, glow, orange, polygon, shaded, type Tone, tones, turned, violet } from './shapes'

const size = 900
const square = (name: string, draw: Drawing['draw']): Drawing => ({ name: `product-${name}`, width: size, height: size, draw })

const sprint = square('workflow-build-sprint', () => {
  const stage = isometric(450, 580, 48)
  const rollers = Array.from({ length: 17 }, (_, index) => stage.line([[-4.4 + index * 0.55, -0.9, 0.72], [-4.4 + index * 0.55, 0.9, 0.72]], '#10121b', 4))
  const cargo = (x: number, tone: Tone): Solid => stage.cube(x, -0.55, 0.72, 1.1, 1.1, 1.1, tone)
  const machine = (x: number, tone: Tone): Solid => {
    const pillar = stage.cube(x, -3.1, 0, 1.2, 1.3, 3.4, tones.slab)
    const arm = stage.cube(x, -3.1, 3.4, 1.2, 3.5, 0.6, tones.slab).svg + stage.line([[x, 0.4, 3.7], [x + 1.2, 0.4, 3.7]], tone.left, 8)
    const ray = polygon([stage.at(x + 0.2, 0, 3.4), stage.at(x + 1, 0, 3.4), stage.at(x + 1.5, 0, 0.75), stage.at(x - 0.3, 0, 0.75)], tone.left, 'opacity=".3"')
    return { depth: x - 1.4, svg: pillar.svg + stage.line([[x + 1.2, -3.1, 2.6], [x + 1.2, -1.8, 2.6]], tone.left, 6) + ray + arm + stage.cylinder(x + 0.6, -2.4, 4, 0.3, 0.4, tone).svg }
  }
  const solids = [machine(-3.7, tones.bone), machine(-0.7, tones.violet), machine(2.3, tones.orange), cargo(-4.9, tones.slab), cargo(-2.2, tones.bone), cargo(0.8, tones.violet), cargo(3.8, tones.orange)]
  return [
    backdrop(size, size, 'ink'), stage.platform(10.2, tones.deep), stage.pool(4.4, 1, 2.6, orange, 0.8), stage.pool(1.4, 1.6, 2.2, violet, 0.6),
    stage.cube(-5.2, -1, 0, 10.4, 2, 0.7, tones.slab).svg, ...rollers, stage.line([[-5.2, 1, 0.7], [5.2, 1, 0.7]], orange, 4), painted(solids), vignette(size, size),
  ].join('')
})

const documents = square('document-extraction-pipeline', () => {
  const stage = isometric(450, 550, 48)
  const sheet = (x: number, y: number, z: number, index: number): string => {
    const page = stage.cube(x, y, z, 1.9, 2.6, 0.08, index === 2 ? tones.violet : tones.bone).svg
    const rows = Array.from({ length: 5 }, (_, row) => stage.line([[x + 0.3, y + 0.45 + row * 0.42, z + 0.08], [x + (row === 4 ? 0.9 : 1.6), y + 0.45 + row * 0.42, z + 0.08]], row === 1 ? orange : '#6b6a75', 4))
    return page + rows.join('')
  }
  const pile = [0, 1, 2, 3].map((index) => sheet(-4.9 + index * 0.1, -1.4 + (index % 2) * 0.16, 0.1 + index * 0.55, index)).join('')
  const flying = sheet(-2.6, -1.3, 1.5, 4)
  const gate = stage.cube(-0.3, -2.4, 0, 1, 1, 3.4, tones.slab).svg
  const beam = [stage.at(0.2, -1.4, 3.4), stage.at(0.2, 1.4, 3.4), stage.at(0.2, 1.4, 0), stage.at(0.2, -1.4, 0)]
  const front = stage.cube(-0.3, 1.4, 0, 1, 1, 3.4, tones.slab).svg + stage.cube(-0.3, -2.4, 3.4, 1, 4.8, 0.7, tones.slab).svg + stage.line([[0.7, -2.4, 3.75], [0.7, 2.4, 3.75]], orange, 7)
  const cubes = [0, 1, 2].flatMap((column) => [0, 1, 2].map((row) => stage.cube(1.7 + column * 1.15, -1.6 + row * 1.15, 0, 0.95, 0.95, 0.95, (column + row) % 3 === 0 ? tones.orange : (column + row) % 3 === 1 ? tones.violet : tones.bone)))
  return [
    backdrop(size, size, 'rust'), stage.platform(10.6, tones.deep), stage.pool(3, 0.4, 3.4, orange, 0.6), pile, gate, flying,
    shaded(beam, '#ffd2b5', orange, [0, 1], 'opacity=".45"'), front, painted(cubes), vignette(size, size),
  ].join('')
})

const crm = square('crm-integration', () => {
  const stage = isometric(450, 590, 50)
  const tower = (x: number, y: number, tone: Tone): string =>
    Array.from({ length: 5 }, (_, floor) => stage.cube(x - 1.3, y - 1.3, floor * 0.95, 2.6, 2.6, 0.72, floor === 4 ? tone : tones.slab).svg + stage.cube(x - 1.15, y - 1.15, floor * 0.95 + 0.72, 2.3, 2.3, 0.23, tone).svg).join('')
  const along = (run: number, side: number, z = 2.92): readonly [number, number, number] => [(run + side) * 0.7071, (side - run) * 0.7071, z]
  const arrow = (from: number, to: number, side: number, colour: string) => {
    const back = Math.sign(to - from) * 0.6
    const head = ([[to, side], [to - back, side - 0.38], [to - back, side + 0.38]] as const).map(([run, across]) => stage.at(...along(run, across)))
    return stage.line([along(from, side), along(to - back, side)], colour, 11) + polygon(head, colour)
  }
  const deck = turned(box(-2.6, -1, 5.2, 2), -45, [0, 0])
  return [
    backdrop(size, size, 'plum'), stage.platform(9.6, tones.deep), stage.pool(-2.2, 3.2, 2.6, violet, 0.7), stage.pool(3.2, -2.2, 2.6, orange, 0.7),
    stage.pool(0.6, 0.6, 3, '#000000', 0.7), tower(-2.7, 2.7, tones.violet), tower(2.7, -2.7, tones.orange), stage.prism(deck, 2.5, 0.42, tones.bone).svg, arrow(-1.8, 1.8, -0.45, '#5441c9'), arrow(1.8, -1.8, 0.45, orange), vignette(size, size),
  ].join('')
})

const cleanUp = square('data-clean-up', (random) => {
  const stage = isometric(450, 540, 50)
  const loose: Solid[] = Array.from({ length: 15 }, (_, index) => {
    const [x, y, z] = [-4.6 + random() * 3.6, -4 + (index / 15) * 7.4, 0.1 + random() * 3.4]
    const edge = 0.6 + random() * 0.5
    return stage.prism(turned(box(x, y, edge, edge), random() * 80, [x + edge / 2, y + edge / 2]), z, edge, index % 5 === 0 ? tones.orange : index % 4 === 1 ? tones.bone : tones.slab)
  })
  const tidy: Solid[] = []
  for (let column = 0; column < 3; column += 1)
    for (let row = 0; row < 6; row += 1) tidy.push(stage.cube(0.7 + column * 1.3, -3.9 + row * 1.3, 0, 1.08, 1.08, 1.08, column === 2 && row === 2 ? tones.orange : tones.violet))
  const wall = [stage.at(0.2, -4.4, 3.6), stage.at(0.2, 4.4, 3.6), stage.at(0.2, 4.4, 0), stage.at(0.2, -4.4, 0)]
  return [
    backdrop(size, size, 'steel'), stage.platform(9.8, tones.deep), stage.pool(2.4, 0, 4.6, violet, 0.55), painted(loose),
    shaded(wall, bone, violet, [0, 1], 'opacity=".22"'), stage.line([[0.2, -4.4, 3.6], [0.2, 4.4, 3.6]], bone, 3), painted(tidy), vignette(size, size),
  ].join('')
})

const care = square('monthly-care-plan', () => {
  const stage = isometric(450, 530, 52)
  const months = Array.from({ length: 12 }, (_, index): Solid => {
    const angle = (index * Math.PI) / 6 + Math.PI / 4
    const [x, y] = [Math.cos(angle) * 4, Math.sin(angle) * 4]
    return stage.prism(turned(box(x - 0.55, y - 0.55, 1.1, 1.1), (angle * 180) / Math.PI, [x, y]), 0, index === 1 ? 2.3 : 0.9, index === 1 ? tones.orange : index === 0 || index > 8 ? tones.violet : tones.slab)
  })
  const pulse = ([[-2.3, 0], [-0.95, 0], [-0.55, 0.5], [-0.15, -1.2], [0.3, 1.4], [0.7, -0.35], [1, 0], [2.3, 0]] as const).map(([run, rise]) => [run - rise, -run - rise, 0.75] as const)
  const [gx, gy] = stage.at(0, 0, 0.7)
  const litAngle = Math.PI / 6 + Math.PI / 4
  const back = months.filter(({ depth }) => depth < 0)
  const front = months.filter(({ depth }) => depth >= 0)
  return [
    backdrop(size, size, 'ink'), stage.pool(0, 1.4, 6.6, '#000000', 0.9), stage.cylinder(0, 0, -0.7, 5.2, 0.7, tones.deep).svg,
    stage.pool(Math.cos(litAngle) * 4, Math.sin(litAngle) * 4, 2.6, orange, 0.9), painted(back), stage.cylinder(0, 0, 0, 2.7, 0.7, tones.slab).svg,
    glow(gx, gy, 240, 140, orange, 0.4), polygon(stage.band(2.35, 2.45, 0, 360, 0.7), violet), stage.line(pulse, orange, 9), painted(front), vignette(size, size),
  ].join('')
})

export const productsBuild: Drawing[] = [sprint, documents, crm, cleanUp, care]
