/** Blue-grey palette of the pack and the few colour calculations that every part needs. */
export const C = {
  night: '#0e1b2a',
  ink: '#15222f',
  navy: '#1d3550',
  slate: '#2f4a66',
  steel: '#4d6c8a',
  accent: '#2a5f95',
  blue: '#3f7fbd',
  sky: '#7fb0dc',
  haze: '#b4c8db',
  mist: '#d5e0ea',
  tint: '#e6edf4',
  paper: '#f6f8fb',
  white: '#ffffff',
  teal: '#2b8a8f',
  mint: '#62bdb8',
  amber: '#e3a549',
  coral: '#d8705c',
  leaf: '#6f9a8d',
}

const parse = (hex: string) => [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16))

export const mix = (from: string, to: string, share: number) => {
  const [a, b] = [parse(from), parse(to)]
  const t = Math.max(0, Math.min(1, share))
  return `#${a.map((v, i) => Math.round(v + (b[i]! - v) * t).toString(16).padStart(2, '0')).join('')}`
}

let serial = 0
/** A gradient in place: its definition and the fill that refers to it. */
export const gradient = (stops: [number, string, number?][], direction: [number, number, number, number] = [0, 0, 0, 1]) => {
  const id = `g${serial++}`
  const [x1, y1, x2, y2] = direction
  const inner = stops.map(([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join('')
  return { defs: `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${inner}</linearGradient>`, fill: `url(#${id})` }
}

export const glow = (cx: number, cy: number, r: number, colour: string, opacity: number) => {
  const id = `g${serial++}`
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient><circle cx="${cx}" cy="${cy}" r="${r}" fill="url(#${id})"/>`
}

const filters = [3, 6, 12, 24].map((d) => `<filter id="blur${d}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${d}"/></filter>`).join('')

type Theme = 'light' | 'mist' | 'steel' | 'dark'
const themes: Record<Theme, [string, string, string, number]> = {
  light: ['#f7fafc', '#dbe5ee', '#8ba6bf', 0.16],
  mist: ['#e9f0f6', '#c3d3e2', '#6f8fad', 0.18],
  steel: ['#9fb8ce', '#5f809f', '#ffffff', 0.13],
  dark: ['#1c3450', '#0d1926', '#86add0', 0.1],
}

/** Background with a gradient, an isometric drafting grid and a soft light. */
export const backdrop = (width: number, height: number, theme: Theme, step = 46) => {
  const [top, bottom, line, opacity] = themes[theme]
  const sky = gradient([[0, top], [1, bottom]], [0, 0, 0.35, 1])
  const reach = width + height * 2
  let grid = ''
  for (let x = -height * 2; x < reach; x += step * 1.732) {
    grid += `M${x.toFixed(1)} 0l${(height * 1.732).toFixed(1)} ${height}M${x.toFixed(1)} 0l${(-height * 1.732).toFixed(1)} ${height}`
  }
  const fade = `g${serial++}`
  return `<defs>${filters}${sky.defs}<radialGradient id="${fade}" cx=".5" cy=".55" r=".7"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity=".15"/></radialGradient><mask id="${fade}m"><rect width="${width}" height="${height}" fill="url(#${fade})"/></mask></defs>
<rect width="${width}" height="${height}" fill="${sky.fill}"/><path d="${grid}" stroke="${line}" stroke-opacity="${opacity}" stroke-width="1.2" fill="none" mask="url(#${fade}m)"/>${glow(width * 0.3, height * 0.16, Math.max(width, height) * 0.55, theme === 'dark' ? '#4b86c0' : '#ffffff', theme === 'dark' ? 0.35 : 0.75)}`
}
