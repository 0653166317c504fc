/** Materials, light and small building stones shared by all pictures of the pack. Light comes from the upper left. */

export type Point = [number, number]
export type Material = { name: string; dark: string; base: string; light: string; shine: string }

const material = (name: string, dark: string, base: string, light: string, shine: string): Material => ({ name, dark, base, light, shine })

export const copper = material('copper', '#8f4a1d', '#cf7838', '#f0a766', '#ffe3c4')
export const steel = material('steel', '#64788d', '#a5b9cb', '#d5e2ed', '#ffffff')
export const pvc = material('pvc', '#a9bac9', '#e3ecf3', '#ffffff', '#ffffff')
export const brass = material('brass', '#8a6312', '#d8a22d', '#f4cf6c', '#fff4cb')
export const gas = material('gas', '#b37d00', '#f6bf1d', '#ffe06d', '#fff6cf')
export const iron = material('iron', '#273443', '#4b5d72', '#74889f', '#c2d2e0')
export const blue = material('blue', '#063f88', '#0a5fc4', '#3f98f0', '#bfe3ff')
export const red = material('red', '#8e1b1b', '#dc3d35', '#f47a6d', '#ffd3cb')
export const orange = material('orange', '#b3500a', '#ff8a1f', '#ffb663', '#ffe6c7')
export const enamel = material('enamel', '#b6c8d8', '#eaf2f8', '#ffffff', '#ffffff')
export const rubber = material('rubber', '#151c26', '#2c3846', '#4a5a6c', '#8395a8')
const materials = [copper, steel, pvc, brass, gas, iron, blue, red, orange, enamel, rubber]

export const lin = (id: string, stops: [number, string, number?][], way: 'v' | 'h' | 'd' = 'v') =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${way === 'v' ? 0 : 1}" y2="${way === 'h' ? 0 : 1}">${stops
    .map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
    .join('')}</linearGradient>`

export const rad = (id: string, stops: [number, string, number?][]) =>
  `<radialGradient id="${id}">${stops.map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join('')}</radialGradient>`

const cylinder = ({ dark, base, light, shine }: Material): [number, string][] => [
  [0, base],
  [0.16, light],
  [0.26, shine],
  [0.38, light],
  [0.62, base],
  [0.9, dark],
  [1, base],
]

/** Gradients every picture starts with: `url(#copperH)` for upright round things, `url(#copperV)` for lying ones. */
export const defs = `<defs>${materials.map((m) => lin(`${m.name}H`, cylinder(m), 'h') + lin(`${m.name}V`, cylinder(m)) + lin(`${m.name}D`, [[0, m.light], [0.5, m.base], [1, m.dark]], 'd')).join('')}
${lin('water', [[0, '#8fdcff'], [1, '#1c86e0']])}${lin('glassDay', [[0, '#e2f6ff'], [0.5, '#9fd7fb'], [1, '#62b0ea']], 'd')}${lin('glassLit', [[0, '#fff3bf'], [1, '#ffb847']])}
${lin('fire', [[0, '#ffd54a'], [1, '#ff6a1a']])}${lin('gasflame', [[0, '#b9e6ff'], [0.5, '#3d9bff'], [1, '#1556d8']])}${lin('dropFill', [[0, '#7fd4ff'], [1, '#0a5fc4']])}
${rad('glow', [[0, '#fff2b8', 0.95], [0.35, '#ffd978', 0.5], [1, '#ffd978', 0]])}${rad('halo', [[0, '#ffffff', 0.85], [1, '#ffffff', 0]])}
<filter id="b4" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="4"/></filter><filter id="b12" x="-40%" y="-60%" width="180%" height="220%"><feGaussianBlur stdDeviation="12"/></filter><filter id="b30" x="-60%" y="-80%" width="220%" height="260%"><feGaussianBlur stdDeviation="30"/></filter></defs>`

export const at = (x: number, y: number, scale: number, inside: string, turn = 0) => `<g transform="translate(${x} ${y}) scale(${scale})${turn ? ` rotate(${turn})` : ''}">${inside}</g>`
export const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0, more = '') => `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" ${more}/>`
export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = '') => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`
export const dot = (x: number, y: number, r: number, fill: string, more = '') => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`
export const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`
export const line = (d: string, colour: string, w: number, more = '') => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
export const times = (n: number, draw: (i: number) => string) => Array.from({ length: n }, (_, i) => draw(i)).join('')
/** Soft shadow on the floor. */
export const shade = (x: number, y: number, rx: number, ry: number, opacity = 0.3, colour = '#0f2440') => oval(x, y, rx, ry, colour, `opacity="${opacity}" filter="url(#b12)"`)
/** Cast shadow of a shape on the wall behind it. */
export const cast = (inside: string, dx = 18, dy = 22) => `<g transform="translate(${dx} ${dy})" opacity=".22" filter="url(#b12)">${inside}</g>`

const rounded = (points: Point[], radius: number) =>
  points
    .map(([x, y], i) => {
      if (i === 0) return `M${x} ${y}`
      const next = points[i + 1]
      if (!next) return `L${x} ${y}`
      const [px, py] = points[i - 1]
      const toward = (tx: number, ty: number) => {
        const length = Math.hypot(tx - x, ty - y) || 1
        const part = Math.min(radius, length / 2) / length
        return `${(x + (tx - x) * part).toFixed(1)} ${(y + (ty - y) * part).toFixed(1)}`
      }
      return `L${toward(px, py)}Q${x} ${y} ${toward(next[0], next[1])}`
    })
    .join('')

/** A round pipe along points, with shaded underside and a highlight. */
export const pipe = (points: Point[], w: number, m: Material, radius = w * 1.1) => {
  const d = rounded(points, radius)
  const layer = (width: number, colour: string, shift: number, opacity = 1) =>
    `<path d="${d}" transform="translate(${-shift} ${-shift})" fill="none" stroke="${colour}" stroke-width="${width.toFixed(1)}" stroke-linejoin="round" opacity="${opacity}"/>`
  return layer(w, m.dark, 0) + layer(w * 0.84, m.base, w * 0.02) + layer(w * 0.44, m.light, w * 0.12) + layer(w * 0.13, m.shine, w * 0.19, 0.9)
}
export const hose = (d: string, w: number, m: Material) =>
  line(d, m.dark, w) + line(d, m.base, w * 0.8) + line(d, m.light, w * 0.34, `transform="translate(${-w * 0.1} ${-w * 0.14})"`) + line(d, m.shine, w * 0.1, `transform="translate(${-w * 0.15} ${-w * 0.2})" opacity=".8"`)

/** Fitting around a pipe; `way` is the direction of the pipe. */
export const collar = (x: number, y: number, w: number, long: number, m: Material, way: 'h' | 'v') =>
  way === 'h'
    ? rect(x - long / 2, y - w / 2, long, w, `url(#${m.name}V)`, w * 0.12) + rect(x - long / 2, y - w / 2, long * 0.14, w, m.dark, 2, 'opacity=".35"')
    : rect(x - w / 2, y - long / 2, w, long, `url(#${m.name}H)`, w * 0.12) + rect(x - w / 2, y - long / 2, w, long * 0.14, m.dark, 2, 'opacity=".35"')

export const hexNut = (x: number, y: number, w: number, long: number, m: Material, way: 'h' | 'v') =>
  collar(x, y, w, long, m, way) + (way === 'h' ? rect(x - long / 2, y - w * 0.18, long, w * 0.36, m.light, 2, 'opacity=".55"') : rect(x - w * 0.18, y - long / 2, w * 0.36, long, m.light, 2, 'opacity=".55"'))

/** Red or other lever on a ball valve in a lying pipe. */
export const leverValve = (x: number, y: number, w: number, m: Material, lever: Material, open = true) =>
  rect(x - w * 1.1, y - w * 0.62, w * 2.2, w * 1.24, `url(#${m.name}V)`, w * 0.3) +
  hexNut(x - w * 1.2, y, w * 1.4, w * 0.55, m, 'h') +
  hexNut(x + w * 1.2, y, w * 1.4, w * 0.55, m, 'h') +
  rect(x - w * 0.22, y - w * 1.15, w * 0.44, w * 0.7, `url(#${m.name}H)`, 3) +
  (open
    ? rect(x - w * 0.4, y - w * 1.5, w * 3, w * 0.42, `url(#${lever.name}V)`, w * 0.2)
    : rect(x - w * 0.24, y - w * 3.7, w * 0.48, w * 2.8, `url(#${lever.name}H)`, w * 0.2)) +
  dot(x, y - w * 1.3, w * 0.22, iron.light)

export const wheelValve = (x: number, y: number, r: number, m: Material) =>
  dot(x + 3, y + 5, r, '#0f2440', 'opacity=".25"') + `<circle cx="${x}" cy="${y}" r="${r * 0.84}" fill="none" stroke="${m.dark}" stroke-width="${r * 0.34}"/><circle cx="${x - 1}" cy="${y - 2}" r="${r * 0.84}" fill="none" stroke="${m.base}" stroke-width="${r * 0.26}"/><circle cx="${x - 2}" cy="${y - 4}" r="${r * 0.86}" fill="none" stroke="${m.light}" stroke-width="${r * 0.08}"/>` +
  times(5, (i) => line(`M${x} ${y}L${x + Math.cos(i * 1.2566 - 1.57) * r * 0.8} ${y + Math.sin(i * 1.2566 - 1.57) * r * 0.8}`, m.base, r * 0.16)) + dot(x, y, r * 0.26, `url(#${m.name}D)`) + dot(x, y, r * 0.1, steel.light)

/** Round gauge; `value` 0..1 along a 270° scale. */
export const gauge = (x: number, y: number, r: number, value: number, rim: Material = steel) => {
  const angle = (v: number) => ((-225 + v * 270) * Math.PI) / 180
  const spot = (v: number, k: number) => `${(x + Math.cos(angle(v)) * r * k).toFixed(1)} ${(y + Math.sin(angle(v)) * r * k).toFixed(1)}`
  const arc = (a: number, b: number, colour: string) => `<path d="M${spot(a, 0.66)}A${r * 0.66} ${r * 0.66} 0 0 1 ${spot(b, 0.66)}" fill="none" stroke="${colour}" stroke-width="${r * 0.12}"/>`
  return (
    dot(x + r * 0.08, y + r * 0.12, r * 1.04, '#0f2440', 'opacity=".25"') + dot(x, y, r, `url(#${rim.name}D)`) + dot(x, y, r * 0.86, '#ffffff') + arc(0, 0.3, '#ffc93d') + arc(0.32, 0.68, '#35b36a') + arc(0.7, 1, '#e2483d') +
    times(11, (i) => line(`M${spot(i / 10, 0.78)}L${spot(i / 10, 0.84)}`, '#31475f', r * 0.035)) + line(`M${x} ${y}L${spot(value, 0.62)}`, '#0f2440', r * 0.07) + dot(x, y, r * 0.11, '#0f2440') +
    path(`M${x - r * 0.66} ${y - r * 0.3}A${r * 0.74} ${r * 0.74} 0 0 1 ${x + r * 0.2} ${y - r * 0.7}Q${x - r * 0.3} ${y - r * 0.5} ${x - r * 0.66} ${y - r * 0.3}Z`, '#ffffff', 'opacity=".6"')
  )
}

export const drop = (x: number, y: number, r: number, fill = 'url(#dropFill)') =>
  path(`M${x} ${y - r * 1.7}C${x + r * 0.3} ${y - r} ${x + r} ${y - r * 0.5} ${x + r} ${y + r * 0.15}A${r} ${r} 0 0 1 ${x - r} ${y + r * 0.15}C${x - r} ${y - r * 0.5} ${x - r * 0.3} ${y - r} ${x} ${y - r * 1.7}Z`, fill) +
  line(`M${x - r * 0.55} ${y + r * 0.1}Q${x - r * 0.5} ${y + r * 0.5} ${x - r * 0.15} ${y + r * 0.68}`, '#ffffff', r * 0.16, 'opacity=".85"')

export const flame = (x: number, y: number, s: number, fill = 'url(#fire)', heart = '#fff3cf') =>
  at(x, y, s, path('M4 -100C12 -70 52 -52 52 -2C52 34 28 52 0 52C-28 52 -52 34 -52 -2C-52 -30 -34 -42 -30 -66C-18 -60 -8 -48 -8 -36C4 -52 8 -76 4 -100Z', fill) + path('M2 -22C8 0 24 6 24 26C24 42 12 50 0 50C-12 50 -24 42 -24 26C-24 8 -4 2 2 -22Z', heart, 'opacity=".9"'))

export const steam = (x: number, y: number, h: number, opacity = 0.7) => times(3, (i) => line(`M${x + (i - 1) * h * 0.22} ${y}c${h * 0.12} ${-h * 0.25} ${-h * 0.12} ${-h * 0.45} 0 ${-h * (i === 1 ? 0.85 : 0.62)}`, '#ffffff', h * 0.07, `opacity="${opacity}"`))
export const sparkle = (x: number, y: number, r: number, fill = '#ffffff') => path(`M${x} ${y - r}Q${x + r * 0.12} ${y - r * 0.12} ${x + r} ${y}Q${x + r * 0.12} ${y + r * 0.12} ${x} ${y + r}Q${x - r * 0.12} ${y + r * 0.12} ${x - r} ${y}Q${x - r * 0.12} ${y - r * 0.12} ${x} ${y - r}Z`, fill)
