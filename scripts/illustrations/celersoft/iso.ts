import { C, gradient, mix } from './palette'

export type Point = [number, number]
type Triple = [number, number, number]
const K = Math.sqrt(3) / 2
const fix = (value: number) => value.toFixed(1)

/** Lit from above and slightly from the left: top lightest, right side darkest. */
const shade = (colour: string, [x, y, z]: Triple) => {
  const light = Math.max(0, z) ** 2 + 0.64 * Math.max(0, y) ** 2 + 0.4 * Math.max(0, x) ** 2
  return light > 0.75 ? mix(colour, C.white, (light - 0.75) * 0.5) : mix(colour, C.night, (0.75 - light) * 1.15)
}

export const roundRect = (x: number, y: number, w: number, d: number, r: number): Point[] => {
  const corners: [number, number, number][] = [[x + w - r, y + r, -90], [x + w - r, y + d - r, 0], [x + r, y + d - r, 90], [x + r, y + r, 180]]
  return corners.flatMap(([cx, cy, start]) => Array.from({ length: 7 }, (_, i): Point => {
    const a = ((start + i * 15) * Math.PI) / 180
    return [cx + Math.cos(a) * r, cy + Math.sin(a) * r]
  }))
}

export const disc = (cx: number, cy: number, r: number, n = 40): Point[] =>
  Array.from({ length: n }, (_, i): Point => [cx + Math.cos((i / n) * Math.PI * 2) * r, cy + Math.sin((i / n) * Math.PI * 2) * r])

const clockwise = (points: Point[]) => points.reduce((sum, [x, y], i) => {
  const [nx, ny] = points[(i + 1) % points.length]!
  return sum + x * ny - nx * y
}, 0) < 0

/** An isometric stage: x runs to the lower right, y to the lower left, z up; one unit is `s` pixels. */
export const stage = (ox: number, oy: number, s: number) => {
  const at = (x: number, y: number, z = 0): Point => [ox + (x - y) * K * s, oy + (x + y) * 0.5 * s - z * s]
  const path = (points: Point[]) => `M${points.map(([x, y]) => `${fix(x)} ${fix(y)}`).join('L')}Z`

  const extrude = (shape: Point[], axis: 'x' | 'y' | 'z', from: number, length: number, colour: string, cap?: string) => {
    const profile = clockwise(shape) ? [...shape].reverse() : shape
    const place = ([a, b]: Point, c: number): Point => axis === 'z' ? at(a, b, c) : axis === 'y' ? at(a, c, b) : at(c, a, b)
    const lift = (a: number, b: number): Triple => axis === 'z' ? [a, b, 0] : axis === 'y' ? [a, 0, b] : [0, a, b]
    let out = ''
    profile.forEach((p, i) => {
      const q = profile[(i + 1) % profile.length]!
      const size = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1
      const [na, nb] = [(q[1] - p[1]) / size, -(q[0] - p[0]) / size]
      if (na + nb <= 0.001) return
      const face = [place(p, from), place(q, from), place(q, from + length), place(p, from + length)]
      const tone = shade(colour, lift(na, nb))
      if (size * s > 22) {
        const fill = gradient([[0, mix(tone, C.white, 0.07)], [1, mix(tone, C.night, 0.1)]])
        out += `${fill.defs}<path d="${path(face)}" fill="${fill.fill}" stroke="${tone}" stroke-width=".6"/>`
      } else out += `<path d="${path(face)}" fill="${tone}" stroke="${tone}" stroke-width=".8"/>`
    })
    const end: Triple = axis === 'z' ? [0, 0, 1] : axis === 'y' ? [0, 1, 0] : [1, 0, 0]
    const tone = cap ?? shade(colour, end)
    const fill = gradient([[0, mix(tone, C.white, 0.14)], [1, mix(tone, C.night, 0.07)]], axis === 'z' ? [0, 0, 1, 0.6] : [0, 0, 0.2, 1])
    return `${out}${fill.defs}<path d="${path(profile.map((p) => place(p, from + length)))}" fill="${fill.fill}" stroke="${mix(tone, C.white, 0.3)}" stroke-opacity=".55" stroke-width="${fix(Math.max(0.6, s * 0.02))}"/>`
  }

  const matrix = (a: number, b: number, c: number, d: number, [x, y]: Point, unit: number) =>
    `matrix(${[a, b, c, d].map((v) => (v * s * unit).toFixed(4)).join(' ')} ${fix(x)} ${fix(y)})`

  return {
    s,
    at,
    extrude,
    box: (x: number, y: number, z: number, w: number, d: number, h: number, colour: string, cap?: string) =>
      extrude([[x, y], [x + w, y], [x + w, y + d], [x, y + d]], 'z', z, h, colour, cap),
    slab: (x: number, y: number, z: number, w: number, d: number, h: number, r: number, colour: string, cap?: string) =>
      extrude(roundRect(x, y, w, d, r), 'z', z, h, colour, cap),
    cylinder: (x: number, y: number, z: number, r: number, h: number, colour: string, cap?: string) => extrude(disc(x, y, r), 'z', z, h, colour, cap),
    flat: (shape: Point[], z: number, fill: string, more = '') => `<path d="${path(shape.map(([x, y]) => at(x, y, z)))}" fill="${fill}" ${more}/>`,
    line: (points: [number, number, number][], colour: string, width: number, more = '') =>
      `<path d="M${points.map(([x, y, z]) => at(x, y, z).map(fix).join(' ')).join('L')}" fill="none" stroke="${colour}" stroke-width="${fix(width * s)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`,
    shadow: (x: number, y: number, w: number, d: number, blur: 3 | 6 | 12 | 24 = 12, opacity = 0.28, z = 0) =>
      `<path d="${path(roundRect(x, y, w, d, Math.min(w, d) * 0.2).map(([a, b]) => at(a, b, z)))}" fill="${C.night}" opacity="${opacity}" filter="url(#blur${blur})"/>`,
    ball: (x: number, y: number, z: number, r: number, colour: string) => {
      const [cx, cy] = at(x, y, z)
      const fill = gradient([[0, mix(colour, C.white, 0.35)], [0.55, colour], [1, mix(colour, C.night, 0.35)]], [0.2, 0, 0.8, 1])
      return `${fill.defs}<circle cx="${fix(cx)}" cy="${fix(cy)}" r="${fix(r * s)}" fill="${fill.fill}"/>`
    },
    /** Places a flat drawing (u right, v down, `unit` iso units each) on a plane. */
    onTop: (x: number, y: number, z: number, content: string, unit = 0.01) => `<g transform="${matrix(K, 0.5, -K, 0.5, at(x, y, z), unit)}">${content}</g>`,
    onLeft: (x: number, y: number, z: number, content: string, unit = 0.01) => `<g transform="${matrix(K, 0.5, 0, 1, at(x, y, z), unit)}">${content}</g>`,
    onRight: (x: number, y: number, z: number, content: string, unit = 0.01) => `<g transform="${matrix(K, -0.5, 0, 1, at(x, y, z), unit)}">${content}</g>`,
  }
}
export type Stage = ReturnType<typeof stage>
