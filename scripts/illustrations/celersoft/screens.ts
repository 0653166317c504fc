import type { Drawing } from '../kit'
import { bars, card, checklist, curve, gantt, map, padlock, person, rect, ring, tick, type Job } from './flat'
import { letter } from './lettering'
import { backdrop, C, gradient } from './palette'

/** A browser-like application window with its own navigation rail. */
const frame = (x: number, y: number, w: number, h: number, title: string, content: string) => {
  const bar = gradient([[0, '#223d5a'], [1, C.navy]])
  const rail = ['M-9-9h18v18h-18z', 'M-10 8l6-10 6 6 8-14', 'M0-11a11 11 0 1 1-.1 0M0-5v6l5 3', 'M-10 10V-4L0-11 10-4v14z', 'M-9-6h18M-9 1h18M-9 8h10']
  return `<rect x="${x}" y="${y + 24}" width="${w}" height="${h}" rx="20" fill="${C.night}" opacity=".35" filter="url(#blur24)"/>${bar.defs}${rect(x, y, w, h, 18, C.paper)}<path d="M${x} ${y + 60}v-42a18 18 0 0 1 18-18h${w - 36}a18 18 0 0 1 18 18v42z" fill="${bar.fill}"/><path d="M${x} ${y + 60}h64v${h - 60}h-46a18 18 0 0 1-18-18z" fill="${C.slate}"/><path d="M${x + 32} ${y + 14}l14 8v16l-14 8-14-8V${y + 22}z" fill="${C.sky}"/><path d="M${x + 32} ${y + 22}l8 4v9l-8 5-8-5v-9z" fill="${C.navy}"/>${letter(title, x + 86, y + 22, 17, C.white)}${rect(x + w - 430, y + 16, 250, 30, 15, '#ffffff', 'opacity=".13"')}<circle cx="${x + w - 408}" cy="${y + 30}" r="7" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="2.5"/>${person(x + w - 44, y + 30, 18, C.teal)}<circle cx="${x + w - 96}" cy="${y + 30}" r="6" fill="${C.amber}"/>${rail.map((d, i) => `${i === 0 ? rect(x + 10, y + 80 + i * 62, 44, 44, 10, '#fff', 'opacity=".16"') : ''}<path d="${d}" transform="translate(${x + 32} ${y + 102 + i * 62})" fill="none" stroke="#fff" stroke-opacity="${i ? 0.6 : 1}" stroke-width="2.6" stroke-linejoin="round" stroke-linecap="round"/>`).join('')}${content}`
}

const boardLanes: Job[][] = [
  [[7, 8.5, C.accent, 'tick'], [9, 10.4, C.accent, 'tick'], [11, 12.4, C.teal, 'CHILLER'], [13, 14.8, C.accent, 'lock'], [15.4, 16.6, C.slate]],
  [[7.3, 9.2, C.teal, 'tick'], [9.8, 11, C.slate, 'lock'], [11.5, 13.1, C.accent, 'BOILER 2'], [13.7, 15.2, C.teal], [15.6, 16.8, C.accent]],
  [[7, 8.1, C.slate, 'tick'], [8.7, 11.2, C.amber, 'OVERRUN +40'], [11.9, 13.4, C.accent, 'lock'], [14, 16, C.teal, 'CREW 4']],
  [[7.6, 9, C.accent, 'tick'], [9.6, 11.3, C.teal, 'ROPE TEST'], [11.9, 12.9, C.slate], [13.4, 15.1, C.accent, 'lock'], [15.5, 16.4, C.teal]],
  [[7.1, 10.1, C.slate, 'VALVES'], [10.7, 12.2, C.accent], [13, 14.2, C.teal, 'lock'], [14.8, 16.7, C.accent, 'RTU-07']],
  [[7.4, 8.8, C.teal, 'tick'], [9.3, 10.9, C.accent, 'lock'], [11.6, 13.9, C.slate, 'METERS'], [14.5, 16.2, C.accent]],
]

const phone = (x: number, y: number, w: number, h: number, content: string) =>
  `<rect x="${x}" y="${y + 30}" width="${w}" height="${h}" rx="50" fill="${C.night}" opacity=".4" filter="url(#blur24)"/>${rect(x, y, w, h, 52, C.night)}${rect(x + 4, y + 4, w - 8, h - 8, 48, '#33475c')}${rect(x + 8, y + 8, w - 16, h - 16, 45, C.night)}${rect(x + 16, y + 16, w - 32, h - 32, 38, C.paper)}<g transform="translate(${x + 16} ${y + 16})">${content}</g>${rect(x + w / 2 - 44, y + 28, 88, 20, 10, C.night)}`

const head = (w: number, title: string, sub: string, tone = C.navy) => `<path d="M0 38a38 38 0 0 1 38-38h${w - 76}a38 38 0 0 1 38 38v96h${-w}z" fill="${tone}"/>${letter(title, 26, 58, 20, C.white)}${letter(sub, 26, 98, 13, C.sky)}`

export const screens: Drawing[] = [
  {
    name: 'screen-dispatch-board', width: 1600, height: 1000,
    draw: () => {
      const [x, y, w, h] = [70, 70, 1460, 860]
      const main = `${letter('TODAY', x + 92, y + 92, 22, C.ink)}${rect(x + 200, y + 82, 110, 40, 20, C.tint)}${letter('NORTH', x + 224, y + 95, 14, C.accent)}${rect(x + 322, y + 82, 110, 40, 20, C.tint)}${letter('CREWS', x + 346, y + 95, 14, C.accent)}${card(x + 84, y + 146, 1010, 560)}${gantt(x + 104, y + 206, 970, 80, boardLanes, [7, 17], 10.3)}`
      const repairs: [string, string, string, string][] = [['A', '1 CHANGE', '+6 MIN', C.teal], ['B', '2 CHANGES', '-4 MIN', C.blue], ['C', '1 CHANGE', '+19 MIN', C.steel]]
      const side = `${card(x + 1114, y + 82, 322, 300)}${letter('REPAIRS', x + 1136, y + 106, 16, C.steel)}${repairs.map(([k, a, b, tone], i) => `${rect(x + 1134, y + 142 + i * 76, 282, 64, 12, i ? C.paper : '#e2f1ef')}<circle cx="${x + 1168}" cy="${y + 174 + i * 76}" r="19" fill="${tone}"/>${letter(k, x + 1168, y + 166 + i * 76, 16, C.white, 0.14, 0.5)}${letter(a, x + 1204, y + 158 + i * 76, 14, C.ink)}${letter(b, x + 1204, y + 183 + i * 76, 12, C.steel)}`).join('')}${card(x + 1114, y + 402, 322, 304)}${map(x + 1128, y + 416, 294, 276, [[0.12, 0.8], [0.3, 0.55], [0.52, 0.6], [0.62, 0.3], [0.86, 0.22]], C.accent)}`
      const tiles: [string, string, string][] = [['96%', 'KEPT', C.teal], ['42', 'OPEN', C.accent], ['3', 'AT RISK', C.amber], ['18', 'MIN TRAVEL', C.steel]]
      const strip = tiles.map(([v, t, tone], i) => `${card(x + 84 + i * 342, y + 728, 324, 104)}<rect x="${x + 84 + i * 342}" y="${y + 746}" width="7" height="68" rx="3.5" fill="${tone}"/>${letter(v, x + 112 + i * 342, y + 756, 34, C.ink)}${letter(t, x + 112 + i * 342, y + 804, 12, C.steel)}${curve(x + 250 + i * 342, y + 756, 130, 50, [[0.4, 0.5, 0.45, 0.7, 0.8, 0.9], [0.8, 0.7, 0.75, 0.6, 0.5, 0.4], [0.2, 0.3, 0.2, 0.5, 0.6, 0.5], [0.7, 0.6, 0.62, 0.5, 0.4, 0.3]][i]!, tone, 4)}`).join('')
      return backdrop(1600, 1000, 'steel', 58) + frame(x, y, w, h, 'DISPATCH', main + side + strip)
    },
  },
  {
    name: 'screen-insight', width: 1600, height: 1000,
    draw: () => {
      const [x, y, w, h] = [70, 70, 1460, 860]
      const kpis = [['87%', 'FIRST-TIME FIX', C.teal, 0.87], ['96%', 'KEPT', C.accent, 0.96], ['98%', 'EVIDENCE', C.blue, 0.98], ['21', 'MIN TRAVEL / JOB', C.steel, 0.42]] as const
      const top = kpis.map(([v, t, tone, share], i) => `${card(x + 88 + i * 340, y + 84, 320, 150)}${letter(t, x + 112 + i * 340, y + 110, 13, C.steel)}${letter(v, x + 112 + i * 340, y + 150, 38, C.ink)}${ring(x + 350 + i * 340, y + 160, 36, share, tone, 13)}`).join('')
      const lines = `${card(x + 88, y + 258, 850, 346)}${letter('APPOINTMENTS KEPT', x + 114, y + 286, 15, C.steel)}${[0, 1, 2, 3].map((i) => `<path d="M${x + 114} ${y + 350 + i * 66}h798" stroke="${C.mist}" stroke-width="2"/>`).join('')}${curve(x + 114, y + 330, 798, 220, [0.5, 0.46, 0.55, 0.5, 0.62, 0.58, 0.7, 0.66, 0.78], C.steel, 5, false)}${curve(x + 114, y + 330, 798, 220, [0.58, 0.62, 0.6, 0.7, 0.74, 0.8, 0.78, 0.88, 0.93], C.teal, 7)}${['W31', 'W33', 'W35', 'W37', 'W39'].map((t, i) => letter(t, x + 114 + i * 186, y + 570, 12, C.steel)).join('')}`
      const columns = `${card(x + 958, y + 258, 478, 346)}${letter('AGE OF BACKLOG', x + 984, y + 286, 15, C.steel)}${bars(x + 984, y + 330, 426, 216, [0.9, 0.72, 0.55, 0.4, 0.3, 0.18, 0.12], C.blue, 5, C.amber)}${['1', '3', '7', '14', '30', '60', '90'].map((t, i) => letter(t, x + 1014 + i * 60.8, y + 566, 13, C.steel, 0.13, 0.5)).join('')}`
      const heat = `${card(x + 88, y + 628, 620, 206)}${letter('WORKLOAD BY HOUR', x + 114, y + 654, 14, C.steel)}${[0, 1, 2, 3, 4].map((r) => Array.from({ length: 12 }, (_, c) => rect(x + 114 + c * 48, y + 686 + r * 27, 43, 22, 4, C.accent, `opacity="${(0.12 + 0.8 * Math.exp(-(((c - 3 - r * 0.7) / 2.6) ** 2)) * (0.7 + ((r * 5 + c * 3) % 4) / 12)).toFixed(2)}"`)).join('')).join('')}`
      const list = `${card(x + 728, y + 628, 708, 206)}${[['NORTH', 0.92, C.teal], ['CENTRAL', 0.84, C.accent], ['HILL COUNTRY', 0.71, C.amber], ['COAST', 0.88, C.blue]].map(([t, v, tone], i) => `${letter(t as string, x + 756, y + 658 + i * 42, 14, C.slate)}${rect(x + 960, y + 656 + i * 42, 360, 18, 9, C.tint)}${rect(x + 960, y + 656 + i * 42, 360 * (v as number), 18, 9, tone as string)}${letter(`${Math.round((v as number) * 100)}%`, x + 1344, y + 658 + i * 42, 14, C.slate)}`).join('')}`
      return backdrop(1600, 1000, 'mist', 58) + frame(x, y, w, h, 'INSIGHT', top + lines + columns + heat + list)
    },
  },
  {
    name: 'screen-mobile', width: 1400, height: 1000,
    draw: () => {
      const w = 348
      const stops: [string, string, string][] = [['08:00', 'CHILLER 2', C.teal], ['10:30', 'RTU-07', C.accent], ['13:00', 'PUMP ROOM', C.slate], ['15:20', 'BOILER', C.steel]]
      const day = `${head(w, 'MY DAY', '4 APPOINTMENTS')}${map(22, 152, w - 44, 150, [[0.1, 0.75], [0.34, 0.5], [0.6, 0.62], [0.86, 0.25]], C.accent)}${stops.map(([t, n, tone], i) => `${card(22, 322 + i * 106, w - 44, 92)}<rect x="22" y="${338 + i * 106}" width="7" height="60" rx="3.5" fill="${tone}"/>${letter(t, 48, 346 + i * 106, 17, C.ink)}${letter(n, 48, 378 + i * 106, 13, C.steel)}${i ? `<path d="M${w - 54} ${356 + i * 106}l12 12-12 12" stroke="${C.haze}" stroke-width="5" fill="none" stroke-linecap="round"/>` : tick(w - 72, 352, 32, C.teal, 6)}`).join('')}`
      const form = `${head(w, 'ROPE TEST', 'UNIT 14 - OFFLINE', C.accent)}${rect(22, 154, w - 44, 12, 6, C.tint)}${rect(22, 154, (w - 44) * 0.7, 12, 6, C.teal)}${checklist(22, 188, w - 44, 62, [['DIAMETER', 'done'], ['BREAKS', 'done'], ['TENSION', 'done'], ['DATA TAG', 'alarm']])}${rect(22, 450, w - 44, 186, 18, '#cfdfec')}<path d="M22 636v-40l80-78 56 58 46-38 122 98z" fill="${C.steel}" clip-path="inset(0 0 0 0 round 18px)"/><circle cx="${w - 80}" cy="504" r="22" fill="${C.amber}"/><path d="M${w / 2 - 34} 500h68v48h-68z" fill="none" stroke="#fff" stroke-width="6"/>${rect(22, 664, w - 44, 74, 20, C.teal)}${letter('NEXT', w / 2, 692, 18, C.white, 0.14, 0.5)}`
      const sync = `${head(w, 'UP TO DATE', 'QUEUE 0 OF 14', C.teal)}${ring(w / 2, 290, 92, 1, C.teal, 22)}${tick(w / 2 - 44, 246, 88, C.teal, 15)}${([['PHOTOS', '12'], ['FORMS', '6'], ['TIME', '9']] as [string, string][]).map(([t, n], i) => `${card(22, 430 + i * 84, w - 44, 70)}${letter(t, 48, 458 + i * 84, 15, C.slate)}${letter(n, w - 48, 456 + i * 84, 18, C.ink, 0.13, 1)}`).join('')}${padlock(w / 2 - 20, 694, 40, C.haze)}`
      return backdrop(1400, 1000, 'steel', 54) + phone(90, 150, 380, 800, day) + phone(930, 150, 380, 800, sync) + phone(510, 90, 380, 800, form)
    },
  },
]
