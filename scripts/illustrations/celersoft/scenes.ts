import type { Drawing } from '../kit'
import { checklist, curve, gantt, map, rect, ring, type Job } from './flat'
import { stage, type Point, type Stage } from './iso'
import { letter } from './lettering'
import { building, cable, pane, pin, plate, rooftopUnit, tank, tree, van, worker } from './objects'
import { backdrop, C, glow, mix } from './palette'

const road = (w: number, h: number, lines: [number, number, number, number][]) => `<g>${lines.map(([x, y, a, b]) => rect(x, y, a, b, 4, '#8ea3b8')).join('')}${lines.map(([x, y, a, b]) => a > b ? `<path d="M${x + 12} ${y + b / 2}h${a - 24}" stroke="#fff" stroke-width="3.4" stroke-dasharray="18 14"/>` : `<path d="M${x + a / 2} ${y + 12}v${b - 24}" stroke="#fff" stroke-width="3.4" stroke-dasharray="18 14"/>`).join('')}</g><rect width="${w}" height="${h}" fill="none"/>`

const lanes: Job[][] = [
  [[7, 8.6, C.accent, 'tick'], [9.2, 10.6, C.accent], [11.2, 12.6, C.teal]],
  [[7.2, 9.4, C.teal, 'tick'], [10, 11.1, C.slate, 'lock'], [11.6, 12.8, C.accent]],
  [[7, 8, C.slate, 'tick'], [8.6, 9.8, C.amber], [10.4, 12.2, C.accent, 'lock']],
]

/** Lattice tower with three arms. */
const pylon = (st: Stage, x: number, y: number, z: number, k: number) => {
  const leg = 0.42 * k
  const top: [number, number, number] = [x, y, z + 3.4 * k]
  let out = st.shadow(x - leg, y - leg, 1.2 * k, k, 6, 0.22, z)
  for (const [a, b] of [[-1, -1], [1, -1], [-1, 1], [1, 1]] as Point[]) out += st.line([[x + a * leg, y + b * leg, z], top], C.steel, 0.045 * k)
  for (let i = 1; i < 6; i++) {
    const f = 1 - i / 6.5
    const h = z + 3.4 * k * (1 - f)
    out += st.line([[x - leg * f, y + leg * f, h], [x + leg * f, y + leg * f, h], [x + leg * f, y - leg * f, h], [x - leg * f, y + leg * f, h]], C.steel, 0.025 * k)
  }
  for (const h of [2.3, 2.8]) out += st.line([[x, y - 0.8 * k, z + h * k], [x, y + 0.8 * k, z + h * k]], C.slate, 0.06 * k)
  return out
}

const city = (st: Stage, random: () => number) => {
  const ground = road(1200, 900, [[30, 385, 1140, 90], [520, 30, 90, 840], [30, 720, 1140, 70]])
  return st.shadow(-6, -4.2, 12.6, 9.6, 24, 0.34) + plate(st, -6, -4.5, -0.4, 12, 9, 0.4, C.haze, `${rect(14, 14, 1172, 872, 46, '#cfdbe6')}${rect(40, 500, 460, 200, 16, '#bfd3cd')}${rect(630, 40, 530, 330, 16, '#c6d3df')}${rect(40, 40, 460, 325, 16, '#c9d6e1')}${rect(630, 495, 530, 205, 16, '#c6d3df')}${ground}`, 0.6) +
    building(st, -5.6, -4.1, 0, 1.7, 1.5, 2.4, C.steel, random) + building(st, -3.6, -4.1, 0, 1.3, 1.3, 3.2, C.haze, random) + building(st, -2, -3.9, 0, 0.9, 1.2, 2.1, C.steel, random) +
    building(st, -5.6, -2.2, 0, 1.4, 1.2, 1.7, C.mist, random) + rooftopUnit(st, -5.4, -2, 1.76, 0.62) + building(st, -3.7, -2.2, 0, 2.4, 1.2, 1.1, C.sky, random, 2) + rooftopUnit(st, -3.4, -2, 1.16, 0.7) + rooftopUnit(st, -2.3, -2, 1.16, 0.7) +
    pylon(st, 5.2, -4, 0, 1.05) + tank(st, 1.2, -3.2, 0, 0.85, 1.3, C.mist) + tank(st, 3.1, -3.3, 0, 0.85, 1.3, C.sky) + tank(st, 4.5, -2.2, 0, 0.6, 0.9, C.mist) +
    st.line([[1.2, -2.2, 0.2], [1.2, -1.7, 0.2], [4.5, -1.5, 0.2], [4.5, -1.6, 0.2]], C.teal, 0.14) + st.box(1.9, -2.2, 0, 1.7, 0.8, 0.8, C.steel) + st.onLeft(1.9, -1.4, 0, rect(16, -58, 40, 58, 3, C.navy) + rect(76, -60, 74, 26, 3, C.sky))
}

export const scenes: Drawing[] = [
  {
    name: 'hero-operations', width: 1600, height: 1000,
    draw: (random) => {
      const st = stage(800, 560, 76)
      const board = `${rect(0, 0, 520, 40, 8, C.navy)}${letter('DISPATCH', 22, 13, 14, C.white)}${gantt(22, 84, 478, 66, lanes, [7, 13], 9.9)}`
      const proof = `${rect(0, 0, 280, 40, 8, C.teal)}${letter('COMPLY', 20, 13, 14, C.white)}${checklist(18, 56, 244, 44, [['TORQUE', 'done'], ['PRESSURE', 'done'], ['PHOTO', 'done'], ['WITNESS', 'alarm']])}`
      return backdrop(1600, 1000, 'light', 58) + city(st, random) +
        van(st, -4.2, -0.66, 0, 0.36, C.white, C.accent) + van(st, 1.6, -0.66, 0, 0.36, C.white, C.teal) + van(st, -0.78, -3.6, 0, 0.34, C.mist, C.accent, 'y') +
        tree(st, -5.3, 0.9, 0, 0.8) + tree(st, -4.6, 1.7, 0, 0.65) + tree(st, -2.4, 0.8, 0, 0.7) + tree(st, -3.3, 1.9, 0, 0.6) + tree(st, -5.4, 2.1, 0, 0.55) +
        cable(st, [[-4.4, 2.9, 0.05], [-2, 2.9, 0.05], [-0.35, 2.9, 0.05], [-0.35, 0.2, 0.05], [5.2, 0.2, 0.05]], C.accent, 3, 0.055) +
        building(st, 0.6, 0.8, 0, 1.6, 1.4, 1.9, C.mist, random) + building(st, 2.9, 0.9, 0, 2.2, 1.3, 1.2, C.steel, random, 2) + rooftopUnit(st, 3.4, 1.1, 1.26, 0.8) +
        worker(st, 2.35, 2.35, 0, 0.9) + worker(st, 5.3, -0.2, 0, 0.9, C.teal) + van(st, 3.3, 2.73, 0, 0.4, C.blue, C.white) +
        pin(st, -4.9, -1.2, 1.7, 1.1, C.teal) + pin(st, 3.1, -3.3, 1.4, 1.2, C.amber) + pin(st, 1.4, 1.5, 1.9, 1.1, C.accent) +
        pane(st, -5.6, 2.2, 0.0, 5.2, 3, board, 'left', C.slate) + pane(st, 0.5, 3.75, 0, 2.8, 2.5, proof, 'left', C.slate) + worker(st, -0.1, 3.6, 0, 1.05, C.amber)
    },
  },
  {
    name: 'solutions-hero', width: 1600, height: 1000,
    draw: (random) => {
      const st = stage(800, 570, 80)
      const tile = (x: number, y: number, tone: string) => plate(st, x, y, 0, 2.9, 2.9, 0.34, tone, rect(16, 16, 258, 258, 22, '#fff', 'opacity=".14"'), 0.4)
      const link = (a: [number, number], b: [number, number], tone: string) => cable(st, [[...a, 0.06], [...b, 0.06]], tone, 2, 0.06)
      return backdrop(1600, 1000, 'dark', 58) + link([-3.2, 0], [3.2, 0], C.mint) + link([0, -3.2], [0, 3.2], C.sky) + link([-3.2, -3.2], [3.2, -3.2], C.sky) + link([-3.2, 3.2], [3.2, 3.2], C.mint) + link([-3.2, -3.2], [-3.2, 3.2], C.amber) + link([3.2, -3.2], [3.2, 3.2], C.sky) +
        tile(-4.8, -4.8, C.slate) + building(st, -4.3, -4.3, 0.34, 1.8, 1.5, 1.1, C.steel, random, 2) + rooftopUnit(st, -4, -4, 1.5, 0.8) +
        tile(1.9, -4.8, C.slate) + pylon(st, 2.6, -4, 0.34, 0.8) + tank(st, 3.9, -3.4, 0.34, 0.6, 0.9, C.sky) +
        tile(-4.8, 1.9, C.slate) + building(st, -4.2, 2.3, 0.34, 1.2, 1.2, 2.5, C.haze, random) + worker(st, -2.6, 4.1, 0.34, 1) +
        plate(st, -1.75, -1.75, 0, 3.5, 3.5, 0.5, C.accent, rect(18, 18, 314, 314, 26, '#fff', 'opacity=".12"'), 0.5) + pane(st, -1.4, -0.9, 0.5, 2.9, 2, `${gantt(16, 34, 258, 48, lanes, [7, 13], 9.9, false)}`, 'left', C.night) + pin(st, 0.9, 0.9, 0.5, 1.1, C.amber) + worker(st, -0.6, 0.9, 0.5, 1.05, C.teal) +
        tile(1.9, 1.9, C.slate) + van(st, 2.1, 2.6, 0.34, 0.58, C.white, C.teal) + glow(800, 470, 520, '#6fb2ee', 0.16)
    },
  },
  {
    name: 'solution-mechanical', width: 1400, height: 900,
    draw: (random) => {
      const st = stage(700, 490, 66)
      const log = `${rect(0, 0, 330, 42, 8, C.navy)}${letter('RTU-07', 20, 13, 16, C.white)}${letter('R-410A  8.2 KG', 22, 64, 15, C.steel)}${curve(22, 100, 286, 76, [0.86, 0.84, 0.83, 0.8, 0.8, 0.78], C.teal, 5)}${checklist(22, 196, 286, 42, [['FILTER', 'done'], ['BELT', 'done'], ['COIL', 'alarm']])}`
      return backdrop(1400, 900, 'light', 52) + st.shadow(-4.2, -3, 9, 7.4, 24, 0.34) + building(st, -4.2, -3.2, -1.9, 8.4, 6.4, 1.9, C.steel, random, 3) + st.slab(-4.2, -3.2, 0, 8.4, 6.4, 0.16, 0.05, C.mist) + st.onTop(-4.2, -3.2, 0.16, `${Array.from({ length: 13 }, (_, i) => `<path d="M${60 + i * 60} 20v600" stroke="${C.steel}" stroke-opacity=".16" stroke-width="3"/>`).join('')}<rect x="20" y="20" width="800" height="600" fill="none" stroke="${C.steel}" stroke-opacity=".45" stroke-width="7"/>`) +
        pane(st, -3.9, -2.9, 0.16, 3.3, 3.3, log, 'left', C.slate) + rooftopUnit(st, 0.5, -2.6, 0.16, 1.3) + rooftopUnit(st, 2.5, -1.6, 0.16, 1.1) +
        st.line([[1.3, -1.3, 0.4], [1.3, 1.2, 0.4], [-2.1, 1.2, 0.4]], C.haze, 0.26) + st.line([[1.3, -1.3, 0.5], [1.3, 1.2, 0.5], [-2.1, 1.2, 0.5]], C.white, 0.06) +
        rooftopUnit(st, -3.6, 0.6, 0.16, 1.5) + worker(st, 0.3, 0.4, 0.16, 1.35) + worker(st, 2.2, 1.5, 0.16, 1.35, C.teal, C.amber) + st.box(2.7, 1.6, 0.16, 0.6, 0.35, 0.3, C.coral) + pin(st, -2.6, 1.2, 1.1, 1.1, C.amber)
    },
  },
  {
    name: 'solution-utilities', width: 1400, height: 900,
    draw: (random) => {
      const st = stage(700, 450, 84)
      const pool = (x: number, y: number) => st.shadow(x - 1.2, y - 1, 2.7, 2.3, 12, 0.26) + st.cylinder(x, y, 0, 1.25, 0.4, C.haze) + st.cylinder(x, y, 0.4, 1.1, 0.02, '#3f8fae', '#4f9fbf') + st.onTop(x, y, 0.43, `<circle r="80" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="4"/><circle r="46" fill="none" stroke="#fff" stroke-opacity=".3" stroke-width="4"/>`) + st.box(x - 1.2, y - 0.09, 0.5, 2.4, 0.18, 0.1, C.slate) + st.cylinder(x, y, 0.5, 0.2, 0.3, C.steel)
      return backdrop(1400, 900, 'mist', 52) + st.shadow(-4.4, -3.2, 9.4, 7.8, 24, 0.34) + plate(st, -4.4, -3.6, -0.34, 8.8, 7.6, 0.34, C.steel, `${rect(14, 14, 852, 732, 40, '#c3d6cf')}${rect(14, 470, 852, 92, 0, '#8ea3b8')}<path d="M30 516h820" stroke="#fff" stroke-width="5" stroke-dasharray="26 18"/>${rect(40, 40, 480, 250, 20, '#cfdbe6')}`, 0.5) +
        pool(-2.9, -2.1) + pool(-0.1, -2.1) + building(st, 1.9, -3.1, 0, 2.1, 1.4, 1.6, C.mist, random, 2) +
        st.line([[-2.9, -0.85, 0.18], [-2.9, -0.3, 0.18], [3.4, -0.3, 0.18], [3.4, -1.65, 0.18]], C.teal, 0.2) + st.line([[-0.1, -0.85, 0.18], [-0.1, -0.3, 0.18]], C.teal, 0.2) + st.line([[-2.86, -0.34, 0.27], [3.4, -0.34, 0.27]], '#8fd0cc', 0.05) +
        [-1.5, 1.2].map((x) => st.cylinder(x, -0.3, 0.2, 0.2, 0.22, C.amber) + st.onTop(x, -0.3, 0.42, `<circle r="11" fill="none" stroke="#fff" stroke-width="5"/>`)).join('') +
        tree(st, -3.8, 0.5, 0, 0.8) + tree(st, 3.8, 0.5, 0, 0.75) + worker(st, -0.8, 0.5, 0, 1.2) + worker(st, 1.9, 0.4, 0, 1.2, C.amber, C.amber) +
        van(st, -3.3, 1.25, 0, 0.52, C.white, C.teal) + van(st, 0.4, 1.25, 0, 0.52, C.blue, C.white) + st.box(-0.85, 1.5, 0.16, 1.1, 0.5, 0.12, C.slate) +
        [0, 1, 2, 3].map((i) => { const [x, y] = st.at(2.9 + i * 0.35, 2.5, 0); return `<path d="M${x} ${y - 36}l12 38h-24z" fill="${C.coral}"/><path d="M${x - 6} ${y - 16}h12" stroke="#fff" stroke-width="5"/>` }).join('') + tree(st, -3.7, 3.4, 0, 0.9) + tree(st, -2.4, 3.5, 0, 0.65) + worker(st, 0.6, 3.2, 0, 1.2, C.teal) +
        plate(st, -1.6, 2.9, 0.02, 1.4, 1, 0.12, C.white, `${letter('PSI', 18, 20, 18, C.steel)}${letter('62', 70, 42, 34, C.teal)}`, 0.14) + pin(st, -2.9, -2.1, 0.9, 1.2, C.accent)
    },
  },
  {
    name: 'solution-facilities', width: 1200, height: 900,
    draw: (random) => {
      const st = stage(600, 632, 73)
      let floors = ''
      for (let f = 0; f < 4; f++) {
        const z = f * 1.5
        floors += st.box(-3, -1.6, z, 6, 0.12, 1.38, mix(C.haze, C.white, 0.35)) + st.box(-3, -1.6, z, 0.12, 3.2, 1.38, C.mist) + (f === 3 ? st.onLeft(-2.8, -1.48, z, [0, 1, 2, 3].map((i) => rect(20 + i * 140, -112, 96, 66, 4, i === 2 ? mix(C.amber, C.white, 0.5) : C.sky, 'opacity=".85"')).join('')) : '')
        floors += st.box(-3, -1.6, z - 0.12, 6, 3.2, 0.12, f === 2 ? C.blue : C.steel, f === 2 ? '#a9cbe8' : C.tint)
        if (f === 0) floors += st.box(-2.6, 0.4, z, 1.2, 0.9, 0.8, C.steel) + st.onLeft(-2.6, 1.3, z, `${rect(14, -68, 92, 40, 6, C.navy)}<circle cx="34" cy="-48" r="9" fill="${C.mint}"/><circle cx="62" cy="-48" r="9" fill="${C.amber}"/>`) + st.cylinder(-0.5, 0.9, z, 0.42, 0.95, C.coral) + st.cylinder(0.6, 0.9, z, 0.42, 0.95, C.teal) + st.line([[-0.5, 0.9, 1.02], [0.6, 0.9, 1.02], [2, 0.9, 1.02], [2, -0.6, 1.02]], C.slate, 0.1) + worker(st, 1.7, 1.15, z, 0.92, C.amber)
        else if (f === 1) floors += [0, 1, 2].map((i) => st.box(-2.6 + i * 1.25, 0.5, z, 0.95, 0.75, 0.85, [C.haze, C.sky, C.haze][i]!) + st.onLeft(-2.6 + i * 1.25, 1.25, z, `<path d="M8-58h80M8-30h80" stroke="${C.steel}" stroke-width="4"/>`)).join('') + worker(st, 1.6, 1.0, z, 0.92, C.teal, C.amber) + st.box(2.3, -0.8, z, 0.5, 1, 0.8, C.steel)
        else for (let i = 0; i < 4; i++) {
          const x = -2.7 + i * 1.35
          floors += st.shadow(x, 0.5, 1.1, 0.7, 3, 0.25, z) + st.box(x, 0.55, z, 1, 0.55, 0.4, random() > 0.5 ? C.white : C.mist) + st.box(x + 0.2, 0.62, z + 0.4, 0.6, 0.06, 0.36, C.ink) + st.onLeft(x + 0.2, 0.68, z + 0.4, rect(5, -31, 50, 26, 3, C.sky))
        }
        if (f > 1) floors += worker(st, f === 2 ? 0.15 : -1.35, 1.35, z, 0.84, f === 2 ? C.amber : C.blue)
      }
      return backdrop(1200, 900, 'light', 50) + st.shadow(-3.6, -2, 7.6, 4.6, 24, 0.34) + plate(st, -3.7, -2.3, -0.42, 7.4, 4.7, 0.3, C.haze, '', 0.4) + floors + pin(st, 0.7, 1.3, 3.0, 0.9, C.accent) + tree(st, -3.2, 2, -0.12, 0.7) + tree(st, 3.3, 1.9, -0.12, 0.6)
    },
  },
  {
    name: 'solution-fleet', width: 1400, height: 900,
    draw: (random) => {
      const st = stage(700, 470, 86)
      const bays = `${rect(14, 14, 852, 712, 36, '#93a7bb')}${[0, 1, 2, 3, 4, 5, 6].map((i) => `<path d="M${70 + i * 118} 205v215" stroke="#fff" stroke-width="6" stroke-opacity=".85"/>`).join('')}<path d="M14 500h852M14 690h852" stroke="#fff" stroke-width="4" stroke-opacity=".5"/><path d="M30 596h820" stroke="#fff" stroke-width="6" stroke-dasharray="34 24"/>`
      const tones = [C.white, C.mist, C.white, C.white, C.mist, C.white]
      const stripes = [C.accent, C.teal, C.accent, C.amber, C.teal, C.accent]
      return backdrop(1400, 900, 'mist', 52) + st.shadow(-4.4, -3.2, 9.4, 7.8, 24, 0.34) + plate(st, -4.4, -3.7, -0.34, 8.8, 7.4, 0.34, C.steel, bays, 0.5) +
        building(st, -4, -3.5, 0, 5.2, 1.5, 1.7, C.mist, random, 2) + st.box(1.5, -3.4, 0, 2.4, 1.3, 1.3, C.steel) + st.onLeft(1.5, -2.1, 0, `${rect(20, -104, 92, 104, 4, C.navy)}${rect(130, -104, 92, 104, 4, C.night)}${[0, 1, 2, 3, 4].map((i) => `<path d="M20 ${-92 + i * 20}h92" stroke="${C.steel}" stroke-width="3"/>`).join('')}`) +
        tones.map((tone, i) => van(st, -3.6 + i * 1.18, -1.5, 0, 0.5, tone, stripes[i], 'y')).join('') + worker(st, 3.7, -0.6, 0, 1.1, C.amber) +
        van(st, -3.4, 1.5, 0, 0.58, C.blue, C.white) + van(st, 0.6, 1.5, 0, 0.58, C.white, C.teal) + pin(st, -2.2, 2, 1.2, 1.1, C.amber) +
        plate(st, 2.2, 3.0, 0.3, 1.9, 1.3, 0.14, C.white, `${ring(52, 64, 34, 0.8, C.teal, 12)}${letter('11 H', 102, 54, 24, C.slate)}`, 0.18) + worker(st, -1.2, 3.1, 0, 1.1, C.teal)
    },
  },
  {
    name: 'customers-hero', width: 1600, height: 1000,
    draw: (random) => {
      const st = stage(800, 535, 82)
      return backdrop(1600, 1000, 'mist', 58) + st.shadow(-4.8, -3.6, 10.2, 8.2, 24, 0.34) + plate(st, -4.8, -4, -0.36, 9.6, 8, 0.36, C.slate, map(16, 16, 928, 768, [[0.16, 0.2], [0.34, 0.42], [0.62, 0.34], [0.82, 0.62], [0.5, 0.8]], C.accent), 0.5) +
        building(st, -4.1, -3.4, 0, 1.5, 1.3, 1.5, C.haze, random) + rooftopUnit(st, -3.9, -3.2, 1.56, 0.7) + building(st, -2.3, -3.3, 0, 1.1, 1.1, 2.1, C.steel, random) + pin(st, -2.7, -1.7, 0, 1.5, C.accent) +
        tank(st, 1.9, -2.6, 0, 0.8, 1.1, C.sky) + tank(st, 3.5, -2.3, 0, 0.65, 0.9, C.mist) + pin(st, 1.6, -0.9, 0, 1.5, C.teal) + worker(st, 2.6, -1.1, 0, 1.1) +
        building(st, -3.9, 0.8, 0, 1.3, 1.3, 1.5, C.mist, random) + tree(st, -2, 1.9, 0, 0.8) + tree(st, -4, 2.9, 0, 0.9) + pin(st, -1.3, 0.1, 0, 1.4, C.amber) + van(st, -0.6, 0.7, 0, 0.5, C.white, C.accent) +
        building(st, 2.3, 1.2, 0, 1.6, 1.4, 2.5, C.blue, random) + pin(st, 1.5, 3, 0, 1.5, C.accent) + worker(st, -0.4, 3.1, 0, 1.2, C.teal, C.amber) + tree(st, 3.9, 3.2, 0, 0.8)
    },
  },
]
