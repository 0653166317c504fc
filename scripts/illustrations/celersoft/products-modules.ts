import type { Drawing } from '../kit'
import { bars, checklist, curve, gantt, map, rect, ring, tick, type Job } from './flat'
import { disc, stage, type Point } from './iso'
import { letter } from './lettering'
import { cable, database, pane, pin, plate, rooftopUnit, tree, van, worker } from './objects'
import { backdrop, C, gradient, mix } from './palette'

const square = (name: string, draw: Drawing['draw']): Drawing => ({ name: `product-${name}`, width: 900, height: 900, draw })

/** Shield profile in the x-z plane, `k` units high. */
export const shieldShape = (x: number, z: number, k: number): Point[] => ([
  [0, 1], [0.22, 0.9], [0.46, 0.86], [0.46, 0.5], [0.4, 0.28], [0.26, 0.12], [0, 0], [-0.26, 0.12], [-0.4, 0.28], [-0.46, 0.5], [-0.46, 0.86], [-0.22, 0.9],
] as Point[]).map(([a, b]): Point => [x + a * k, z + b * k])

const lanes: Job[][] = [
  [[7, 8.6, C.accent, 'tick'], [9.2, 10.6, C.accent], [11.2, 12.6, C.teal]],
  [[7.2, 9.4, C.teal, 'tick'], [10, 11.1, C.slate, 'lock'], [11.6, 12.8, C.accent]],
  [[7, 8, C.slate, 'tick'], [8.6, 9.8, C.amber], [10.4, 12.2, C.accent, 'lock']],
  [[7.6, 9, C.accent], [9.7, 11.4, C.teal], [11.9, 12.7, C.slate]],
]

const street = `<g>${map(12, 12, 516, 516, [[0.12, 0.84], [0.34, 0.62], [0.34, 0.36], [0.62, 0.28], [0.84, 0.52]], C.accent)}</g>`

export const modules: Drawing[] = [
  square('dispatch', () => {
    const st = stage(450, 585, 86)
    const board = `${rect(0, 0, 460, 34, 8, C.navy)}${letter('DISPATCH', 20, 11, 13, C.white)}<circle cx="438" cy="17" r="6" fill="${C.mint}"/>${gantt(22, 76, 418, 52, lanes, [7, 13], 9.9)}`
    return backdrop(900, 900, 'light') + st.shadow(-2.7, -2.3, 5.8, 5.6, 24, 0.35) + plate(st, -2.7, -2.7, 0, 5.4, 5.4, 0.3, C.haze, street, 0.4) +
      pane(st, -2.3, -2.3, 0.3, 4.6, 3.0, board, 'left', C.slate) +
      tree(st, -1.9, 0.2, 0.3, 0.6) + tree(st, -2.2, 0.9, 0.3, 0.5) + pin(st, 0.9, -0.9, 0.3, 0.9, C.accent) + pin(st, -0.85, 0.65, 0.3, 0.9, C.teal) +
      van(st, -0.6, 1.15, 0.3, 0.42, C.white, C.accent) + pin(st, 1.9, 0.4, 0.3, 1.15, C.amber)
  }),
  square('mobile', () => {
    const st = stage(452, 500, 89)
    const w = 300
    const face = `${rect(12, 12, w - 24, 556, 26, C.paper)}${rect(12, 12, w - 24, 96, 26, C.navy)}${rect(12, 70, w - 24, 40, 0, C.navy)}${letter('WO 448120', 36, 44, 18, C.white)}${letter('ON SITE 10:40', 36, 80, 12, C.sky)}${map(30, 126, w - 60, 116, [[0.1, 0.8], [0.4, 0.5], [0.85, 0.3]], C.accent)}${checklist(30, 258, w - 60, 46, [['LOCKOUT', 'done'], ['PRESSURE', 'done'], ['PHOTO TAG', 'alarm'], ['SIGNATURE', 'open']])}${rect(30, 470, w - 60, 62, 16, C.teal)}${letter('COMPLETE', w / 2, 493, 17, C.white, 0.14, 0.5)}`
    const photo = `${rect(8, 8, 144, 114, 10, '#cfdfec')}<path d="M8 122l48-62 34 36 26-22 36 48z" fill="${C.steel}"/><circle cx="118" cy="40" r="14" fill="${C.amber}"/>`
    return backdrop(900, 900, 'mist') + st.shadow(-2.2, -2.7, 4.6, 6.2, 24, 0.3) + plate(st, -2.2, -3.1, -0.2, 4.4, 6.3, 0.2, C.tint, '', 0.5) +
      plate(st, -1.7, -2.9, 0.0, 3, 5.8, 0.26, C.ink, face, 0.4, C.ink) +
      cable(st, [[1.3, -1.2, 1.2], [2.6, -1.2, 1.7]], C.accent, 1, 0.04) + plate(st, 1.5, -2.3, 1.55, 1.6, 1.3, 0.12, C.white, photo, 0.14) +
      plate(st, 1.55, 0.1, 0.9, 1.3, 1.3, 0.14, C.teal, tick(30, 32, 70, C.white, 13), 0.3) + worker(st, -1.9, 2.75, 0, 1.15, C.amber, C.white) 
  }),
  square('comply', () => {
    const st = stage(450, 590, 87)
    const sheet = `${rect(0, 0, 340, 58, 8, C.navy)}${letter('INSPECTION', 24, 20, 18, C.white)}${checklist(24, 80, 292, 54, [['ROPE WEAR', 'done'], ['BRAKE 0.8 S', 'done'], ['DATA TAG', 'done'], ['PIT LIGHT', 'alarm'], ['WITNESS', 'done']])}<path d="M40 392c20-30 32 20 50-6s26 16 44-2 20 6 34-4" stroke="${C.accent}" stroke-width="5" fill="none"/>`
    return backdrop(900, 900, 'light') + st.shadow(-2.6, -2.4, 5.6, 5.4, 24, 0.34) + plate(st, -2.6, -2.6, 0, 5.2, 5.2, 0.32, C.haze, `<path d="M60 60h400v400h-400z" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="5" stroke-dasharray="18 12"/>`, 0.5) +
      [0, 1, 2].map((i) => plate(st, -2.2 + i * 0.08, 0.75 - i * 0.06, 0.32 + i * 0.16, 1.5, 1.4, 0.12, i === 2 ? C.white : C.mist, i === 2 ? `${rect(20, 20, 110, 16, 4, C.accent)}${rect(20, 50, 90, 8, 4, C.haze)}${rect(20, 70, 104, 8, 4, C.haze)}${rect(20, 90, 70, 8, 4, C.haze)}` : '', 0.08)).join('') +
      pane(st, -1.9, -1.7, 0.32, 3.4, 4.3, sheet, 'left', C.slate) + st.box(-0.75, -1.72, 4.5, 1.1, 0.22, 0.24, C.steel) +
      st.shadow(0.5, 0.9, 2, 0.9, 6, 0.35, 0.32) + st.extrude(shieldShape(1.45, 0.42, 2.5), 'y', 0.95, 0.42, C.teal) + st.extrude(shieldShape(1.45, 0.72, 1.9), 'y', 1.37, 0.07, mix(C.teal, C.white, 0.22)) +
      st.onLeft(0.72, 1.45, 2.55, tick(22, 42, 100, C.white, 19))
  }),
  square('fleet', () => {
    const st = stage(450, 500, 87)
    const lot = `${rect(10, 10, 520, 520, 36, '#8fa6bc')}${[0, 1, 2, 3].map((i) => `<path d="M${70 + i * 125} 40v220" stroke="#fff" stroke-opacity=".85" stroke-width="7"/>`).join('')}<path d="M10 400h520" stroke="#fff" stroke-width="7" stroke-dasharray="42 28" stroke-opacity=".9"/><path d="M10 300h520M10 500h520" stroke="#fff" stroke-width="4" stroke-opacity=".5"/>`
    return backdrop(900, 900, 'mist') + st.shadow(-2.7, -2.3, 5.8, 5.6, 24, 0.36) + plate(st, -2.7, -2.7, 0, 5.4, 5.4, 0.34, C.steel, lot, 0.45) +
      van(st, -1.82, -2.3, 0.34, 0.53, C.white, C.accent, 'y') + van(st, -0.58, -2.3, 0.34, 0.53, C.mist, C.teal, 'y') + van(st, 0.68, -2.3, 0.34, 0.53, C.white, C.accent, 'y') +
      van(st, -1.5, 0.85, 0.34, 0.68, C.blue, C.white) + pin(st, 1.95, 1.15, 0.34, 1.1, C.amber) +
      plate(st, -2.9, 0.6, 2.3, 1.5, 1.5, 0.16, C.white, `${ring(75, 75, 46, 0.72, C.teal, 15)}${letter('72', 75, 63, 24, C.slate, 0.14, 0.5)}`, 0.3) 
  }),
  square('insight', () => {
    const st = stage(450, 570, 86)
    const values = [[1.1, 1.5, 1.2, 2.0], [1.4, 1.9, 2.3, 2.7], [0.8, 1.2, 1.6, 2.2]]
    const tones = [C.haze, C.blue, C.steel]
    let columns = ''
    values.forEach((row, r) => row.forEach((h, c) => {
      columns += st.shadow(-1.9 + c * 1.05, -1.55 + r * 0.95, 0.9, 0.62, 3, 0.28, 0.3) + st.box(-1.95 + c * 1.05, -1.6 + r * 0.95, 0.3, 0.6, 0.55, h * 0.82, r === 1 && c === 3 ? C.teal : tones[r]!)
    }))
    const panel = `${letter('FIRST-TIME FIX', 24, 26, 15, C.steel)}${letter('87%', 24, 62, 40, C.ink, 0.13)}${curve(24, 130, 390, 116, [0.2, 0.34, 0.3, 0.52, 0.58, 0.74, 0.86], C.teal, 7)}`
    return backdrop(900, 900, 'light') + st.shadow(-2.7, -2.3, 5.8, 5.6, 24, 0.34) + plate(st, -2.7, -2.7, 0, 5.4, 5.4, 0.3, C.tint, Array.from({ length: 9 }, (_, i) => `<path d="M30 ${60 + i * 52}h480" stroke="${C.steel}" stroke-opacity=".2" stroke-width="3"/>`).join(''), 0.45) +
      pane(st, -2.35, -2.4, 0.3, 4.4, 2.7, panel, 'left', C.slate) + columns +
      st.shadow(-2.1, 1.35, 1.5, 1.2, 6, 0.3, 0.3) + st.cylinder(-1.35, 1.85, 0.3, 0.72, 0.26, C.white) + st.onTop(-1.35, 1.85, 0.56, ring(0, 0, 44, 0.64, C.accent, 20)) +
      plate(st, 0.5, 1.45, 0.32, 1.8, 0.95, 0.12, C.navy, `${letter('96%', 20, 22, 30, C.white)}${bars(20, 62, 136, 22, [0.5, 0.7, 0.6, 0.9, 1], C.sky)}`, 0.16)
  }),
  square('connect', () => {
    const st = stage(450, 470, 101)
    const nodes: [number, number, string, (x: number, y: number) => string][] = [
      [-2.1, -2.1, C.slate, (x, y) => database(st, x + 0.75, y + 0.75, 0.3, 0.46, C.sky)],
      [0.85, -2.4, C.slate, (x, y) => pane(st, x + 0.2, y + 0.5, 0.3, 1.1, 1, bars(16, 20, 78, 62, [0.4, 0.7, 0.55, 1], C.blue), 'left', C.steel)],
      [-2.5, 0.8, C.slate, (x, y) => [0, 1, 2].map((i) => plate(st, x + 0.25, y + 0.25, 0.3 + i * 0.2, 1, 1, 0.12, i === 2 ? C.white : C.haze, i === 2 ? `${rect(16, 18, 60, 12, 4, C.accent)}${rect(16, 42, 68, 8, 4, C.haze)}${rect(16, 60, 50, 8, 4, C.haze)}` : '', 0.08)).join('')],
      [1.0, 1.0, C.slate, (x, y) => van(st, x + 0.12, y + 0.45, 0.3, 0.32, C.white, C.teal)],
    ]
    const hub: Point[] = disc(0, 0, 1.15, 6)
    return backdrop(900, 900, 'dark') + st.shadow(-2.8, -2.5, 6, 5.6, 24, 0.5) +
      cable(st, [[-1.3, -1.3, 0.05], [0, 0, 0.05]], C.mint, 2) + cable(st, [[1.6, -1.6, 0.05], [0, -0.2, 0.05]], C.sky, 2) + cable(st, [[-1.7, 1.6, 0.05], [0, 0, 0.05]], C.amber, 2) + cable(st, [[1.7, 1.7, 0.05], [0, 0, 0.05]], C.mint, 2) +
      nodes.slice(0, 2).map(([x, y, tone, draw]) => plate(st, x, y, 0, 1.5, 1.5, 0.3, tone, '', 0.3) + draw(x, y)).join('') +
      st.shadow(-1.1, -0.9, 2.5, 2.3, 12, 0.5) + st.extrude(hub, 'z', 0, 0.5, C.accent) + st.extrude(disc(0, 0, 0.86, 6), 'z', 0.5, 0.32, C.blue) + st.extrude(disc(0, 0, 0.5, 6), 'z', 0.82, 0.3, C.mint) +
      st.onTop(0, 0, 1.12, `<path d="M-22 0a22 22 0 0 1 38-15M22 0a22 22 0 0 1-38 15" stroke="#fff" stroke-width="8" fill="none" stroke-linecap="round"/><path d="M8-22l12 8-13 7zM-8 22l-12-8 13-7z" fill="#fff"/>`) +
      nodes.slice(2).map(([x, y, tone, draw]) => plate(st, x, y, 0, 1.5, 1.5, 0.3, tone, '', 0.3) + draw(x, y)).join('')
  }),
  square('sandbox', (random) => {
    const st = stage(450, 530, 88)
    const glass = (d: string, opacity: number) => `<path d="${d}" fill="${C.sky}" fill-opacity="${opacity}" stroke="#fff" stroke-opacity=".75" stroke-width="2.5"/>`
    const face = (...points: [number, number, number][]) => `M${points.map((p) => st.at(...p).join(' ')).join('L')}Z`
    const [a, b, h] = [-2.2, 2.2, 2.4]
    const dunes = gradient([[0, '#e9d9b6'], [1, '#cdb78a']])
    let grains = ''
    for (let i = 0; i < 130; i++) grains += `<circle cx="${(20 + random() * 400).toFixed(0)}" cy="${(20 + random() * 400).toFixed(0)}" r="${(1.5 + random() * 2.5).toFixed(1)}" fill="#a38d60" opacity=".5"/>`
    return backdrop(900, 900, 'light') + st.shadow(-2.6, -2.3, 5.6, 5.4, 24, 0.34) + plate(st, -2.6, -2.6, 0, 5.2, 5.2, 0.34, C.slate, '', 0.35) +
      st.slab(a, a, 0.34, 4.4, 4.4, 0.16, 0.2, '#d9c69c') + dunes.defs + st.onTop(a, a, 0.5, `<rect x="8" y="8" width="424" height="424" rx="18" fill="${dunes.fill}"/><path d="M20 300c90-60 150 30 240-20s120-10 160-40M20 360c90-50 170 30 250-10s110 0 150-20M30 120c70-40 110 30 190-10" stroke="#b79f6d" stroke-opacity=".55" stroke-width="6" fill="none"/>${grains}`) +
      glass(face([a, a, 0.4], [b, a, 0.4], [b, a, h], [a, a, h]), 0.1) + glass(face([a, a, 0.4], [a, b, 0.4], [a, b, h], [a, a, h]), 0.12) +
      [[-1.6, -1.6, 1.2, 1.2, 1.2, C.steel], [-0.1, -1.5, 1.1, 1, 1.6, C.haze]].map(([x, y, w, d, k, tone]) => st.shadow(x as number, y as number, (w as number) + 0.3, d as number, 6, 0.3, 0.5) + st.box(x as number, y as number, 0.5, w as number, d as number, k as number, tone as string) + st.onLeft(x as number, (y as number) + (d as number), 0.5, [0, 1, 2].map((i) => `${rect(14, -100 + i * 30, (w as number) * 100 - 28, 14, 3, C.navy, 'opacity=".55"')}`).join(''))).join('') +
      rooftopUnit(st, -1.5, -1.4, 1.7, 0.6) + tree(st, 1.6, -1.2, 0.5, 0.7) + tree(st, 1.2, -0.6, 0.5, 0.5) +
      van(st, -1.2, 0.35, 0.5, 0.4, C.white, C.teal) + `<g opacity=".96">${pane(st, 0.3, 1.15, 0.5, 1.5, 0.95, `${letter('{ TEST }', 75, 34, 24, C.accent, 0.13, 0.5)}`, 'left', C.navy)}</g>` +
      glass(face([a, b, 0.4], [b, b, 0.4], [b, b, h], [a, b, h]), 0.13) + glass(face([b, a, 0.4], [b, b, 0.4], [b, b, h], [b, a, h]), 0.18) +
      `<path d="${face([b, a, h], [b, a + 1.5, h], [b, a + 0.5, 0.5], [b, a, 0.5])}" fill="#fff" opacity=".12"/>`
  }),
]
