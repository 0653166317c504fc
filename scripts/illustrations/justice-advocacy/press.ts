/** The printing press of this pack: palette, ragged linocut edges, engraved tone and gouge marks. */
export const ink = '#1b2230'
export const night = '#27313f'
export const paper = '#f4ecdc'
export const tint = '#e6dac3'
export const sand = '#d3c2a3'
export const slate = '#3f6472'
export const mist = '#8aa3a7'
export const pale = '#c4cfc9'
export const brick = '#8a3324'
export const clay = '#b4694f'
export const glow = '#f1d9a6'

let serial = 0
const clamp = (value: number) => Math.min(1, Math.max(0, value))
const n = (value: number) => value.toFixed(1)

export const fill = (d: string, colour: string, more = '') => `<path d="${d}" fill="${colour}" ${more}/>`
export const stroke = (d: string, colour: string, weight: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
export const rect = (x: number, y: number, w: number, h: number, colour: string, more = '') => `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${colour}" ${more}/>`
export const disc = (x: number, y: number, r: number, colour: string, more = '') => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${colour}" ${more}/>`
export const oval = (x: number, y: number, rx: number, ry: number, colour: string, more = '') => `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${colour}" ${more}/>`
export const boxPath = (x: number, y: number, w: number, h: number) => `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`
export const ovalPath = (x: number, y: number, rx: number, ry: number) => `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 0 ${n(rx * 2)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-rx * 2)} 0Z`
export const polygon = (points: [number, number][]) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`
export const move = (x: number, y: number, inside: string, scale = 1, turn = 0) => `<g transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${scale})">${inside}</g>`
export const times = (count: number, draw: (index: number) => string) => Array.from({ length: count }, (_, index) => draw(index)).join('')
export const clipped = (d: string, inside: string) => {
  const id = `clip${serial++}`
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${inside}</g>`
}

export const gradient = (stops: [at: number, colour: string, opacity?: number][], vertical = true) => {
  const id = `g${serial++}`
  const marks = stops.map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join('')
  return { paint: `url(#${id})`, def: `<linearGradient id="${id}" x1="0" y1="0" x2="${vertical ? 0 : 1}" y2="${vertical ? 1 : 0}">${marks}</linearGradient>` }
}

export const halo = (x: number, y: number, r: number, colour: string, strength = 0.8) => {
  const id = `g${serial++}`
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset=".5" stop-color="${colour}" stop-opacity="${strength * 0.35}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>${disc(x, y, r, `url(#${id})`)}`
}

export type Engraving = {
  clip: string
  box: [x: number, y: number, w: number, h: number]
  /** Darkness 0 to 1 at a place given in shares of the box. */
  tone: (across: number, down: number) => number
  angle?: number
  gap?: number
  colour?: string
  wave?: number
  length?: number
}

/** Fills a shape with swelling parallel lines, as a burin would: the darker the tone, the thicker the line. */
export const engrave = ({ clip, box: [x, y, w, h], tone, angle = 0, gap = 13, colour = ink, wave = 0, length = 110 }: Engraving) => {
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const reach = Math.hypot(w, h) / 2
  const step = 18
  let d = ''
  for (let across = -reach; across <= reach; across += gap) {
    let upper: string[] = []
    let lower: string[] = []
    const flush = () => {
      if (upper.length > 1) d += `M${upper.join('L')}L${lower.reverse().join('L')}Z`
      upper = []
      lower = []
    }
    for (let along = -reach; along <= reach; along += step) {
      const offset = across + (wave ? Math.sin(along / length + across * 0.03) * wave : 0)
      const px = x + w / 2 + along * cos - offset * sin
      const py = y + h / 2 + along * sin + offset * cos
      const [sx, sy] = [(px - x) / w, (py - y) / h]
      const inside = sx > -0.1 && sx < 1.1 && sy > -0.1 && sy < 1.1
      const half = inside ? clamp(tone(clamp(sx), clamp(sy))) * gap * 0.5 : 0
      if (half < 0.45) flush()
      else {
        upper.push(`${n(px - sin * half)} ${n(py + cos * half)}`)
        lower.push(`${n(px + sin * half)} ${n(py - cos * half)}`)
      }
    }
    flush()
  }
  return clipped(clip, `<path d="${d}" fill="${colour}"/>`)
}

/** One stroke of the gouge: thin, thick, thin. */
export const gouge = (x: number, y: number, length: number, angle: number, weight: number) => {
  const turn = (angle * Math.PI) / 180
  const [dx, dy] = [Math.cos(turn) * length, Math.sin(turn) * length]
  const [ox, oy] = [-Math.sin(turn) * weight, Math.cos(turn) * weight]
  return `M${n(x)} ${n(y)}Q${n(x + dx * 0.5 + ox)} ${n(y + dy * 0.5 + oy)} ${n(x + dx)} ${n(y + dy)}Q${n(x + dx * 0.5 - ox)} ${n(y + dy * 0.5 - oy)} ${n(x)} ${n(y)}Z`
}

export const gouges = (random: () => number, count: number, [x, y, w, h]: [number, number, number, number], colour: string, { angle = 0, spread = 8, length = 40, weight = 3 } = {}) =>
  fill(
    Array.from({ length: count }, () =>
      gouge(x + random() * w, y + random() * h, length * (0.5 + random()), angle + (random() - 0.5) * 2 * spread, weight * (0.5 + random() * 0.8)),
    ).join(''),
    colour,
  )

/** Rays around a light. */
export const rays = (x: number, y: number, from: number, to: number, count: number, colour: string, weight = 4, random = () => 0.5) =>
  fill(
    Array.from({ length: count }, (_, index) => {
      const angle = (index / count) * 360 + (random() - 0.5) * 4
      const turn = (angle * Math.PI) / 180
      const start = from * (0.95 + random() * 0.1)
      return gouge(x + Math.cos(turn) * start, y + Math.sin(turn) * start, (to - from) * (0.6 + random() * 0.5), angle, weight)
    }).join(''),
    colour,
  )

/** A sheet from the press: paper below, ragged edges on all that is printed. */
export const sheet = (w: number, h: number, ground: string, inside: string, rough = 4) =>
  `<defs><filter id="cut" filterUnits="userSpaceOnUse" x="-20" y="-20" width="${w + 40}" height="${h + 40}"><feTurbulence type="fractalNoise" baseFrequency="0.03" numOctaves="2" seed="4" result="t"/><feDisplacementMap in="SourceGraphic" in2="t" scale="${rough}" xChannelSelector="R" yChannelSelector="G"/></filter></defs>
${rect(0, 0, w, h, ground)}<g filter="url(#cut)">${inside}</g>`
