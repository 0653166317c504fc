import { glow, ink, type Point, polygon, polyline, shaded, type Tone } from './shapes'

/** A solid with its place in the painting order. */
export type Solid = { depth: number; svg: string }

/** An isometric stage: +x runs to the lower right, +y to the lower left, +z up; `unit` is one step in pixels. */
export const isometric = (cx: number, cy: number, unit: number) => {
  const at = (x: number, y: number, z = 0): Point => [cx + (x - y) * 0.866 * unit, cy + (x + y) * 0.5 * unit - z * unit]

  const flat = (corners: readonly Point[], z: number): Point[] => corners.map(([x, y]) => at(x, y, z))

  /** A prism over a convex outline given in stage units. */
  const prism = (outline: readonly Point[], z: number, height: number, tone: Tone): Solid => {
    const sides = outline.flatMap((a, index) => {
      const b = outline[(index + 1) % outline.length] ?? a
      const normal: Point = [b[1] - a[1], a[0] - b[0]]
      if (normal[0] + normal[1] <= 0.0001) return []
      const quad = [at(a[0], a[1], z + height), at(b[0], b[1], z + height), at(b[0], b[1], z), at(a[0], a[1], z)]
      const facesRight = normal[0] > normal[1]
      return shaded(quad, facesRight ? tone.right : tone.left, facesRight ? ink : tone.right, outline.length > 12 ? [0, 1.15] : [0.2, 1.15])
    })
    const top = flat(outline, z + height)
    const middle = outline.reduce((sum, [x, y]) => sum + x + y, 0) / outline.length
    const svg = sides.join('') + shaded(top, tone.top, tone.left, [1, 0.9]) + polygon(top, 'none', `stroke="${tone.edge}" stroke-width="1.4" opacity=".5"`)
    return { depth: middle + z * 0.6, svg }
  }

  const cube = (x: number, y: number, z: number, width: number, depth: number, height: number, tone: Tone) =>
    prism([[x, y], [x + width, y], [x + width, y + depth], [x, y + depth]], z, height, tone)

  const round = (x: number, y: number, radius: number, from: number, to: number): Point[] =>
    Array.from({ length: 73 }, (_, index) => {
      const angle = ((from + ((to - from) * index) / 72) * Math.PI) / 180
      return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius] as const
    })

  const cylinder = (x: number, y: number, z: number, radius: number, height: number, tone: Tone): Solid => {
    const front = round(x, y, radius, 135, -45)
    const top = flat(round(x, y, radius, 0, 360), z + height)
    const side = shaded([...flat(front, z + height), ...flat([...front].reverse(), z)], tone.left, tone.right, [1, 0.2])
    return { depth: x + y + z * 0.6, svg: side + shaded(top, tone.top, tone.left, [1, 0.9]) + polygon(top, 'none', `stroke="${tone.edge}" stroke-width="1.4" opacity=".5"`) }
  }

  /** A piece of a ring lying at height `z`, angles in degrees on the stage. */
  const band = (inner: number, outer: number, from: number, to: number, z: number) => flat([...round(0, 0, outer, from, to), ...round(0, 0, inner, to, from)], z)

  /** The platform everything stands on, with its soft shadow. */
  const platform = (size: number, tone: Tone, height = 0.5) => {
    const [x, y] = at(0, 0, -height)
    const shadow = glow(x, y + unit * 0.9, size * unit * 1.15, size * unit * 0.66, '#000000', 0.95)
    return shadow + cube(-size / 2, -size / 2, -height, size, size, height, tone).svg
  }

  const line = (corners: readonly (readonly [number, number, number])[], colour: string, width: number, extra = '') => polyline(corners.map(([x, y, z]) => at(x, y, z)), colour, width, extra)

  /** Light on the floor under a vivid solid. */
  const pool = (x: number, y: number, radius: number, colour: string, opacity = 0.5) => {
    const [px, py] = at(x, y)
    return glow(px, py, radius * unit * 1.2, radius * unit * 0.7, colour, opacity)
  }

  return { at, flat, prism, cube, cylinder, band, platform, line, pool }
}

export const painted = (solids: readonly Solid[]) => [...solids].sort((a, b) => a.depth - b.depth).map(({ svg }) => svg).join('')
