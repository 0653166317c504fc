/** A small orthographic renderer: lit, shadowed, depth-sorted polygons written as SVG paths. Y is up, Z comes to the viewer. */
export type Vec = [number, number, number]
export type Rgb = [number, number, number]
export type Random = () => number

export const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb
export const mix = (a: Rgb, b: Rgb, t: number): Rgb => a.map((value, i) => value + (b[i]! - value) * Math.min(1, Math.max(0, t))) as Rgb
export const scale = (a: Rgb, k: number): Rgb => a.map((value) => value * k) as Rgb
export const css = (colour: Rgb) => `#${colour.map((v) => Math.round(Math.min(255, Math.max(0, v))).toString(16).padStart(2, '0')).join('')}`

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const times = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k]
export const dot = (a: Vec, b: Vec) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vec, b: Vec): Vec => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
export const unit = (a: Vec): Vec => times(a, 1 / (Math.hypot(...a) || 1))

/** A closed outline in relative steps, which keeps big drawings below the parser's limit. */
const outline = (points: [number, number][]) => {
  let [x, y] = [0, 0]
  let d = ''
  for (const [i, [px, py]] of points.entries()) {
    const [dx, dy] = [Math.round((px - x) * 10) / 10, Math.round((py - y) * 10) / 10]
    x += dx
    y += dy
    d += `${i === 0 ? 'M' : i === 1 ? 'l' : ' '}${dx} ${dy}`
  }
  return `${d}z`
}

export type Place = (p: Vec) => Vec
export const at = (x: number, y: number, z: number, size = 1, turn = 0, lean = 0, leanTo = 0): Place => {
  const [ct, st, cl, sl, ca, sa] = [Math.cos(turn), Math.sin(turn), Math.cos(lean), Math.sin(lean), Math.cos(leanTo), Math.sin(leanTo)]
  return (p) => {
    const a = [p[0] * ct + p[2] * st, p[1], -p[0] * st + p[2] * ct] as Vec
    /* Lean away from upright towards the compass angle `leanTo` (0 = right, +90° = viewer). */
    const along = a[0] * ca + a[2] * sa
    const across = -a[0] * sa + a[2] * ca
    const tilted = along * cl + a[1] * sl
    const up = -along * sl + a[1] * cl
    return [x + size * (tilted * ca - across * sa), y + size * up, z + size * (tilted * sa + across * ca)]
  }
}
export const then = (inner: Place, outer: Place): Place => (p) => outer(inner(p))

type Face = { points: Vec[]; normal: Vec; colour: Rgb; gloss: number; glow: number; depth: number; both: boolean }
type Line = { from: Vec; to: Vec; colour: Rgb; width: number; depth: number; opacity: number; lit: boolean }
type Dot = { at: Vec; radius: number; colour: Rgb; depth: number; normal?: Vec }

export type Material = { colour: Rgb | ((u: number, v: number, p: Vec) => Rgb); gloss?: number; glow?: number; both?: boolean }

export class Scene {
  faces: Face[] = []
  lines: Line[] = []
  dots: Dot[] = []
  light = unit([-0.62, 0.78, 0.52])

  constructor(readonly elevation = 0.3) {}

  /** A surface from (u, v) in the unit square. */
  surface(shape: (u: number, v: number) => Vec, nu: number, nv: number, place: Place, { colour, gloss = 0, glow = 0, both = false }: Material) {
    const grid: Vec[][] = []
    for (let j = 0; j <= nv; j++) grid.push(Array.from({ length: nu + 1 }, (_, i) => place(shape(i / nu, j / nv))))
    for (let j = 0; j < nv; j++)
      for (let i = 0; i < nu; i++) {
        const points = [grid[j]![i]!, grid[j]![i + 1]!, grid[j + 1]![i + 1]!, grid[j + 1]![i]!]
        const normal = unit(cross(sub(points[2]!, points[0]!), sub(points[3]!, points[1]!)))
        const centre = times(points.reduce(add), 0.25)
        const base = typeof colour === 'function' ? colour((i + 0.5) / nu, (j + 0.5) / nv, centre) : colour
        this.faces.push({ points, normal, colour: base, gloss, glow, both, depth: this.depthOf(centre) })
      }
  }

  line(from: Vec, to: Vec, colour: Rgb, width: number, { opacity = 1, lift = 2, lit = true } = {}) {
    this.lines.push({ from, to, colour, width, opacity, lit, depth: this.depthOf(times(add(from, to), 0.5)) + lift })
  }

  dot(point: Vec, radius: number, colour: Rgb, normal?: Vec, lift = 2) {
    this.dots.push({ at: point, radius, colour, normal, depth: this.depthOf(point) + lift })
  }

  project(p: Vec): [number, number] {
    return [p[0], -p[1] * Math.cos(this.elevation) + p[2] * Math.sin(this.elevation)]
  }

  facesViewer(normal: Vec) {
    return normal[1] * Math.sin(this.elevation) + normal[2] * Math.cos(this.elevation) > 0.02
  }

  private depthOf(p: Vec) {
    return p[1] * Math.sin(this.elevation) + p[2] * Math.cos(this.elevation)
  }

  /** Depth seen from the light, to find what stands in shadow. */
  private shadowMap(cell: number) {
    const side = unit(cross([0, 1, 0], this.light))
    const up = cross(this.light, side)
    const map = new Map<number, number>()
    const key = (x: number, y: number) => (x + 4096) * 8192 + y + 4096
    const where = (p: Vec) => [Math.round(dot(p, side) / cell), Math.round(dot(p, up) / cell)] as const
    const put = (p: Vec) => {
      const [x, y] = where(p)
      const name = key(x, y)
      const depth = dot(p, this.light)
      if (depth > (map.get(name) ?? -Infinity)) map.set(name, depth)
    }
    for (const { points } of this.faces) {
      const [a, b, c, d] = points as [Vec, Vec, Vec, Vec]
      const span = Math.max(Math.hypot(...sub(a, c)), Math.hypot(...sub(b, d)))
      const steps = Math.min(6, Math.max(1, Math.ceil(span / cell)))
      for (let i = 0; i <= steps; i++)
        for (let j = 0; j <= steps; j++) {
          const [s, t] = [i / steps, j / steps]
          put(add(add(times(a, (1 - s) * (1 - t)), times(b, s * (1 - t))), add(times(c, s * t), times(d, (1 - s) * t))))
        }
    }
    return (p: Vec) => {
      const [x, y] = where(p)
      const own = dot(p, this.light) + cell * 3.2
      let hidden = 0
      for (let dx = -2; dx <= 2; dx++) for (let dy = -2; dy <= 2; dy++) if ((map.get(key(x + dx, y + dy)) ?? -Infinity) > own) hidden++
      return hidden / 25
    }
  }

  private shade(colour: Rgb, normal: Vec, gloss: number, glow: number, hidden: number): Rgb {
    const key = Math.max(0, dot(normal, this.light)) * (1 - 0.76 * hidden)
    const sky = 0.5 + 0.5 * normal[1]
    const fill = Math.max(0, dot(normal, unit([0.8, 0.15, 0.5])))
    const through = glow * Math.max(0, -dot(normal, this.light)) * (1 - hidden)
    const lit: Rgb = [
      colour[0] * (0.27 + 0.15 * sky + 0.9 * key + 0.13 * fill + through),
      colour[1] * (0.26 + 0.17 * sky + 0.85 * key + 0.13 * fill + through),
      colour[2] * (0.28 + 0.2 * sky + 0.74 * key + 0.16 * fill + through * 0.7),
    ]
    const half = unit(add(this.light, [0, Math.sin(this.elevation), Math.cos(this.elevation)]))
    const shine = gloss * Math.pow(Math.max(0, dot(normal, half)), 26) * (1 - hidden)
    return [lit[0] + shine * 255, lit[1] + shine * 248, lit[2] + shine * 225]
  }

  /** The cast shadow on the ground plane y = 0, softly blurred. */
  shadow(x: number, y: number, opacity = 0.42, blur = 9, fill = '#3a2413') {
    const flat = (p: Vec): Vec => [p[0] - (this.light[0] * p[1]) / this.light[1], 0, p[2] - (this.light[2] * p[1]) / this.light[1]]
    let d = ''
    for (const { points, normal, both } of this.faces) {
      if (!both && dot(normal, this.light) < 0) continue
      d += outline(points.map((p) => this.project(flat(p))))
    }
    for (const { from, to, width } of this.lines) {
      if (width < 2.2) continue
      const [a, b] = [this.project(flat(from)), this.project(flat(to))]
      d += `M${a[0].toFixed(1)} ${a[1].toFixed(1)}L${b[0].toFixed(1)} ${b[1].toFixed(1)}l${width} ${width / 2}Z`
    }
    const id = `cast${Math.round(x)}-${Math.round(y)}-${this.faces.length}`
    return `<defs><filter id="${id}" x="-40%" y="-60%" width="180%" height="240%"><feGaussianBlur stdDeviation="${blur} ${blur * 0.7}"/></filter></defs><g transform="translate(${x} ${y})" opacity="${opacity}" filter="url(#${id})"><path d="${d}" fill="${fill}"/></g>`
  }

  /** Everything, farthest first, with the origin at (x, y) of the picture. */
  render(x: number, y: number, { cell = 7, size = 1, tint = [1, 1, 1] as Rgb } = {}) {
    const hiddenAt = this.shadowMap(cell)
    const shapes: { depth: number; svg: () => string }[] = []
    const f = (v: number) => v.toFixed(1)
    const paint = (colour: Rgb) => css([colour[0] * tint[0], colour[1] * tint[1], colour[2] * tint[2]])
    for (const face of this.faces) {
      const seen = this.facesViewer(face.normal)
      if (!seen && !face.both) continue
      shapes.push({
        depth: face.depth,
        svg: () => {
          const normal = seen ? face.normal : times(face.normal, -1)
          const colour = paint(this.shade(face.colour, normal, face.gloss, face.glow, hiddenAt(times(face.points.reduce(add), 0.25))))
          return `<path d="${outline(face.points.map((p) => this.project(p)))}" fill="${colour}" stroke="${colour}"/>`
        },
      })
    }
    for (const { from, to, colour, width, depth, opacity, lit } of this.lines)
      shapes.push({
        depth,
        svg: () => {
          const [a, b] = [this.project(from), this.project(to)]
          const shaded = lit ? scale(colour, 1 - 0.5 * hiddenAt(from)) : colour
          return `<path d="M${f(a[0])} ${f(a[1])}L${f(b[0])} ${f(b[1])}" stroke="${paint(shaded)}" stroke-width="${width}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`
        },
      })
    for (const { at: point, radius, colour, depth, normal } of this.dots)
      shapes.push({
        depth,
        svg: () => {
          const [px, py] = this.project(point)
          const shaded = normal ? this.shade(colour, normal, 0, 0, hiddenAt(point)) : colour
          return `<circle cx="${f(px)}" cy="${f(py)}" r="${f(radius)}" fill="${paint(shaded)}" stroke="none"/>`
        },
      })
    shapes.sort((a, b) => a.depth - b.depth)
    return `<g transform="translate(${x} ${y}) scale(${size})" stroke-width=".9" stroke-linecap="round" stroke-linejoin="round">${shapes.map(({ svg }) => svg()).join('')}</g>`
  }
}
