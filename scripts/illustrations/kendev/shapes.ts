export type Point = readonly [number, number]
export type Tone = { top: string; left: string; right: string; edge: string }
type Stop = readonly [offset: number, colour: string, opacity?: number]

export const ink = '#0b0c11'
export const bone = '#f4f1ea'
export const orange = '#ff5a1f'
export const violet = '#8f7bff'

export const tones = {
  slab: { top: '#464b66', left: '#2a2e42', right: '#191c29', edge: '#8d94b8' },
  deep: { top: '#292d40', left: '#1a1d2b', right: '#10121b', edge: '#5a6080' },
  orange: { top: '#ff8f52', left: '#ff5a1f', right: '#b8340a', edge: '#ffd2b5' },
  violet: { top: '#b9adff', left: '#8f7bff', right: '#5441c9', edge: '#e4deff' },
  bone: { top: '#f8f5ee', left: '#cfcabd', right: '#8f897c', edge: '#ffffff' },
} satisfies Record<string, Tone>

let serial = 0
const nextId = () => `i${(serial += 1)}`
const round = (value: number) => Math.round(value * 10) / 10

export const points = (corners: readonly Point[]) => corners.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')
export const polygon = (corners: readonly Point[], fill: string, extra = '') => `<polygon points="${points(corners)}" fill="${fill}" ${extra}/>`
export const polyline = (corners: readonly Point[], stroke: string, width: number, extra = '') =>
  `<polyline points="${points(corners)}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="miter" ${extra}/>`
export const rect = (x: number, y: number, width: number, height: number, fill: string, extra = '') =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${extra}/>`
export const circle = (x: number, y: number, radius: number, fill: string, extra = '') =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" ${extra}/>`

const stopsOf = (stops: readonly Stop[]) => stops.map(([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join('')

/** A linear gradient and the `url()` to paint with it; the direction is in fractions of the painted shape. */
export const linear = (from: Point, to: Point, ...stops: Stop[]) => {
  const id = nextId()
  return { define: `<linearGradient id="${id}" x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}">${stopsOf(stops)}</linearGradient>`, fill: `url(#${id})` }
}

/** Soft light: an ellipse that fades to nothing. */
export const glow = (x: number, y: number, rx: number, ry: number, colour: string, opacity = 0.6) => {
  const id = nextId()
  return `<radialGradient id="${id}">${stopsOf([[0, colour, opacity], [0.45, colour, opacity * 0.35], [1, colour, 0]])}</radialGradient><ellipse cx="${round(x)}" cy="${round(y)}" rx="${rx}" ry="${ry}" fill="url(#${id})"/>`
}

/** A polygon painted from one colour to another. */
export const shaded = (corners: readonly Point[], from: string, to: string, direction: Point = [0.3, 1], extra = '') => {
  const paint = linear([0, 0], direction, [0, from], [1, to])
  return paint.define + polygon(corners, paint.fill, extra)
}

/** A convex shape pushed along `depth`: its visible sides, then its face. Corners run clockwise on screen. */
export const extruded = (corners: readonly Point[], depth: Point, tone: Tone) => {
  const sides = corners.flatMap((a, index) => {
    const b = corners[(index + 1) % corners.length] ?? a
    const normal: Point = [b[1] - a[1], a[0] - b[0]]
    if (normal[0] * depth[0] + normal[1] * depth[1] <= 0) return []
    const quad: Point[] = [a, b, [b[0] + depth[0], b[1] + depth[1]], [a[0] + depth[0], a[1] + depth[1]]]
    return shaded(quad, Math.abs(normal[0]) > Math.abs(normal[1]) ? tone.right : tone.left, ink, [0.6, 1])
  })
  return sides.join('') + shaded(corners, tone.top, tone.left, [0.4, 1]) + polygon(corners, 'none', `stroke="${tone.edge}" stroke-width="1.5" opacity=".55"`)
}

/** Dots that grow towards one corner of the field. */
export const halftone = (x: number, y: number, columns: number, rows: number, step: number, colour: string, opacity = 0.5) => {
  const dots: string[] = []
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const radius = step * 0.36 * (column / columns) * (1 - row / rows)
      if (radius > 0.7) dots.push(circle(x + column * step + (row % 2) * step * 0.5, y + row * step, radius, colour))
    }
  return `<g opacity="${opacity}">${dots.join('')}</g>`
}

export const arc = (cx: number, cy: number, radius: number, from: number, to: number): Point[] => {
  const steps = Math.max(6, Math.ceil(Math.abs(to - from) / 3))
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = ((from + ((to - from) * index) / steps) * Math.PI) / 180
    return [cx + Math.cos(angle) * radius, cy + Math.sin(angle) * radius] as const
  })
}

/** A piece of a ring, angles in degrees, clockwise from the right. */
export const ring = (cx: number, cy: number, inner: number, outer: number, from: number, to: number): Point[] => [...arc(cx, cy, outer, from, to), ...arc(cx, cy, inner, to, from)]

export const moved = (corners: readonly Point[], dx: number, dy: number): Point[] => corners.map(([x, y]) => [x + dx, y + dy] as const)

export const turned = (corners: readonly Point[], degrees: number, [cx, cy]: Point): Point[] => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  return corners.map(([x, y]) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos] as const)
}

export const box = (x: number, y: number, width: number, height: number): Point[] => [[x, y], [x + width, y], [x + width, y + height], [x, y + height]]
