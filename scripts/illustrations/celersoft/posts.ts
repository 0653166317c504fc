import type { Drawing } from '../kit'
import { bars, checklist, curve, gantt, map, padlock, rect, ring, tick, type Job } from './flat'
import { disc, stage, type Point } from './iso'
import { letter } from './lettering'
import { cable, database, pane, pin, plate, tank, tree, van, worker } from './objects'
import { backdrop, C, glow, mix } from './palette'

const [W, H] = [1200, 750]
const post = (name: string, draw: Drawing['draw']): Drawing => ({ name: `post-${name}`, width: W, height: H, draw })

const dial = (hour: number, minute: number, tone: string) =>
  `<circle r="100" fill="${C.paper}"/><circle r="97" fill="none" stroke="${tone}" stroke-opacity=".35" stroke-width="6"/>${Array.from({ length: 12 }, (_, i) => `<path d="M0-88v${i % 3 ? 9 : 17}" transform="rotate(${i * 30})" stroke="${i % 3 ? C.haze : C.slate}" stroke-width="6" stroke-linecap="round"/>`).join('')}<path d="M0 8V-48" transform="rotate(${hour * 30 + minute / 2})" stroke="${C.ink}" stroke-width="11" stroke-linecap="round"/><path d="M0 10V-72" transform="rotate(${minute * 6})" stroke="${tone}" stroke-width="7" stroke-linecap="round"/><circle r="9" fill="${C.coral}"/>`

export const posts: Drawing[] = [
  post('crews', () => {
    const st = stage(600, 415, 71)
    return backdrop(W, H, 'mist') + st.shadow(-4.2, -2.4, 8.8, 5.4, 24, 0.32) + plate(st, -4.2, -2.6, -0.3, 8.4, 5.2, 0.3, C.steel, `${rect(14, 14, 812, 492, 36, '#93a7bb')}<path d="M30 160h780" stroke="#fff" stroke-width="6" stroke-dasharray="30 22" stroke-opacity=".8"/><rect x="70" y="210" width="690" height="250" rx="26" fill="${C.accent}" opacity=".22"/><rect x="70" y="210" width="690" height="250" rx="26" fill="none" stroke="#fff" stroke-width="7" stroke-dasharray="26 18"/>`, 0.45) +
      pane(st, -3.7, -2.4, 0, 4.2, 2.3, `${letter('CREW 4', 22, 22, 18, C.accent)}${gantt(20, 62, 380, 46, [[[7, 9, C.teal, 'tick'], [9.6, 12.6, C.accent, '3 + 2']], [[7.4, 8.6, C.slate], [9.6, 12.6, C.accent]], [[7.2, 8.9, C.teal], [9.6, 12.6, C.accent]]], [7, 13], undefined, false)}`, 'left', C.slate) +
      st.line([[-1.05, 0.9, 0.35], [-0.5, 0.9, 0.35]], C.slate, 0.08) + st.box(-3.1, 0.1, 0.3, 2.1, 1.3, 0.5, C.amber) + st.onLeft(-3.1, 1.4, 0.3, `<circle cx="70" cy="10" r="26" fill="${C.night}"/><circle cx="70" cy="10" r="13" fill="${C.haze}"/><circle cx="130" cy="10" r="26" fill="${C.night}"/><circle cx="130" cy="10" r="13" fill="${C.haze}"/>`) + [0, 1, 2].map((i) => st.line([[-2.9, 0.4 + i * 0.35, 0.92 + (i % 2) * 0.05], [-1.1, 0.4 + i * 0.35, 0.92 + (i % 2) * 0.05]], C.teal, 0.24)).join('') +
      van(st, -0.5, -0.05, 0, 0.8, C.white, C.accent) + worker(st, -2.4, 1.95, 0, 1.2) + worker(st, -1.2, 2.0, 0, 1.2, C.teal, C.amber) + worker(st, 0.1, 2.0, 0, 1.2, C.amber, C.white) + plate(st, 0.9, 1.55, 0.02, 1, 0.7, 0.1, C.teal, tick(32, 16, 38, C.white, 8), 0.14)
  }),
  post('sync', () => {
    const st = stage(600, 400, 82)
    const phone = (x: number, y: number, tone: string, rows: string) => plate(st, x, y, 0.1, 1.7, 2.9, 0.18, C.ink, `${rect(8, 8, 154, 274, 18, C.paper)}<path d="M8 26a18 18 0 0 1 18-18h118a18 18 0 0 1 18 18v34H8z" fill="${tone}"/>${rows}`, 0.24)
    return backdrop(W, H, 'dark') + st.shadow(-4.2, -2.4, 8.8, 5.2, 24, 0.5) + plate(st, -4.3, -2.5, -0.3, 8.6, 5, 0.3, C.navy, `<rect x="24" y="24" width="812" height="452" rx="30" fill="none" stroke="${C.sky}" stroke-opacity=".3" stroke-width="4"/>`, 0.45) +
      cable(st, [[-2.1, -0.2, 0.08], [-0.6, -0.2, 0.08], [0.1, 0.2, 0.08]], C.mint, 3, 0.06) + cable(st, [[2.4, -0.4, 0.08], [1.0, -0.4, 0.08], [0.2, 0, 0.08]], C.amber, 3, 0.06) + cable(st, [[0, 0.3, 0.08], [0, 1.9, 0.08]], C.sky, 1, 0.06) +
      phone(-3.8, -1.7, C.teal, checklist(16, 72, 138, 44, [['', 'done'], ['', 'done'], ['', 'done'], ['', 'open']], false)) + glow(...st.at(0, 0, 0.6), 190, C.sky, 0.35) + database(st, 0, 0, 0, 0.82, C.accent, 2) + st.onTop(0, 0, 1.1, `<path d="M-30 0a30 30 0 0 1 52-20M30 0a30 30 0 0 1-52 20" stroke="#fff" stroke-width="10" fill="none" stroke-linecap="round"/><path d="M12-32l18 10-18 12zM-12 32l-18-10 18-12z" fill="#fff"/>`) +
      pane(st, 1.6, -1.3, 0, 2.4, 1.9, gantt(16, 28, 208, 46, [[[7, 9, C.accent], [9.8, 12, C.teal]], [[7.6, 10, C.slate], [10.6, 12.6, C.amber]], [[7, 8.6, C.teal], [9.4, 11.4, C.accent]]], [7, 13], 9.4, false), 'left', C.steel) + worker(st, -1.5, 1.5, 0, 1.25, C.amber) + plate(st, 1.5, 1.0, 0.02, 2.0, 0.9, 0.12, C.white, `${rect(18, 18, 60, 54, 8, C.teal)}${rect(122, 18, 60, 54, 8, C.amber)}<path d="M86 45h26m-9-10l10 10-10 10" stroke="${C.slate}" stroke-width="6" fill="none" stroke-linecap="round"/>`, 0.16)
  }),
  post('osha', () => {
    const st = stage(600, 455, 66)
    const month = (x: number, days: number, on: (day: number) => boolean, tone: string) => Array.from({ length: days }, (_, i) => rect(x + (i % 7) * 17, 66 + Math.floor(i / 7) * 17, 13, 13, 3, on(i) ? tone : C.mist)).join('')
    const sheet = `${rect(0, 0, 250, 46, 8, C.accent)}${letter('300A', 22, 14, 20, C.white)}${[0, 1, 2, 3].map((i) => `${rect(20, 64 + i * 38, 46, 26, 5, C.tint)}${letter(String([2, 0, 5, 1][i]), 43, 70 + i * 38, 15, C.slate, 0.14, 0.5)}${rect(78, 68 + i * 38, 60, 8, 4, C.haze)}${rect(78, 82 + i * 38, 44, 8, 4, C.mist)}${rect(154, 64 + i * 38, 76, 26, 5, '#eef3f7')}`).join('')}<path d="M24 246c16-24 24 16 38-6s20 14 36-2 16 4 28-4" stroke="${C.accent}" stroke-width="5" fill="none"/><path d="M20 262h120" stroke="${C.haze}" stroke-width="3"/>`
    return backdrop(W, H, 'light') + st.shadow(-3.9, -2.2, 8.2, 5, 24, 0.3) + plate(st, -3.9, -2.5, -0.3, 7.8, 5, 0.3, C.haze, '', 0.45) +
      st.shadow(-3.3, -2, 6.4, 0.8, 6, 0.3) + st.box(-3.3, -2.2, 0, 0.16, 0.16, 0.8, C.slate) + st.box(2.9, -2.2, 0, 0.16, 0.16, 0.8, C.slate) + st.box(-3.5, -2.2, 0.7, 6.8, 0.16, 3.1, C.slate, C.steel) + st.onLeft(-3.5, -2.04, 3.8, `${rect(10, 10, 660, 290, 8, '#c8b48e')}${Array.from({ length: 60 }, (_, i) => `<circle cx="${20 + ((i * 97) % 640)}" cy="${20 + ((i * 61) % 270)}" r="2.4" fill="#a58f66" opacity=".7"/>`).join('')}<g transform="translate(36 22)">${rect(4, 6, 250, 274, 6, C.night, 'opacity=".18"')}${rect(0, 0, 250, 274, 8, C.white)}${sheet}<circle cx="125" cy="4" r="10" fill="${C.coral}"/></g><g transform="translate(316 28)">${rect(4, 6, 318, 176, 6, C.night, 'opacity=".18"')}${rect(0, 0, 318, 176, 8, C.white)}${letter('FEB 1', 24, 30, 18, C.accent)}<g transform="translate(0 0)">${month(22, 28, () => true, C.teal)}${month(166, 30, () => true, C.teal)}</g>${letter('APR 30', 168, 30, 18, C.accent)}</g><g transform="translate(340 216)">${rect(0, 0, 120, 66, 6, '#f7e6c8')}${rect(14, 16, 76, 8, 4, C.amber)}${rect(14, 34, 92, 8, 4, '#dcc596')}<circle cx="60" cy="3" r="8" fill="${C.accent}"/></g><g transform="translate(490 218)">${rect(0, 0, 130, 66, 6, '#d9ecea')}${tick(18, 16, 34, C.teal, 7)}${rect(64, 28, 50, 9, 4, C.mint)}<circle cx="65" cy="3" r="8" fill="${C.teal}"/></g>`) +
      worker(st, -0.6, 0.2, 0, 1.5, C.teal, C.white) + worker(st, 1.9, 0.3, 0, 1.5, C.amber, C.amber) + [0, 1, 2, 3, 4].map((i) => plate(st, -3 + i * 0.03, 0.4, i * 0.17, 1.5, 1.3, 0.14, [C.slate, C.steel, C.accent, C.blue, C.teal][i]!, i === 4 ? letter('5 Y', 75, 48, 32, C.white, 0.14, 0.5) : '', 0.1)).join('')
  }),
  post('morning', () => {
    const st = stage(600, 440, 73)
    const late: Job[][] = [
      [[7, 8.6, C.accent, 'tick'], [9.2, 10.2, C.teal], [11, 12.6, C.accent]],
      [[7.2, 9, C.teal, 'tick'], [9.5, 11.9, C.amber, '+40']],
      [[7, 8, C.slate, 'tick'], [8.6, 9.8, C.coral, '!'], [11.2, 12.6, C.accent, 'lock']],
      [[7.6, 9, C.accent, 'tick'], [9.7, 11.4, C.teal], [11.9, 12.7, C.slate]],
    ]
    return backdrop(W, H, 'light') + glow(900, 120, 420, '#ffdf9e', 0.55) + st.shadow(-4, -2.3, 8.6, 5.2, 24, 0.3) + plate(st, -4, -2.5, -0.3, 8, 5, 0.3, C.haze, '', 0.45) + pane(st, -3.6, -2.1, 0, 4.9, 3.1, `${rect(0, 0, 490, 36, 8, C.navy)}${letter('TUESDAY', 22, 11, 14, C.white)}${gantt(22, 78, 446, 54, late, [7, 13], 10)}`, 'left', C.slate) +
      st.shadow(1.6, -1.6, 2.4, 0.8, 6, 0.35) + st.box(2.2, -1.5, 0, 1.2, 0.5, 0.3, C.steel) + st.extrude(disc(2.8, 1.6, 1.35, 56), 'y', -1.5, 0.4, C.slate) + st.onLeft(2.8, -1.1, 1.6, `<g transform="scale(1.2)">${dial(10, 0, C.amber)}</g>`) +
      worker(st, -1.2, 0.4, 0, 1.35, C.blue, C.navy) + plate(st, -3.3, 0.7, 0.02, 1.4, 1.1, 0.12, C.white, `${letter('A', 24, 26, 34, C.teal, 0.15)}${rect(66, 34, 56, 12, 6, C.haze)}${rect(66, 58, 40, 12, 6, C.mist)}`, 0.16) + plate(st, -0.4, 1.2, 0.02, 1.4, 1.1, 0.12, C.white, `${letter('B', 24, 26, 34, C.blue, 0.15)}${rect(66, 34, 56, 12, 6, C.haze)}${rect(66, 58, 50, 12, 6, C.mist)}`, 0.16) + van(st, 1.3, 0.6, 0, 0.56, C.white, C.amber)
  }),
  post('webhooks', () => {
    const st = stage(600, 370, 84)
    const station = (x: number, tone: string) => plate(st, x, -0.9, 0, 1.8, 1.8, 0.34, tone, rect(10, 10, 160, 160, 20, '#fff', 'opacity=".13"'), 0.3)
    return backdrop(W, H, 'steel') + st.shadow(-4.3, -1.8, 8.8, 4, 24, 0.35) + plate(st, -4.5, -2, -0.3, 9, 4, 0.3, C.navy, `<path d="M20 200h860" stroke="${C.sky}" stroke-opacity=".4" stroke-width="5" stroke-dasharray="18 14"/>`, 0.45) + cable(st, [[-2.4, 0, 0.06], [-1.0, 0, 0.06]], C.mint, 2, 0.07) + cable(st, [[0.8, 0, 0.06], [2.4, 0, 0.06]], C.amber, 2, 0.07) +
      station(-4.2, C.accent) + st.box(-3.9, -0.6, 0.34, 1.2, 1.2, 0.9, C.blue) + st.onTop(-3.9, -0.6, 1.24, `<path d="M60 26l-26 40h24l-10 34 34-46h-24z" fill="#fff"/>`) + st.onLeft(-3.9, 0.6, 0.34, padlock(42, -66, 42, C.white)) +
      station(-1.0, C.slate) + [0, 1, 2, 3].map((i) => plate(st, -0.75, -0.65, 0.34 + i * 0.3, 1.3, 1.3, 0.2, i === 3 ? C.white : mix(C.haze, C.teal, i * 0.2), i === 3 ? `${[0, 1, 2].map((n) => `<circle cx="28" cy="${30 + n * 34}" r="9" fill="${C.teal}"/>${rect(46, 24 + n * 34, 62 - n * 12, 11, 5, C.haze)}`).join('')}` : '', 0.12)).join('') +
      station(2.2, C.teal) + st.cylinder(3.1, 0, 0.34, 0.62, 0.5, C.steel) + st.cylinder(3.1, 0, 0.84, 0.44, 0.34, C.haze) + st.onTop(3.1, 0, 1.18, `<g fill="none" stroke="${C.navy}" stroke-width="9"><circle r="17"/>${[0, 45, 90, 135].map((a) => `<path d="M0-31v62" transform="rotate(${a})" stroke-width="7" opacity=".55"/>`).join('')}</g><circle r="11" fill="${C.amber}"/>`) +
      [['VERIFY', -3.3, C.sky], ['STORE', -0.1, C.white], ['PROCESS', 3.1, C.mint]].map(([t, x, tone]) => st.onTop((x as number) - 0.9, 1.2, 0, letter(t as string, 90, 14, 26, tone as string, 0.14, 0.5))).join('') + plate(st, -1.0, -3.6, 0.4, 2.3, 1.0, 0.12, C.white, `${letter('204', 24, 32, 34, C.teal, 0.14)}${tick(150, 26, 46, C.teal, 9)}`, 0.18) + worker(st, 1.5, 1.3, 0, 1.2, C.amber)
  }),
  post('uploads', () => {
    const st = stage(600, 430, 82)
    const [tx, ty] = st.at(2.7, -1.4, 3.3)
    return backdrop(W, H, 'mist') + st.shadow(-4, -2.3, 8.6, 5.2, 24, 0.3) + plate(st, -4, -2.5, -0.3, 8, 5, 0.3, '#b5cbc6', `<path d="M20 380c160-70 240 60 420-10s240-40 340-60" stroke="#8fb3cf" stroke-width="46" fill="none" opacity=".8"/>`, 0.45) +
      st.shadow(2.2, -1.8, 1.2, 1, 6, 0.3) + ([[-0.4, -0.4], [0.4, -0.4], [-0.4, 0.4], [0.4, 0.4]] as Point[]).map(([a, b]) => st.line([[2.7 + a, -1.4 + b, 0], [2.7, -1.4, 3.2]], C.slate, 0.05)).join('') + [0.8, 1.6, 2.3].map((h) => { const f = 0.4 * (1 - h / 3.2); return st.line([[2.7 - f, -1.4 + f, h], [2.7 + f, -1.4 + f, h], [2.7 + f, -1.4 - f, h]], C.slate, 0.035) }).join('') + `<circle cx="${tx}" cy="${ty}" r="11" fill="${C.coral}"/>${[34, 58, 82].map((r) => `<path d="M${tx - r * 0.78} ${ty - r * 0.62}a${r} ${r} 0 0 0 0 ${r * 1.24}M${tx + r * 0.78} ${ty - r * 0.62}a${r} ${r} 0 0 1 0 ${r * 1.24}" fill="none" stroke="${C.accent}" stroke-width="6" stroke-linecap="round" opacity="${1 - r / 130}"/>`).join('')}` +
      tank(st, -2.6, -1.4, 0, 0.9, 1.2, C.sky) + tree(st, -0.9, -1.8, 0, 0.9) + tree(st, 0.2, -2, 0, 0.7) + worker(st, -3, 1.0, 0, 1.4) +
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => { const [x, y] = [-1.6 + (i % 3) * 0.72, -0.2 + Math.floor(i / 3) * 0.72]; const sent = i < 6; return sent ? st.box(x, y, 0.05, 0.62, 0.62, 0.46, mix(C.accent, C.teal, i / 6)) + st.onTop(x, y, 0.51, tick(14, 16, 34, C.white, 7)) : `<g opacity=".5">${st.box(x, y, 0.05, 0.62, 0.62, 0.1, C.white)}</g>` }).join('') + st.box(0.85, 0.2, 0.9, 0.62, 0.62, 0.46, C.amber) + st.box(1.7, -0.3, 1.6, 0.62, 0.62, 0.46, C.amber) + plate(st, 1.3, 1.2, 0.02, 2, 0.9, 0.12, C.white, `${rect(20, 26, 160, 18, 9, C.tint)}${rect(20, 26, 108, 18, 9, C.teal)}${letter('67%', 20, 58, 18, C.slate)}`, 0.16)
  }),
  post('hours', () => {
    const st = stage(600, 425, 80)
    const gauge = (share: number, tone: string, text: string, unit: string) => `${ring(65, 62, 46, share, tone, 14)}${letter(text, 65, 44, 26, C.ink, 0.14, 0.5)}${letter(unit, 65, 78, 11, C.steel, 0.14, 0.5)}`
    return backdrop(W, H, 'steel') + glow(260, 170, 340, '#ffe2a8', 0.5) + st.shadow(-4.6, -1.9, 9.4, 4.6, 24, 0.34) + plate(st, -4.7, -2.1, -0.3, 9.4, 4.6, 0.3, C.slate, `${rect(10, 10, 920, 440, 36, '#b3c6bf')}${rect(10, 130, 920, 210, 0, '#7c91a6')}<path d="M20 235h900" stroke="#fff" stroke-width="8" stroke-dasharray="52 36"/><path d="M10 142h920M10 328h920" stroke="#f2e3b8" stroke-width="5"/>`, 0.45) +
      tree(st, -3.9, -1.5, 0, 0.95) + tree(st, -2.2, -1.6, 0, 0.75) + tree(st, 3.9, -1.5, 0, 0.9) + st.box(-4.3, -0.5, 0.32, 2.9, 1.1, 0.2, C.slate) + st.box(-4.2, -0.42, 0.52, 2.7, 0.95, 0.75, C.amber) + st.onLeft(-4.3, 0.6, 0.32, [60, 120].map((x) => `<circle cx="${x}" cy="4" r="25" fill="${C.night}"/><circle cx="${x}" cy="4" r="12" fill="${C.haze}"/>`).join('')) + st.line([[-1.4, 0.05, 0.36], [-0.9, 0.05, 0.36]], C.night, 0.08) + van(st, -0.9, -0.65, 0, 0.85, C.white, C.accent) +
      plate(st, -2.7, -3.3, 1.5, 1.3, 1.3, 0.14, C.white, gauge(0.64, C.accent, '11', 'DRIVE'), 0.24) + plate(st, -0.7, -3.1, 1.3, 1.3, 1.3, 0.14, C.white, gauge(0.78, C.teal, '14', 'DUTY'), 0.24) + plate(st, 1.3, -2.9, 1.1, 1.3, 1.3, 0.14, C.white, gauge(0.5, C.amber, '30', 'MIN'), 0.24) + tree(st, -2.6, 2, 0, 0.8) + worker(st, 0.2, 2.0, 0, 1.2) + tree(st, 3.6, 2, 0, 0.9) + pin(st, 3.9, 0.3, 0, 1.1, C.teal)
  }),
  post('measures', () => {
    const st = stage(600, 425, 78)
    const faces = [ring(0, 0, 38, 0.87, C.white, 14, 'rgb(255 255 255 / .3)'), `<path d="M-36 26C-10 26-16-26 34-26" stroke="#fff" stroke-width="10" fill="none" stroke-linecap="round"/><circle cx="-36" cy="26" r="10" fill="#fff"/><circle cx="34" cy="-26" r="10" fill="#fff"/>`, tick(-34, -32, 66, C.white, 13), `<g transform="translate(-36 -32)">${bars(0, 0, 72, 62, [1, 0.7, 0.45, 0.25], C.white)}</g>`, padlock(-30, -34, 60, C.white)]
    const tones = [C.teal, C.blue, C.accent, C.steel, C.slate]
    const heights = [2.3, 1.2, 2.7, 0.8, 1.9]
    return backdrop(W, H, 'light') + st.shadow(-4.4, -1.7, 9, 3.9, 24, 0.3) + plate(st, -4.6, -1.7, -0.3, 9.2, 3.4, 0.3, C.tint, `<path d="M30 300h860" stroke="${C.steel}" stroke-opacity=".35" stroke-width="5" stroke-dasharray="4 41"/>`, 0.45) +
      tones.map((tone, i) => { const x = -4.1 + i * 1.72; return st.shadow(x + 0.1, -0.75, 1.7, 1.4, 6, 0.26) + st.slab(x, -0.7, 0, 1.3, 1.3, heights[i]!, 0.2, tone) + st.onTop(x + 0.65, -0.05, heights[i]!, faces[i]!) }).join('') + worker(st, 0.4, 1.2, 0, 1.2, C.amber) + worker(st, -3.3, 1.2, 0, 1.2, C.teal, C.amber) + plate(st, 1.9, 0.85, 0.02, 1.9, 0.75, 0.1, C.white, curve(16, 14, 150, 46, [0.3, 0.5, 0.45, 0.7, 0.9], C.teal, 6), 0.12)
  }),
  post('timezones', () => {
    const st = stage(600, 420, 84)
    const tones = [C.slate, C.steel, C.accent, C.teal]
    const hours = [6, 7, 8, 9]
    return backdrop(W, H, 'dark') + glow(960, 130, 380, '#ffcf8a', 0.3) + st.shadow(-4.6, -2, 9.4, 4.8, 24, 0.5) + tones.map((tone, i) => { const x = -4.4 + i * 2.22; return plate(st, x, -2.1, -0.3, 2.16, 4.2, 0.3 + i * 0.16, mix(tone, C.haze, 0.15), `${map(12, 12, 192, 396, [], tone, true)}<rect width="216" height="420" fill="${tone}" opacity=".28" rx="22"/>`, 0.25) }).join('') +
      tones.map((tone, i) => { const [x, z] = [-3.4 + i * 2.22, i * 0.16]; return st.shadow(x - 0.8, -0.9, 1.8, 0.7, 6, 0.4, z) + st.box(x - 0.4, -0.9, z, 0.8, 0.4, 0.2, C.steel) + st.extrude(disc(x, z + 1.05, 0.86, 48), 'y', -0.85, 0.3, mix(tone, C.white, 0.1)) + st.onLeft(x, -0.55, z + 1.05, `<g transform="scale(.76)">${dial(hours[i]!, 0, tone)}</g>`) + pin(st, x + 0.1, 1.1, z, 0.85, [C.sky, C.mint, C.amber, C.mint][i]) }).join('') + st.line([[-3.3, 1.1, 0.02], [-1.1, 1.1, 0.18], [1.1, 1.1, 0.34], [3.4, 1.1, 0.5]], C.white, 0.04, 'stroke-dasharray="12 10" stroke-opacity=".7"') + van(st, -0.9, 1.25, 0.22, 0.36, C.white, C.accent)
  }),
]
