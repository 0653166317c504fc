import type { Drawing } from '../kit'
import { bars, card, checklist, gantt, map, padlock, person, rect, tick, type Job } from './flat'
import { roundRect, stage } from './iso'
import { letter } from './lettering'
import { cable, database, pane, plate, rack, van, worker } from './objects'
import { backdrop, C, glow, gradient, mix } from './palette'
import { shieldShape } from './products-modules'
import { flag } from './products-services'

const lanes: Job[][] = [
  [[7, 8.6, C.accent], [9.2, 10.6, C.teal], [11.2, 12.6, C.slate]],
  [[7.2, 9.4, C.teal], [10, 11.4, C.accent]],
  [[7.4, 8.4, C.slate], [8.9, 10.8, C.amber], [11.4, 12.7, C.accent]],
]

const arrow = (x1: number, y1: number, x2: number, y2: number, tone: string, dashed = false) => {
  const dir = x2 > x1 ? 1 : -1
  return `<path d="M${x1} ${y1}L${x2 - dir * 8} ${y2}" stroke="${tone}" stroke-width="6" stroke-linecap="round" ${dashed ? 'stroke-dasharray="18 13"' : ''}/><path d="M${x2 - dir * 22} ${y2 - 15}L${x2} ${y2}l${-dir * 22} 15" stroke="${tone}" stroke-width="6" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`
}

export const diagrams: Drawing[] = [
  {
    name: 'diagram-flow', width: 1600, height: 800,
    draw: () => {
      // Five stations on one line; the stage is shared, so the work order visibly travels along x.
      const st = stage(420, 190, 100)
      const names = ['REQUEST', 'SCHEDULE', 'CARRY OUT', 'PROVE', 'SETTLE']
      const tones = [C.steel, C.accent, C.blue, C.teal, C.slate]
      const place = (i: number): [number, number] => [i * 2.62 - 0.9 - i * 1.02, -0.2 + i * -1.02 + 1.1]
      let out = ''
      for (let i = 0; i < 4; i++) { const [a, b] = [place(i), place(i + 1)]; out += cable(st, [[a[0] + 0.8, a[1] + 0.8, 0.05], [b[0] + 0.8, b[1] + 0.8, 0.05]], C.accent, 2, 0.06) }
      const items = [
        (x: number, y: number) => [0, 1, 2].map((n) => plate(st, x + 0.3, y + 0.3, 0.3 + n * 0.2, 1.05, 1.05, 0.12, n === 2 ? C.white : C.haze, n === 2 ? `${rect(16, 18, 56, 13, 4, C.accent)}${rect(16, 44, 74, 9, 4, C.haze)}${rect(16, 62, 54, 9, 4, C.haze)}` : '', 0.1)).join(''),
        (x: number, y: number) => pane(st, x + 0.1, y + 0.6, 0.3, 1.5, 1.25, gantt(12, 22, 128, 30, lanes, [7, 13], 9.9, false), 'left', C.navy),
        (x: number, y: number) => van(st, x - 0.05, y + 0.2, 0.3, 0.32, C.white, C.accent) + worker(st, x + 1.05, y + 1.25, 0.3, 0.95),
        (x: number, y: number) => st.shadow(x + 0.4, y + 0.8, 1.1, 0.5, 6, 0.35, 0.3) + st.extrude(shieldShape(x + 0.85, 0.34, 1.4), 'y', y + 0.6, 0.3, C.white) + st.onLeft(x + 0.5, y + 0.9, 1.4, tick(10, 6, 52, C.teal, 10)),
        (x: number, y: number) => database(st, x + 0.85, y + 0.85, 0.3, 0.52, C.sky),
      ]
      const order = [0, 1, 2, 3, 4]
      out += order.map((i) => { const [x, y] = place(i); const [cx, cy] = st.at(x + 0.85, y + 0.85, 0); return plate(st, x, y, 0, 1.7, 1.7, 0.3, tones[i]!, rect(10, 10, 150, 150, 18, '#fff', 'opacity=".13"'), 0.3) + items[i]!(x, y) + letter(names[i]!, cx, cy + 128, 20, C.slate, 0.14, 0.5) + `<circle cx="${cx}" cy="${cy + 186}" r="24" fill="${tones[i]}"/>` + letter(String(i + 1), cx, cy + 175, 22, C.white, 0.15, 0.5) }).join('')
      return backdrop(1600, 800, 'light', 52) + `<g transform="translate(105 105)">${out}</g>`
    },
  },
  {
    name: 'diagram-modules', width: 1600, height: 1000,
    draw: () => {
      const st = stage(800, 600, 92)
      const grid = Array.from({ length: 8 }, (_, i) => `<path d="M${60 + i * 80} 20v600M20 ${40 + i * 80}h600" stroke="#fff" stroke-opacity=".22" stroke-width="4"/>`).join('')
      const tile = (x: number, y: number, tone: string, content: string, label: string) => plate(st, x, y, 1.9, 1.85, 1.85, 0.26, tone, rect(8, 8, 169, 169, 18, '#fff', 'opacity=".14"') + letter(label, 92, 152, 15, C.white, 0.14, 0.5), 0.25) + content
      const riser = (x: number, y: number, tone: string) => st.line([[x, y, 0.5], [x, y, 1.9]], tone, 0.06, 'stroke-dasharray="10 8"') + st.cylinder(x, y, 0.4, 0.13, 0.1, tone)
      const spots: [number, number, string][] = [[-2.9, -2.9, C.accent], [-0.9, -2.9, C.blue], [1.1, -2.9, C.steel], [-2.9, -0.2, C.teal], [-0.9, -0.2, C.slate], [1.1, -0.2, C.accent]]
      const faces = [
        pane(st, -2.75, -2.3, 2.16, 1.5, 1.1, gantt(10, 20, 130, 26, lanes, [7, 13], 9.9, false), 'left', C.navy),
        plate(st, -0.4, -2.6, 2.3, 0.75, 1.15, 0.12, C.ink, `${rect(7, 7, 61, 100, 8, C.paper)}${rect(7, 7, 61, 22, 8, C.accent)}${tick(20, 44, 34, C.teal, 8)}`, 0.12),
        pane(st, 1.25, -2.3, 2.16, 1.5, 1.1, bars(20, 22, 110, 70, [0.4, 0.6, 0.5, 0.8, 1], C.blue, 4), 'left', C.navy),
        st.shadow(-2.4, 0.5, 1, 0.5, 6, 0.3, 2.16) + st.extrude(shieldShape(-2, 2.2, 1.15), 'y', 0.4, 0.26, C.white) + st.onLeft(-2.3, 0.66, 3.1, tick(8, 4, 44, C.teal, 9)),
        van(st, -0.85, 0.15, 2.16, 0.34, C.white, C.accent),
        database(st, 1.95, 0.55, 2.16, 0.42, C.sky),
      ]
      return backdrop(1600, 1000, 'mist', 58) + st.shadow(-3.2, -2.8, 7, 6.6, 24, 0.36) + plate(st, -3.3, -3.3, -0.7, 6.6, 6.6, 0.26, C.slate, '', 0.4) + plate(st, -3.2, -3.2, -0.25, 6.4, 6.4, 0.5, C.navy, `${grid}${letter('ONE DATA MODEL', 320, 588, 30, C.sky, 0.14, 0.5)}`, 0.4) +
        spots.map(([x, y, tone]) => riser(x + 0.45, y + 1.4, mix(tone, C.white, 0.45)) + riser(x + 1.4, y + 0.5, mix(tone, C.white, 0.45))).join('') + spots.map(([x, y, tone], i) => tile(x, y, tone, faces[i]!, ['DISPATCH', 'MOBILE', 'INSIGHT', 'COMPLY', 'FLEET', 'CONNECT'][i]!)).join('')
    },
  },
  {
    name: 'diagram-security-layers', width: 1600, height: 1000,
    draw: () => {
      const st = stage(690, 700, 86)
      const names = ['NETWORK', 'IDENTITY', 'ROLE AND SCOPE', 'TENANT ISOLATION', 'ENCRYPTION', 'AUDIT LOG']
      const tones = [C.slate, C.steel, C.accent, C.blue, C.teal, C.mint]
      let out = ''
      names.forEach((name, i) => {
        const r = 2.9 - i * 0.34
        const z = i * 0.74
        out += `<g opacity="${i ? 0.97 : 1}">${st.shadow(-r, -r * 0.9, r * 2.1, r * 2, 12, 0.35, z - 0.3)}${st.extrude(roundRect(-r, -r, r * 2, r * 2, 0.45), 'z', z, 0.3, tones[i]!)}${st.onTop(-r, -r, z + 0.3, `<rect x="16" y="16" width="${r * 200 - 32}" height="${r * 200 - 32}" rx="34" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="4" stroke-dasharray="${i % 2 ? '20 14' : '4 0'}"/>`)}</g>`
        const [ex, ey] = st.at(r, -r + 0.3, z + 0.15)
        out += `<path d="M${ex + 6} ${ey}H1165" stroke="${mix(tones[i]!, C.white, 0.35)}" stroke-width="3" stroke-dasharray="3 9" stroke-linecap="round"/><circle cx="1180" cy="${ey}" r="19" fill="${tones[i]}"/>${letter(String(i + 1), 1180, ey - 8, 16, C.white, 0.15, 0.5)}${letter(name, 1216, ey - 9, 18, C.tint, 0.13)}`
      })
      const [x, y] = st.at(0, 0, 4.05)
      return backdrop(1600, 1000, 'dark', 58) + out + glow(x, y - 60, 190, C.mint, 0.4) + st.shadow(-0.5, -0.4, 1.2, 1, 6, 0.4, 4.0) + `<g transform="translate(${x - 66} ${y - 128})">${padlock(6, 8, 120, C.navy)}${padlock(0, 0, 120, C.white)}<circle cx="60" cy="80" r="13" fill="${C.navy}"/><path d="M60 82v20" stroke="${C.navy}" stroke-width="9" stroke-linecap="round"/></g>`
    },
  },
  {
    name: 'diagram-api', width: 1600, height: 900,
    draw: () => {
      const columns: [number, string, string][] = [[280, 'CLIENT', C.slate], [800, 'AUTH', C.accent], [1320, 'API', C.teal]]
      const note = (x: number, y: number, text: string, tone: string, w: number) => `${card(x - w / 2, y - 24, w, 48, C.white, 24)}<circle cx="${x - w / 2 + 26}" cy="${y}" r="8" fill="${tone}"/>${letter(text, x - w / 2 + 46, y - 9, 17, C.slate)}`
      const band = (y: number, h: number, tone: string, n: string) => `${rect(70, y, 1460, h, 22, tone, 'opacity=".1"')}${rect(70, y, 10, h, 5, tone, 'opacity=".75"')}${letter(n, 110, y + 22, 24, tone, 0.15)}`
      return backdrop(1600, 900, 'light', 52) + band(190, 190, C.accent, '1') + band(400, 190, C.teal, '2') + band(610, 220, C.amber, '3') +
        columns.map(([x, name, tone]) => { const fill = gradient([[0, mix(tone, C.white, 0.18)], [1, tone]]); return `<path d="M${x} 150V850" stroke="${tone}" stroke-opacity=".5" stroke-width="4" stroke-dasharray="4 12" stroke-linecap="round"/>${rect(x - 140, 66, 280, 90, 18, C.night, 'opacity=".16"')}${fill.defs}${rect(x - 140, 60, 280, 90, 18, fill.fill)}${letter(name, x, 92, 26, C.white, 0.14, 0.5)}` }).join('') +
        [[280, 215, 150, C.slate], [800, 225, 130, C.accent], [280, 425, 150, C.slate], [1320, 425, 150, C.teal], [1320, 635, 180, C.teal], [280, 655, 150, C.slate]].map(([x, y, h, tone]) => rect((x as number) - 13, y as number, 26, h as number, 8, tone as string)).join('') +
        arrow(300, 260, 784, 260, C.accent) + note(542, 260, 'CREDENTIALS', C.accent, 262) + arrow(784, 330, 300, 330, C.accent, true) + note(542, 330, 'TOKEN 60 MIN', C.accent, 280) +
        arrow(300, 470, 1304, 470, C.teal) + note(800, 470, 'POST /WORK-ORDERS', C.teal, 356) + arrow(1304, 545, 300, 545, C.teal, true) + note(800, 545, '201 + ETAG', C.teal, 244) +
        arrow(1304, 690, 300, 690, C.amber) + note(800, 690, 'SIGNED EVENT', C.amber, 280) + arrow(300, 775, 1304, 775, C.amber, true) + note(800, 775, '204', C.amber, 130) + padlock(1470, 76, 54, C.haze)
    },
  },
  {
    name: 'docs-hero', width: 1600, height: 1000,
    draw: () => {
      const st = stage(800, 580, 80)
      const page = `${letter('{ API V2 }', 34, 40, 30, C.accent)}${rect(34, 98, 220, 14, 7, C.haze)}${[0, 1, 2, 3, 4].map((i) => `${rect(34 + (i % 3) * 26, 140 + i * 34, 90 + ((i * 53) % 90), 14, 7, [C.teal, C.blue, C.steel, C.amber, C.teal][i]!)}${rect(150 + (i % 3) * 26 + ((i * 53) % 90), 140 + i * 34, 70, 14, 7, C.mist)}`).join('')}`
      const book = (x: number, y: number, z: number, tone: string, w = 2.6, d = 1.9) => st.shadow(x, y, w + 0.2, d + 0.2, 6, 0.28, z) + st.slab(x, y, z, w, d, 0.08, 0.1, tone) + st.slab(x + 0.06, y + 0.04, z + 0.08, w - 0.14, d - 0.12, 0.3, 0.05, '#eef3f7') + st.slab(x, y, z + 0.38, w, d, 0.08, 0.1, tone)
      return backdrop(1600, 1000, 'light', 58) + st.shadow(-4, -3, 8.6, 7, 24, 0.3) + plate(st, -4, -3.4, -0.3, 8, 6.8, 0.3, C.haze, `<rect x="30" y="30" width="740" height="620" rx="30" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="5" stroke-dasharray="20 14"/>`, 0.5) +
        pane(st, -3.2, -2.6, 0, 3.6, 3.5, page, 'left', C.slate) + pane(st, 0.9, -2.9, 0, 2.7, 2.2, `${rect(0, 0, 270, 34, 8, C.navy)}${map(16, 46, 238, 156, [[0.1, 0.8], [0.4, 0.5], [0.8, 0.3]], C.accent)}`, 'left', C.slate) +
        book(-3.3, 0.4, 0, C.slate) + book(-3.2, 0.5, 0.46, C.teal) + book(-3.35, 0.45, 0.92, C.accent) + st.onTop(-3.35, 0.45, 1.38, `${rect(28, 28, 120, 20, 5, C.white)}${rect(28, 66, 180, 10, 5, C.sky)}${rect(28, 90, 150, 10, 5, C.sky)}`) +
        plate(st, 0.6, 0.2, 0, 2.8, 2.4, 0.16, C.ink, `${[0, 1, 2, 3, 4, 5].map((i) => `${letter('>', 22, 26 + i * 34, 16, C.mint)}${rect(52 + (i % 2) * 22, 28 + i * 34, 60 + ((i * 41) % 80), 12, 6, [C.sky, C.mint, C.sky, C.amber, C.sky, C.mint][i]!)}`).join('')}`, 0.2) + worker(st, 0.1, 1.6, 0, 1.2, C.teal, C.slate) + cable(st, [[-0.7, 1.4, 0.05], [0.6, 1.4, 0.05]], C.accent, 1, 0.05)
    },
  },
  {
    name: 'docs-path', width: 1600, height: 900,
    draw: () => {
      const st = stage(800, 475, 80)
      const spots: [number, number][] = [[-4.1, 2.4], [-4.1, -0.3], [-1.9, -0.3], [-1.9, 2.1], [0.4, 2.1], [0.4, -1.2], [2.7, -1.2], [2.7, -3.2]]
      const line = spots.map(([x, y]): [number, number, number] => [x + 0.55, y + 0.55, 0.02])
      const tones = [C.steel, C.steel, C.blue, C.blue, C.accent, C.accent, C.teal, C.teal]
      return backdrop(1600, 900, 'mist', 54) + st.shadow(-5, -3.6, 10.4, 7.8, 24, 0.28) + plate(st, -5, -4, -0.3, 10, 8, 0.3, C.tint, '', 0.6) + st.line(line, C.haze, 0.42) + st.line(line, C.white, 0.06, 'stroke-dasharray="14 16"') +
        [7, 6, 5, 1, 2, 4, 3, 0].map((i) => { const [x, y] = spots[i]!; return plate(st, x, y, 0, 1.1, 1.1, 0.24 + i * 0.1, tones[i]!, letter(String(i + 1), 55, 32, 48, C.white, 0.16, 0.5), 0.24) }).join('') + flag(st, 3.5, -2.4, 0.95, 0.75, C.amber) + worker(st, -3.3, 3.2, 0.24, 1.15) + worker(st, 0.95, 3.4, 0, 1.15, C.teal, C.amber) +
        pane(st, -3.6, -3.1, 0, 3.1, 1.9, checklist(18, 20, 274, 40, [['USERS', 'done'], ['SKILLS', 'done'], ['TERRITORIES', 'done'], ['REAL WEEK', 'open']]), 'left', C.slate) + pane(st, 1.7, 1.6, 0, 2.5, 1.6, gantt(16, 28, 218, 38, lanes, [7, 13], 9.9, false), 'left', C.slate)
    },
  },
  {
    name: 'docs-access', width: 1600, height: 900,
    draw: () => {
      const st = stage(800, 490, 84)
      const gate = (x: number, tone: string, icon: string) => st.shadow(x, -1.7, 0.6, 3.6, 6, 0.3) + st.box(x, -1.7, 0, 0.3, 0.3, 2.2, tone) + st.box(x, -1.7, 2.2, 0.3, 3.4, 0.34, tone) + st.onRight(x + 0.3, 1.7, 2.2, `<g transform="translate(170 -17)">${icon}</g>`)
      const front = (x: number, tone: string) => st.box(x, 1.4, 0, 0.3, 0.3, 2.2, tone)
      const xs = [-3.9, -1.9, 0.1, 2.1]
      const tones = [C.slate, C.accent, C.blue, C.teal]
      const body = xs.map((x, i) => gate(x, tones[i]!, `<circle r="12" fill="#fff"/>`) + `<path d="M${st.at(x + 0.15, -1.4, 0.1).join(' ')}L${st.at(x + 0.15, 1.4, 0.1).join(' ')}L${st.at(x + 0.15, 1.4, 2.2).join(' ')}L${st.at(x + 0.15, -1.4, 2.2).join(' ')}Z" fill="${mix(tones[i]!, C.sky, 0.4)}" opacity=".26"/>` + front(x, tones[i]!)).join('')
      return backdrop(1600, 900, 'light', 54) + st.shadow(-5, -2.6, 10.4, 5.6, 24, 0.3) + plate(st, -5.2, -2.6, -0.3, 10.4, 5.2, 0.3, C.haze, `${rect(30, 190, 980, 140, 20, '#fff', 'opacity=".4"')}<path d="M50 260h940" stroke="${C.accent}" stroke-width="7" stroke-dasharray="24 18"/>`, 0.5) +
        worker(st, -4.5, 0.1, 0, 1.25, C.amber) + body + rack(st, 3.6, -0.5, 0, 2.4, C.slate, 1.2) + plate(st, -4.7, 1.35, 0.02, 1.5, 1, 0.12, C.white, `${person(42, 50, 26, C.accent)}${rect(82, 34, 50, 12, 6, C.haze)}${rect(82, 56, 36, 12, 6, C.haze)}`, 0.14) + plate(st, 3.2, 1.5, 0.02, 1.3, 0.9, 0.12, C.teal, tick(44, 22, 46, C.white, 9), 0.14)
    },
  },
]
