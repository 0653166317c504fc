import type { Drawing } from '../kit'
import { bars, checklist, curve, gantt, map, padlock, rect, tick, type Job } from './flat'
import { stage, type Point, type Stage } from './iso'
import { letter } from './lettering'
import { building, cable, database, pane, pin, plate, rack, tree, van, worker } from './objects'
import { backdrop, C, glow, mix } from './palette'
import { shieldShape } from './products-modules'

const lanes: Job[][] = [
  [[7, 8.6, C.accent], [9.2, 10.6, C.teal], [11.2, 12.6, C.slate]],
  [[7.2, 9.4, C.teal], [10, 11.4, C.accent]],
  [[7.4, 8.4, C.slate], [8.9, 10.8, C.amber], [11.4, 12.7, C.accent]],
]
const skins = ['#8a5f45', '#c39a7c', '#5d4436', '#b98a6a', '#d3ab8d', '#7a5540']

/** A colleague seated at a desk, seen from behind, with one or two monitors. */
export const desk = (st: Stage, x: number, y: number, z: number, tone: string, skin: number, monitors = 1, face = '') => {
  let out = st.shadow(x, y, 1.9, 1, 6, 0.28, z) + st.box(x + 0.08, y + 0.1, z, 0.1, 0.55, 0.58, C.steel) + st.box(x + 1.5, y + 0.1, z, 0.1, 0.55, 0.58, C.steel) + st.box(x, y, z + 0.58, 1.7, 0.8, 0.09, C.white)
  for (let i = 0; i < monitors; i++) {
    const mx = x + (monitors > 1 ? 0.12 + i * 0.78 : 0.45)
    out += st.box(mx + 0.3, y + 0.12, z + 0.67, 0.1, 0.08, 0.12, C.slate) + st.box(mx, y + 0.12, z + 0.76, 0.7, 0.06, 0.5, C.ink) + st.onLeft(mx, y + 0.18, z + 0.76, `${rect(4, -47, 62, 43, 3, i ? '#dcebf5' : C.slate)}${i || face ? `<g transform="translate(4 -47)">${face || bars(8, 8, 46, 28, [0.5, 0.8, 0.6, 1], C.blue)}</g>` : `<path d="M10-38h30M10-28h44M10-18h22" stroke="${C.sky}" stroke-width="4"/>`}`)
  }
  return out + st.box(x + 0.5, y + 0.42, z + 0.67, 0.6, 0.22, 0.03, C.haze) + st.cylinder(x + 0.85, y + 1.2, z, 0.26, 0.06, C.slate) + st.cylinder(x + 0.85, y + 1.2, z + 0.06, 0.06, 0.3, C.steel) + st.cylinder(x + 0.85, y + 1.2, z + 0.36, 0.28, 0.08, C.slate) + st.slab(x + 0.6, y + 1.02, z + 0.44, 0.52, 0.32, 0.6, 0.1, tone) + st.ball(x + 0.86, y + 1.16, z + 1.24, 0.2, skins[skin % 6]!) + st.ball(x + 0.87, y + 1.22, z + 1.29, 0.175, ['#2b211c', '#5a3d28', '#15222f', '#7a6a5a'][skin % 4]!)
}

const planks = (w: number, d: number) => Array.from({ length: Math.floor(d / 40) }, (_, i) => `<path d="M14 ${34 + i * 40}h${w - 28}" stroke="#fff" stroke-opacity=".35" stroke-width="3"/>`).join('')

export const company: Drawing[] = [
  {
    name: 'pricing-plans', width: 1600, height: 1000,
    draw: (random) => {
      const st = stage(800, 560, 90)
      const column = (x: number, y: number, levels: number, tone: string, top: string) => { let out = ''; for (let i = 0; i < levels; i++) out += plate(st, x, y, i * 0.42, 2.2, 2.2, 0.32, mix(tone, C.white, i * 0.09), i === levels - 1 ? rect(10, 10, 200, 200, 24, '#fff', 'opacity=".16"') : '', 0.3); return out + top }
      return backdrop(1600, 1000, 'light', 58) + st.shadow(-4.4, -3.2, 9.4, 7, 24, 0.26) + plate(st, -4.6, -3.4, -0.3, 9.2, 6.8, 0.3, C.tint, `<path d="M40 340h840M460 40v600" stroke="${C.steel}" stroke-opacity=".16" stroke-width="5" stroke-dasharray="18 14"/>`, 0.5) +
        column(0.6, -3.0, 7, C.teal, '') + building(st, 0.85, -2.75, 2.84, 0.8, 0.7, 1.1, C.haze, random) + building(st, 1.75, -2.75, 2.84, 0.7, 0.7, 1.7, C.steel, random) + van(st, 1.0, -1.75, 2.84, 0.36, C.white, C.teal) + pin(st, 2.5, -1.2, 2.84, 0.8, C.amber) +
        column(-2.0, -1.2, 4, C.accent, '') + van(st, -1.85, -0.9, 1.58, 0.38, C.white, C.accent) + worker(st, -1.4, 0.45, 1.58, 1, C.amber) + worker(st, -0.6, 0.55, 1.58, 1, C.teal) +
        column(-4.0, 0.8, 2, C.steel, '') + worker(st, -3.1, 1.8, 0.74, 1.15, C.amber) + plate(st, -3.8, 2.1, 0.76, 0.7, 0.7, 0.1, C.white, tick(16, 18, 36, C.teal, 7), 0.1) +
        pane(st, 1.5, 0.9, 0, 2.8, 1.9, `${rect(0, 0, 280, 36, 8, C.navy)}${[0, 1, 2].map((i) => `${rect(20, 54 + i * 42, 100, 14, 7, C.haze)}${[0, 1, 2].map((c) => c + i > 0 ? tick(148 + c * 42, 48 + i * 42, 24, [C.steel, C.accent, C.teal][c]!, 5) : `<path d="M148 62h20" stroke="${C.haze}" stroke-width="5" stroke-linecap="round"/>`).join('')}`).join('')}`, 'left', C.slate) + tree(st, 4, 2.7, 0, 0.7) + tree(st, 0.2, 2.8, 0, 0.6)
    },
  },
  {
    name: 'security-hero', width: 1600, height: 1000,
    draw: () => {
      const st = stage(800, 585, 86)
      const [gx, gy] = st.at(0.2, 0.8, 1.8)
      return backdrop(1600, 1000, 'dark', 58) + st.shadow(-4.4, -3.4, 9.2, 7.4, 24, 0.5) + plate(st, -4.4, -3.7, -0.34, 8.8, 7.4, 0.34, C.navy, `<rect x="26" y="26" width="828" height="688" rx="36" fill="none" stroke="${C.sky}" stroke-opacity=".35" stroke-width="5"/>${Array.from({ length: 10 }, (_, i) => `<path d="M${70 + i * 82} 40v660" stroke="${C.sky}" stroke-opacity=".08" stroke-width="4"/>`).join('')}`, 0.5) +
        [0, 1, 2, 3].map((i) => rack(st, -3.7 + i * 1.4, -3.1, 0, 2.7, i % 2 ? C.slate : '#3a5573')).join('') + rack(st, 2.2, -3.1, 0, 2.0, C.slate) +
        cable(st, [[-3.1, -1.9, 0.05], [-3.1, 0.9, 0.05], [-0.6, 0.9, 0.05]], C.mint, 3) + cable(st, [[1.1, -1.9, 0.05], [1.1, 0.4, 0.05]], C.sky, 1) + cable(st, [[3.2, 1.4, 0.05], [1.2, 1.4, 0.05]], C.amber, 2) + glow(gx, gy, 330, '#5fb3d6', 0.38) +
        plate(st, -1.3, -0.1, 0, 3, 2.2, 0.24, C.accent, rect(14, 14, 272, 192, 26, '#fff', 'opacity=".12"'), 0.4) + st.shadow(-0.8, 1, 2.4, 0.7, 6, 0.5, 0.24) + st.extrude(shieldShape(0.2, 0.28, 3.3), 'y', 0.7, 0.5, C.teal) + st.extrude(shieldShape(0.2, 0.66, 2.55), 'y', 1.2, 0.08, mix(C.teal, C.white, 0.24)) + st.onLeft(-0.42, 1.28, 2.72, padlock(10, 6, 108, C.white)) +
        database(st, 3.2, 0.7, 0, 0.72, C.blue) + pane(st, -4, 1.9, 0, 2.4, 1.7, checklist(14, 16, 212, 36, [['SOC 2', 'done'], ['AES-256', 'done'], ['BACKUP', 'done'], ['LOG', 'done']]), 'left', C.steel) + worker(st, 1.9, 2.6, 0, 1.25, C.blue, C.slate)
    },
  },
  {
    name: 'support-desk', width: 1600, height: 1000,
    draw: () => {
      const st = stage(800, 590, 82)
      const wall = `${rect(0, 0, 620, 38, 8, C.navy)}${letter('STATUS', 22, 12, 14, C.white)}${curve(26, 70, 330, 150, [0.6, 0.7, 0.64, 0.8, 0.78, 0.9, 0.94], C.teal, 6)}${map(380, 58, 214, 176, [[0.12, 0.8], [0.45, 0.5], [0.82, 0.3]], C.accent)}`
      return backdrop(1600, 1000, 'mist', 58) + st.shadow(-4.4, -3.2, 9.2, 7.2, 24, 0.3) + plate(st, -4.4, -3.5, -0.3, 8.8, 7, 0.3, C.haze, planks(880, 700), 0.5) +
        pane(st, -3.6, -3.1, 0.5, 6.2, 2.5, wall, 'left', C.slate) + st.box(3.2, -3, 0, 0.7, 0.7, 0.9, C.white) + st.ball(3.55, -2.65, 1.35, 0.5, C.leaf) +
        desk(st, -3.7, -1.3, 0, C.accent, 0, 2) + desk(st, -0.9, -1.3, 0, C.teal, 1, 2) + desk(st, 1.9, -1.3, 0, C.amber, 2, 2) + desk(st, -3.7, 1.3, 0, C.steel, 3, 2) + desk(st, -0.9, 1.3, 0, C.blue, 4, 2) +
        worker(st, 2.9, 1.9, 0, 1.35, C.teal, C.navy) + plate(st, 1.5, 2.2, 0.6, 1.1, 0.8, 0.12, C.coral, letter('P1', 55, 24, 32, C.white, 0.15, 0.5), 0.2) + plate(st, 3.4, 0.7, 0.02, 0.8, 2.2, 0.06, C.slate, '', 0.2)
    },
  },
  {
    name: 'about-office', width: 1600, height: 1000,
    draw: (random) => {
      const st = stage(810, 605, 78)
      return backdrop(1600, 1000, 'light', 58) + st.shadow(-5, -3.6, 10.4, 8, 24, 0.32) + plate(st, -5, -4, -0.34, 10, 8, 0.34, C.haze, `${rect(14, 14, 972, 772, 44, '#c9dad3')}${rect(14, 590, 972, 110, 0, '#8ea3b8')}<path d="M30 645h940" stroke="#fff" stroke-width="5" stroke-dasharray="28 20"/>${rect(560, 90, 380, 440, 24, '#d6e0e9')}`, 0.6) +
        building(st, -4.2, -3.4, 0, 4.2, 2.9, 1.9, C.mist, random, 3) + building(st, -3.6, -3.1, 1.96, 3, 2.2, 1.3, C.steel, random, 2) + st.onLeft(-4.2, -0.5, 1.9, `${rect(150, 20, 120, 30, 8, C.accent)}<path d="M176 28l9 5v9l-9 5-9-5v-9z" fill="#fff"/>${rect(194, 31, 60, 8, 4, C.white)}${rect(176, 118, 70, 72, 4, C.navy)}<path d="M211 118v72" stroke="${C.sky}" stroke-width="4"/>`) +
        tree(st, 0.9, -3.2, 0, 1.1) + tree(st, 2.4, -3.4, 0, 0.9) + tree(st, 4.2, -3.2, 0, 1.1) + tree(st, 4.4, -1.6, 0, 0.9) + st.box(1.3, -2, 0, 1.5, 0.5, 0.32, C.white) + st.box(3.1, -1.2, 0, 0.5, 1.4, 0.32, C.white) +
        worker(st, 1.4, -1, 0, 1.15, C.blue, C.slate) + worker(st, 2.1, -0.6, 0, 1.15, C.teal, C.navy) + worker(st, -2.2, 0.6, 0, 1.15, C.accent, C.navy) + tree(st, -4.4, 0.8, 0, 0.95) + tree(st, -3.5, 1.2, 0, 0.75) + tree(st, 0.3, 0.9, 0, 0.9) +
        van(st, -3.7, 1.98, 0, 0.52, C.white, C.accent) + van(st, 1.1, 1.98, 0, 0.52, C.blue, C.white) + tree(st, -4.4, 3.5, 0, 0.8) + tree(st, 3.9, 3.4, 0, 0.9) + pin(st, -2, -1.9, 3.4, 1.2, C.amber)
    },
  },
  {
    name: 'careers-hero', width: 1600, height: 1000,
    draw: () => {
      const st = stage(800, 590, 82)
      const seats: [number, number, string, number][] = [[-1.7, -1.15, C.teal, 0], [-0.4, -1.15, C.accent, 1], [0.9, -1.15, C.amber, 2]]
      const sit = (x: number, y: number, tone: string, skin: number) => st.cylinder(x, y, 0, 0.26, 0.4, C.slate) + st.slab(x - 0.28, y - 0.18, 0.4, 0.56, 0.36, 0.66, 0.12, tone) + st.ball(x, y, 1.28, 0.21, skins[skin]!) + st.ball(x - 0.02, y - 0.05, 1.36, 0.18, ['#2b211c', '#5a3d28', '#15222f'][skin % 3]!)
      const board = `${letter('WEEK 6', 24, 22, 18, C.accent)}${gantt(20, 62, 400, 54, lanes, [7, 13], undefined, false)}`
      return backdrop(1600, 1000, 'light', 58) + st.shadow(-4.4, -3.2, 9.2, 7.2, 24, 0.3) + plate(st, -4.4, -3.5, -0.3, 8.8, 7, 0.3, C.tint, planks(880, 700), 0.5) +
        pane(st, -3.4, -3.1, 0.4, 4.4, 2.5, board, 'left', C.slate) + pane(st, 1.5, -3.1, 0.4, 2.2, 2, curve(16, 30, 188, 130, [0.2, 0.4, 0.36, 0.6, 0.7, 0.9], C.teal, 6), 'left', C.slate) +
        seats.map(([x, y, tone, skin]) => sit(x, y, tone, skin)).join('') + st.shadow(-2.4, -0.7, 4.3, 1.6, 6, 0.3) + st.box(-1.9, -0.3, 0, 0.2, 0.7, 0.66, C.steel) + st.box(1, -0.3, 0, 0.2, 0.7, 0.66, C.steel) + st.slab(-2.5, -0.75, 0.66, 4.2, 1.5, 0.1, 0.3, C.white) +
        ([[-1.9, -0.4], [-0.5, -0.45], [0.8, -0.4]] as Point[]).map(([x, y]) => st.box(x, y, 0.76, 0.6, 0.4, 0.03, C.slate) + st.cylinder(x + 0.85, y + 0.5, 0.76, 0.08, 0.14, C.teal)).join('') + st.onTop(-1.2, 0.05, 0.765, `${rect(0, 0, 60, 46, 3, C.paper)}${rect(8, 8, 30, 6, 3, C.accent)}${rect(8, 20, 44, 5, 2, C.haze)}${rect(8, 30, 36, 5, 2, C.haze)}`) +
        sit(-1.2, 1.3, C.blue, 3) + sit(0.3, 1.3, C.steel, 4) + desk(st, 2.3, -1.2, 0, C.accent, 5, 2) + worker(st, 2.6, 2.2, 0, 1.35, C.amber) + worker(st, 1.7, 2.6, 0, 1.35, C.teal, C.amber) + st.box(-4, 1.2, 0, 0.7, 0.7, 0.8, C.white) + st.ball(-3.65, 1.55, 1.3, 0.52, C.leaf) + st.ball(-3.5, 1.4, 1.7, 0.32, mix(C.leaf, C.white, 0.18)) + plate(st, -3.2, 2.2, 0.02, 1.5, 0.9, 0.1, C.white, `${rect(16, 18, 60, 12, 6, C.accent)}${rect(16, 42, 110, 8, 4, C.haze)}${rect(16, 60, 90, 8, 4, C.haze)}`, 0.1)
    },
  },
]
