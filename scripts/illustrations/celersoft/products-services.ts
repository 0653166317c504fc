import type { Drawing } from '../kit'
import { checklist, rect, ring, tick } from './flat'
import { disc, stage } from './iso'
import { letter } from './lettering'
import { database, pane, plate, tree, worker } from './objects'
import { backdrop, C, glow, mix } from './palette'

const square = (name: string, draw: Drawing['draw']): Drawing => ({ name: `product-${name}`, width: 900, height: 900, draw })

export const flag = (st: ReturnType<typeof stage>, x: number, y: number, z: number, k: number, tone: string) => {
  const [px, py] = st.at(x, y, z)
  const h = k * st.s
  return `<ellipse cx="${px}" cy="${py}" rx="${h * 0.12}" ry="${h * 0.06}" fill="${C.night}" opacity=".35"/><path d="M${px} ${py}v${-h * 2}" stroke="${C.slate}" stroke-width="${h * 0.07}" stroke-linecap="round"/><path d="M${px} ${py - h * 1.96}c${h * 0.3} ${-h * 0.14} ${h * 0.5} ${h * 0.12} ${h * 0.95} ${-h * 0.04}v${h * 0.62}c${-h * 0.4} ${h * 0.16} ${-h * 0.6} ${-h * 0.1} ${-h * 0.95} ${h * 0.06}z" fill="${tone}"/><path d="M${px + h * 0.3} ${py - h * 2.01}c${h * 0.2} ${h * 0.02} ${h * 0.3} ${h * 0.06} ${h * 0.36} ${h * 0.06}v${h * 0.6}c${-h * 0.1} 0 ${-h * 0.2} ${-h * 0.04} ${-h * 0.36} ${-h * 0.06}z" fill="#fff" opacity=".16"/>`
}

export const services: Drawing[] = [
  square('onboarding', () => {
    const st = stage(450, 560, 86)
    const tones = [C.haze, mix(C.haze, C.sky, 0.5), C.sky, C.blue, C.accent]
    let steps = ''
    for (let i = 4; i >= 0; i--) {
      const x = 1.5 - i * 1.02
      steps += st.box(x, -0.9, 0.28, 1.02, 2.8, 0.3 + i * 0.42, tones[i]!) + st.onTop(x, -0.9, 0.58 + i * 0.42, letter(String(i + 1), 51, 170, 58, i > 2 ? C.white : C.slate, 0.15, 0.5)) + st.onRight(x + 1.02, 1.9, 0.58 + i * 0.42, `<path d="M10 8h260" stroke="#fff" stroke-opacity=".4" stroke-width="5"/>`)
    }
    const behind = pane(st, -0.45, -2.35, 0.28, 3, 3.2, `${letter('GO-LIVE', 24, 28, 24, C.accent)}${checklist(22, 72, 256, 48, [['DISCOVERY', 'done'], ['CONFIGURE', 'done'], ['PILOT', 'done'], ['TRAINING', 'open'], ['REVIEW', 'open']])}`, 'left', C.slate)
    return backdrop(900, 900, 'light') + st.shadow(-2.8, -2.4, 6, 5.2, 24, 0.32) + plate(st, -2.8, -2.7, 0, 5.6, 5.3, 0.28, C.mist, `<path d="M30 500h500" stroke="${C.steel}" stroke-opacity=".25" stroke-width="5" stroke-dasharray="16 14"/>`, 0.4) + behind + st.shadow(-2.5, 0, 5.2, 2.1, 12, 0.3, 0.28) + steps + flag(st, -2.1, -0.35, 2.26, 0.85, C.amber) + worker(st, -0.05, -0.4, 1.42, 1, C.amber) + worker(st, 2.0, -0.35, 0.58, 1, C.teal, C.amber) + tree(st, -2.45, 2.25, 0.28, 0.5) + tree(st, 2.45, 2.25, 0.28, 0.4)
  }),
  square('migration', () => {
    const st = stage(450, 520, 86)
    const belt = `${rect(0, 0, 270, 120, 12, C.slate)}${Array.from({ length: 11 }, (_, i) => `<path d="M${14 + i * 24} 8v104" stroke="${C.night}" stroke-opacity=".4" stroke-width="5"/>`).join('')}`
    const gate = (x: number, tone: string) => st.line([[x, -1.55, 0.3], [x, -1.55, 1.75], [x, 0.15, 1.75], [x, 0.15, 0.3]], tone, 0.1) + st.line([[x, -1.55, 1.75], [x, 0.15, 1.75]], mix(tone, C.white, 0.45), 0.03)
    return backdrop(900, 900, 'mist') + st.shadow(-2.7, -2.3, 5.8, 5.4, 24, 0.32) + plate(st, -2.7, -2.6, 0, 5.4, 5.2, 0.28, C.tint, `<path d="M40 60h460M40 400h460" stroke="${C.steel}" stroke-opacity=".22" stroke-width="5" stroke-dasharray="16 14"/>`, 0.45) +
      database(st, -1.7, -0.75, 0.28, 0.82, '#8f9aa5', 3) + plate(st, -1.05, -1.35, 0.28, 2.7, 1.2, 0.45, C.steel, belt, 0.1) +
      gate(-0.35, C.amber) + [0, 1, 2, 3].map((i) => { const tone = mix('#98a4ae', C.teal, i / 3); return st.shadow(-0.95 + i * 0.64, -1.0, 0.55, 0.5, 3, 0.4, 0.73) + st.box(-1 + i * 0.64, -1.05, 0.73, 0.46, 0.5, 0.44, tone) + st.onTop(-1 + i * 0.64, -1.05, 1.17, i > 1 ? tick(12, 14, 24, C.white, 6) : rect(12, 14, 24, 20, 3, C.white, 'opacity=".4"')) }).join('') + gate(0.95, C.teal) +
      database(st, 1.75, 0.4, 0.28, 0.9, C.accent, 2) + st.onTop(1.75, 0.4, 1.55, tick(-34, -34, 66, C.white, 13)) +
      plate(st, -2.3, 0.75, 0.3, 2.2, 1.2, 0.14, C.white, `${letter('IN  2000', 22, 26, 24, C.steel)}${letter('OUT 2000', 22, 68, 24, C.teal)}`, 0.14) + worker(st, 0.45, 2.2, 0.28, 1.1, C.teal, C.amber)
  }),
  square('training', () => {
    const st = stage(450, 545, 84)
    const slide = `${rect(0, 0, 460, 40, 8, C.navy)}${letter('DRAFT > REVIEW > PROMOTE', 24, 14, 14, C.white)}${[0, 1, 2].map((i) => `${rect(34 + i * 140, 84, 108, 108, 16, [C.haze, C.blue, C.teal][i]!)}${i < 2 ? `<path d="M${148 + i * 140} 138h18m-8-9l9 9-9 9" stroke="${C.steel}" stroke-width="6" fill="none" stroke-linecap="round"/>` : ''}`).join('')}${letter('1', 88, 116, 42, C.white, 0.15, 0.5)}${letter('2', 228, 116, 42, C.white, 0.15, 0.5)}${tick(340, 112, 56, C.white, 11)}${rect(34, 216, 388, 14, 7, C.mist)}${rect(34, 216, 250, 14, 7, C.teal)}`
    const desk = (x: number, y: number) => st.shadow(x, y, 1.5, 0.8, 3, 0.28, 0.3) + st.box(x + 0.08, y + 0.1, 0.3, 0.1, 0.45, 0.5, C.steel) + st.box(x + 1.12, y + 0.1, 0.3, 0.1, 0.45, 0.5, C.steel) + st.box(x, y, 0.8, 1.3, 0.66, 0.09, C.white) + st.box(x + 0.32, y + 0.12, 0.89, 0.64, 0.05, 0.42, C.ink) + st.onLeft(x + 0.32, y + 0.17, 0.89, rect(5, -38, 54, 33, 3, C.steel)) + st.box(x + 0.35, y + 0.26, 0.89, 0.58, 0.3, 0.03, C.haze)
    const seats: [number, number, string][] = [[-2.1, -0.7, C.teal], [-0.4, -0.7, C.blue], [1.2, -0.7, C.amber], [-2.1, 1.0, C.blue], [-0.4, 1.0, C.steel], [1.2, 1.0, C.teal]]
    return backdrop(900, 900, 'light') + st.shadow(-2.9, -2.4, 6, 5.4, 24, 0.32) + plate(st, -2.9, -2.8, 0, 5.8, 5.6, 0.3, C.haze, Array.from({ length: 6 }, (_, i) => `<path d="M${50 + i * 96} 20v520" stroke="#fff" stroke-opacity=".28" stroke-width="4"/>`).join(''), 0.4) +
      pane(st, -2.3, -2.5, 0.6, 4.6, 2.5, slide, 'left', C.slate) + worker(st, 2.1, -1.75, 0.3, 1.15, C.accent, C.navy) +
      seats.map(([x, y, tone]) => desk(x, y) + st.shadow(x + 0.4, y + 1, 0.6, 0.5, 3, 0.3, 0.3) + st.cylinder(x + 0.66, y + 1.12, 0.3, 0.22, 0.34, C.slate) + st.slab(x + 0.42, y + 0.98, 0.64, 0.48, 0.3, 0.56, 0.1, tone) + st.ball(x + 0.66, y + 1.12, 1.38, 0.19, ['#8a5f45', '#c39a7c', '#5d4436', '#b98a6a', '#d3ab8d', '#7a5540'][Math.abs(Math.round(x * 2 + y)) % 6]!)).join('')
  }),
  square('support', () => {
    const st = stage(450, 545, 88)
    const dial = `<circle r="128" fill="${C.paper}"/>${Array.from({ length: 24 }, (_, i) => `<path d="M0-116v${i % 6 ? 10 : 20}" transform="rotate(${i * 15})" stroke="${i % 6 ? C.haze : C.slate}" stroke-width="6" stroke-linecap="round"/>`).join('')}${letter('24', 0, -84, 26, C.slate, 0.14, 0.5)}${letter('06', 76, -11, 22, C.steel, 0.14, 0.5)}${letter('12', 0, 62, 22, C.steel, 0.14, 0.5)}${letter('18', -76, -11, 22, C.steel, 0.14, 0.5)}<path d="M0 0L46 34" stroke="${C.accent}" stroke-width="12" stroke-linecap="round"/><path d="M0 0L-26-62" stroke="${C.ink}" stroke-width="8" stroke-linecap="round"/><circle r="11" fill="${C.coral}"/>`
    const bubble = (x: number, y: number, z: number, w: number, tone: string, content: string) => plate(st, x, y, z, w, 1, 0.16, tone, content, 0.3)
    const lampAt = st.at(2.02, -1.4, 2.2)
    return backdrop(900, 900, 'steel') + st.shadow(-2.7, -2.3, 5.8, 5.4, 24, 0.4) + plate(st, -2.7, -2.6, 0, 5.4, 5.2, 0.32, C.navy, `<path d="M40 40h460v440h-460z" fill="none" stroke="${C.sky}" stroke-opacity=".3" stroke-width="4"/>`, 0.45) +
      st.shadow(-1.9, -1.9, 3.6, 1.2, 12, 0.5, 0.32) + st.box(-1.2, -1.6, 0.32, 2.2, 0.6, 0.4, C.steel) + st.extrude(disc(-0.1, 2.35, 1.75, 56), 'y', -1.65, 0.5, C.slate) + st.onLeft(-0.1, -1.13, 2.35, `<g transform="scale(1.22)">${dial}</g>`) +
      st.shadow(1.6, -1.7, 0.9, 0.8, 6, 0.4, 0.32) + st.cylinder(2.02, -1.4, 0.32, 0.36, 1.3, C.haze) + st.cylinder(2.02, -1.4, 1.62, 0.3, 0.5, C.coral) + glow(lampAt[0], lampAt[1], 130, '#ff9a80', 0.55) +
      bubble(-2.3, 0.15, 0.32, 2.3, C.white, `${rect(26, 26, 150, 14, 7, C.haze)}${rect(26, 54, 100, 14, 7, C.haze)}`) + bubble(0.1, 0.95, 0.6, 2.3, C.teal, `${letter('P1  00:28', 28, 38, 25, C.white)}`) +
      bubble(-2.1, 1.4, 0.32, 1.9, C.white, `${tick(24, 24, 44, C.teal, 9)}${rect(86, 42, 80, 14, 7, C.haze)}`) + worker(st, 2.1, 0.35, 0.32, 1.2, C.blue, C.slate)
  }),
  square('assessment', () => {
    const st = stage(450, 505, 86)
    const paper = `${letter('REQUIREMENT', 34, 34, 17, C.accent)}${letter('EVIDENCE', 316, 34, 17, C.teal)}${[0, 1, 2, 3, 4].map((i) => `${rect(34, 82 + i * 76, 130, 44, 8, [C.accent, C.blue, C.accent, C.steel, C.blue][i]!, 'opacity=".9"')}${letter(`${i + 4}.${i * 2 + 1}`, 56, 96 + i * 76, 16, C.white)}<path d="M164 ${104 + i * 76}C230 ${104 + i * 76} 250 ${104 + [1, 0, 2, 4, 3][i]! * 76} 316 ${104 + [1, 0, 2, 4, 3][i]! * 76}" stroke="${i === 3 ? C.amber : C.teal}" stroke-width="5" fill="none" ${i === 3 ? 'stroke-dasharray="12 10"' : ''}/>${rect(316, 82 + i * 76, 130, 44, 8, i === 4 ? '#f7e6c8' : '#d8ebe9')}${i === 4 ? letter('GAP', 352, 96 + i * 76, 16, '#9a6a16') : tick(366, 90 + i * 76, 28, C.teal, 6)}`).join('')}`
    const [cx, cy] = st.at(1.35, 1.35, 1.25)
    const r = 118
    return backdrop(900, 900, 'light') + st.shadow(-2.6, -2.3, 5.6, 5.4, 24, 0.32) + plate(st, -2.8, -2.8, -0.25, 5.6, 5.6, 0.25, C.haze, '', 0.5) + plate(st, -2.5, -2.4, 0, 4.8, 4.8, 0.08, C.mist, '', 0.12) + plate(st, -2.4, -2.45, 0.1, 4.8, 4.8, 0.1, C.white, paper, 0.12) +
      `<ellipse cx="${cx + 12}" cy="${cy + 112}" rx="${r}" ry="${r * 0.56}" fill="${C.night}" opacity=".22" filter="url(#blur12)"/>` +
      `<g transform="translate(${cx} ${cy})"><path d="M${r * 0.66} ${r * 0.66}l92 78" stroke="${C.night}" stroke-width="44" stroke-linecap="round"/><path d="M${r * 0.66} ${r * 0.66}l90 76" stroke="${C.accent}" stroke-width="34" stroke-linecap="round"/><path d="M${r * 0.7} ${r * 0.66}l76 64" stroke="${C.sky}" stroke-width="7" stroke-linecap="round" opacity=".8"/><circle r="${r}" fill="#e9f4fb"/><clipPath id="lens"><circle r="${r}"/></clipPath><g clip-path="url(#lens)"><g transform="matrix(.866 .5 -.866 .5 0 0) translate(-150 -70)">${rect(20, 0, 190, 72, 12, '#f7e6c8')}${letter('GAP', 60, 20, 34, '#9a6a16', 0.14)}${rect(20, 96, 190, 72, 12, '#d8ebe9')}${tick(88, 108, 50, C.teal, 10)}<path d="M-130 130C-40 130-50 40 20 40" stroke="${C.amber}" stroke-width="9" fill="none" stroke-dasharray="20 14"/></g></g><circle r="${r}" fill="none" stroke="${C.slate}" stroke-width="20"/><circle r="${r + 6}" fill="none" stroke="${C.sky}" stroke-opacity=".6" stroke-width="4"/><path d="M${-r * 0.7} ${-r * 0.36}a${r * 0.8} ${r * 0.8} 0 0 1 ${r * 0.62} ${-r * 0.42}" stroke="#fff" stroke-width="11" fill="none" stroke-linecap="round" opacity=".9"/></g>` +
      plate(st, -2.75, 1.55, 0.3, 1.7, 1.15, 0.14, C.navy, `${ring(46, 58, 28, 0.8, C.mint, 11)}${letter('4/5', 92, 46, 24, C.white)}`, 0.16)
  }),
]
