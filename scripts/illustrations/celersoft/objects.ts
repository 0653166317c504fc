import { disc, roundRect, type Point, type Stage } from './iso'
import { C, mix } from './palette'

const wheel = (r: number) => `<circle r="${r}" fill="${C.night}"/><circle r="${r * 0.62}" fill="${C.steel}"/><circle r="${r * 0.5}" fill="${C.haze}"/><circle r="${r * 0.16}" fill="${C.slate}"/>`

/** A service van along x (front to the lower right) or along y (front to the lower left). */
export const van = (st: Stage, x: number, y: number, z: number, k: number, body: string, stripe = C.accent, along: 'x' | 'y' = 'x') => {
  const side: Point[] = [[0, 0.28], [3.9, 0.28], [3.9, 0.98], [3.25, 1.16], [2.72, 1.86], [2.5, 1.95], [0.1, 1.95], [0, 1.85]]
  const profile = side.map(([a, b]): Point => [a * k + (along === 'x' ? x : y), b * k + z])
  const width = 1.6 * k
  const cross = along === 'x' ? y : x
  const face = along === 'x' ? st.onLeft : (u: number, v: number, w: number, content: string, unit?: number) => st.onRight(v, u, w, content, unit)
  const u = 0.01 * k
  const origin = (content: string) => along === 'x' ? face(x, y + width, z, content, u) : face(y + 3.9 * k, x + width, z, content, u)
  const turn = (a: number) => along === 'x' ? a : 390 - a
  const span = (a: number, w: number) => along === 'x' ? a : 390 - a - w
  const sidePane = origin(`<path d="M${turn(255)} -176L${turn(316)} -116L${turn(316)} -106H${turn(226)}V-176Z" fill="${C.navy}"/><path d="M${turn(255)} -176L${turn(290)} -141H${turn(226)}V-176Z" fill="${C.sky}" opacity=".5"/><rect x="${span(0, 390)}" y="-74" width="390" height="15" fill="${stripe}"/><rect x="${span(30, 165)}" y="-172" width="165" height="76" rx="6" fill="${C.night}" opacity=".06"/><path d="M${turn(62)} -150l0 32M${turn(46)} -134h32" transform="translate(0 0)" stroke="${stripe}" stroke-width="9" stroke-linecap="round"/><path d="M${turn(218)} -185V-34" stroke="${C.night}" stroke-opacity=".2" stroke-width="3"/><g transform="translate(${turn(78)} -28)">${wheel(33)}</g><g transform="translate(${turn(316)} -28)">${wheel(33)}</g>`)
  const glass: Point[] = [[3.2, 1.2], [2.75, 1.8]]
  const pane = along === 'x'
    ? `<path d="M${[[glass[0], 0.12], [glass[0], 1.48], [glass[1], 1.44], [glass[1], 0.16]].map(([g, c]) => st.at(x + (g as Point)[0] * k, y + (c as number) * k, z + (g as Point)[1] * k).join(' ')).join('L')}Z" fill="${C.navy}"/>`
    : `<path d="M${[[glass[0], 0.12], [glass[0], 1.48], [glass[1], 1.44], [glass[1], 0.16]].map(([g, c]) => st.at(x + (c as number) * k, y + (g as Point)[0] * k, z + (g as Point)[1] * k).join(' ')).join('L')}Z" fill="${C.navy}"/>`
  const lamp = along === 'x'
    ? st.onRight(x + 3.9 * k, y + width, z, `<rect x="12" y="-82" width="30" height="16" rx="6" fill="#fff3cf"/><rect x="118" y="-82" width="30" height="16" rx="6" fill="#fff3cf"/><rect x="6" y="-50" width="148" height="14" rx="5" fill="${C.slate}"/>`, u)
    : st.onLeft(x, y + 3.9 * k, z, `<rect x="12" y="-82" width="30" height="16" rx="6" fill="#fff3cf"/><rect x="118" y="-82" width="30" height="16" rx="6" fill="#fff3cf"/><rect x="6" y="-50" width="148" height="14" rx="5" fill="${C.slate}"/>`, u)
  const [lx, ly] = [along === 'x' ? 3.9 * k : width, along === 'x' ? width : 3.9 * k]
  return `${st.shadow(x - 0.1 * k, y + 0.1 * k, lx + 0.3 * k, ly + 0.25 * k, 6, 0.34, z)}${st.extrude(profile, along === 'x' ? 'y' : 'x', cross, width, body)}${pane}${sidePane}${lamp}`
}

/** A building with rows of windows on both visible sides. */
export const building = (st: Stage, x: number, y: number, z: number, w: number, d: number, h: number, colour: string, random: () => number, floors = Math.max(1, Math.round(h / 0.62)), lit = C.sky) => {
  const windows = (width: number) => {
    const columns = Math.max(2, Math.round(width / 0.5))
    const [cw, ch] = [(width * 100) / columns, (h * 100) / floors]
    let out = ''
    for (let f = 0; f < floors; f++) for (let c = 0; c < columns; c++) {
      const on = random() > 0.72
      out += `<rect x="${(c * cw + cw * 0.2).toFixed(1)}" y="${(-h * 100 + f * ch + ch * 0.24).toFixed(1)}" width="${(cw * 0.6).toFixed(1)}" height="${(ch * 0.52).toFixed(1)}" fill="${on ? mix(lit, C.white, 0.45) : C.navy}" opacity="${on ? 0.95 : 0.55}"/>`
    }
    return out
  }
  return `${st.shadow(x + 0.1, y + 0.1, w + 0.5, d + 0.15, 12, 0.3, z)}${st.box(x, y, z, w, d, h, colour)}${st.onLeft(x, y + d, z, windows(w))}${st.onRight(x + w, y + d, z, windows(d))}${st.box(x + 0.1, y + 0.1, z + h, w - 0.2, d - 0.2, 0.06, mix(colour, C.white, 0.25))}`
}

export const rooftopUnit = (st: Stage, x: number, y: number, z: number, k = 1) =>
  `${st.shadow(x, y, 1.5 * k, 1.1 * k, 3, 0.3, z)}${st.box(x, y, z, 1.4 * k, k, 0.55 * k, C.mist)}${st.onLeft(x, y + k, z, Array.from({ length: 6 }, (_, i) => `<path d="M12 ${-47 + i * 7}h76" stroke="${C.steel}" stroke-width="3"/>`).join('') + `<rect x="100" y="-48" width="30" height="38" rx="3" fill="${C.haze}"/>`, 0.01 * k)}${[0.4, 1].map((cx) => `${st.cylinder(x + cx * k, y + 0.5 * k, z + 0.55 * k, 0.27 * k, 0.08 * k, C.steel, C.navy)}${st.onTop(x + cx * k, y + 0.5 * k, z + 0.63 * k, [0, 60, 120].map((a) => `<ellipse rx="22" ry="6" transform="rotate(${a})" fill="${C.haze}" opacity=".85"/>`).join('') + `<circle r="5" fill="${C.white}"/>`, 0.01 * k)}`).join('')}`

export const tree = (st: Stage, x: number, y: number, z: number, k: number, tone = C.leaf) =>
  `${st.shadow(x - 0.3 * k, y - 0.2 * k, 0.75 * k, 0.6 * k, 3, 0.3, z)}${st.box(x - 0.05 * k, y - 0.05 * k, z, 0.1 * k, 0.1 * k, 0.4 * k, C.slate)}${st.ball(x, y, z + 0.68 * k, 0.4 * k, tone)}${st.ball(x + 0.05 * k, y - 0.1 * k, z + 1.02 * k, 0.27 * k, mix(tone, C.white, 0.14))}`

/** A person: in a safety vest with a helmet, or in office clothes when `helmet` is a dark hair colour. */
export const worker = (st: Stage, x: number, y: number, z: number, k: number, vest = C.amber, helmet = C.white) => {
  const skin = '#b98a6a'
  const office = helmet === C.navy || helmet === C.slate
  return `${st.shadow(x - 0.2 * k, y - 0.2 * k, 0.6 * k, 0.5 * k, 3, 0.35, z)}${st.box(x - 0.15 * k, y - 0.02 * k, z, 0.13 * k, 0.16 * k, 0.55 * k, C.navy)}${st.box(x + 0.04 * k, y - 0.02 * k, z, 0.13 * k, 0.16 * k, 0.55 * k, C.navy)}${st.slab(x - 0.2 * k, y - 0.09 * k, z + 0.52 * k, 0.42 * k, 0.28 * k, 0.58 * k, 0.08 * k, vest)}${office ? '' : st.onLeft(x - 0.2 * k, y + 0.19 * k, z + 0.52 * k, `<path d="M3 -18h36M8 -56v38M33 -56v38" stroke="#f7f3df" stroke-width="5" opacity=".9"/>`, 0.01 * k)}${st.ball(x + 0.01 * k, y + 0.05 * k, z + 1.26 * k, 0.16 * k, skin)}${office ? st.ball(x - 0.03 * k, y - 0.02 * k, z + 1.34 * k, 0.14 * k, '#3a2b23') : `${st.extrude(disc(x + 0.01 * k, y + 0.04 * k, 0.21 * k, 24), 'z', z + 1.31 * k, 0.03 * k, helmet)}${st.ball(x + 0.01 * k, y + 0.04 * k, z + 1.36 * k, 0.155 * k, helmet)}`}`
}

export const tank = (st: Stage, x: number, y: number, z: number, r: number, h: number, tone: string) =>
  `${st.shadow(x - r, y - r * 0.8, r * 2.2, r * 1.9, 6, 0.3, z)}${st.cylinder(x, y, z, r, h, tone)}${[0.3, 0.65].map((f) => `<path d="M${st.at(x - r * 0.707, y + r * 0.707, z + h * f).join(' ')}A${r * st.s * 1.2247} ${r * st.s * 0.707} 0 0 0 ${st.at(x + r * 0.707, y - r * 0.707, z + h * f).join(' ')}" fill="none" stroke="${C.white}" stroke-opacity=".3" stroke-width="2"/>`).join('')}${st.cylinder(x, y, z + h, r * 0.34, 0.08, mix(tone, C.white, 0.3))}`

/** Map pin standing on the ground; a round head with an eye. */
export const pin = (st: Stage, x: number, y: number, z: number, k: number, tone = C.accent) => {
  const [px, py] = st.at(x, y, z)
  const r = 0.42 * k * st.s
  return `<ellipse cx="${px}" cy="${py}" rx="${r * 0.5}" ry="${r * 0.26}" fill="${C.night}" opacity=".3"/><path d="M${px} ${py}C${px - r * 0.35} ${py - r * 0.9} ${px - r} ${py - r * 1.15} ${px - r} ${py - r * 2}a${r} ${r} 0 0 1 ${2 * r} 0C${px + r} ${py - r * 1.15} ${px + r * 0.35} ${py - r * 0.9} ${px} ${py}Z" fill="${tone}"/><path d="M${px - r * 0.72} ${py - r * 2.1}a${r * 0.74} ${r * 0.74} 0 0 1 ${r * 0.9} ${-r * 0.58}" stroke="#fff" stroke-opacity=".5" stroke-width="${r * 0.13}" fill="none" stroke-linecap="round"/><circle cx="${px}" cy="${py - r * 2}" r="${r * 0.42}" fill="#fff"/>`
}

export const rack = (st: Stage, x: number, y: number, z: number, h = 2.6, tone = C.slate, w = 1.1) => {
  const units = Math.round(h / 0.3)
  const front = Array.from({ length: units }, (_, i) => `<rect x="9" y="${-h * 100 + 7 + i * ((h * 100 - 10) / units)}" width="${w * 100 - 18}" height="${(h * 100 - 10) / units - 6}" rx="3" fill="${C.night}" opacity=".75"/><circle cx="22" cy="${-h * 100 + 18 + i * ((h * 100 - 10) / units)}" r="4" fill="${i % 4 === 2 ? C.amber : C.mint}"/><path d="M38 ${-h * 100 + 18 + i * ((h * 100 - 10) / units)}h${30 + ((i * 17) % 30)}" stroke="${C.sky}" stroke-opacity=".6" stroke-width="4"/>`).join('')
  return `${st.shadow(x, y, w + 0.5, w + 0.1, 6, 0.35, z)}${st.box(x, y, z, w, w, h, tone)}${st.onLeft(x, y + w, z, front)}`
}

export const database = (st: Stage, x: number, y: number, z: number, r: number, tone: string, tiers = 3) =>
  st.shadow(x - r, y - r * 0.8, r * 2.2, r * 1.9, 6, 0.32, z) + Array.from({ length: tiers }, (_, i) => st.cylinder(x, y, z + i * r * 0.72, r, r * 0.6, mix(tone, C.white, i * 0.1))).join('')

/** A thick sheet with rounded corners, lying or stacked; `face` is drawn on it in hundredths of a unit. */
export const plate = (st: Stage, x: number, y: number, z: number, w: number, d: number, h: number, tone: string, face = '', r = 0.25, cap?: string) =>
  `${st.shadow(x + 0.1, y + 0.15, w + 0.2, d + 0.15, 12, 0.26, z)}${st.extrude(roundRect(x, y, w, d, r), 'z', z, h, tone, cap)}${st.onTop(x, y, z + h, face)}`

/** A standing pane that faces the lower left (`left`) or lower right (`right`). */
export const pane = (st: Stage, x: number, y: number, z: number, w: number, h: number, face: string, side: 'left' | 'right' = 'left', frame = C.slate, fill = C.paper) => {
  const t = 0.14
  const inner = `<rect x="7" y="${-h * 100 + 7}" width="${w * 100 - 14}" height="${h * 100 - 14}" rx="8" fill="${fill}"/>${face ? `<g transform="translate(0 ${-h * 100})">${face}</g>` : ''}<path d="M7 ${-h * 100 + 7}h${w * 55}L7 ${-h * 45}z" fill="#fff" opacity=".13"/>`
  return side === 'left'
    ? `${st.shadow(x, y, w + 0.2, 0.7, 6, 0.3, z)}${st.box(x, y, z, w, t, h, frame)}${st.onLeft(x, y + t, z, inner)}`
    : `${st.shadow(x, y, 0.7, w + 0.2, 6, 0.3, z)}${st.box(x, y, z, t, w, h, frame)}${st.onRight(x + t, y + w, z, inner)}`
}

/** Dashed data line with travelling packets. */
export const cable = (st: Stage, points: [number, number, number][], tone: string, packets = 3, k = 0.05) => {
  let out = st.line(points, mix(tone, C.night, 0.25), k * 1.6, 'stroke-opacity=".25"') + st.line(points, tone, k, `stroke-dasharray="${k * st.s * 2.4} ${k * st.s * 2.2}"`)
  for (let i = 1; i <= packets; i++) {
    const t = (i / (packets + 1)) * (points.length - 1)
    const [a, b, f] = [points[Math.floor(t)]!, points[Math.min(points.length - 1, Math.floor(t) + 1)]!, t % 1]
    const [x, y, z] = [0, 1, 2].map((n) => a[n]! + (b[n]! - a[n]!) * f) as [number, number, number]
    out += st.box(x - k * 2.2, y - k * 2.2, z, k * 4.4, k * 4.4, k * 3.2, tone)
  }
  return out
}
