import { add, at, mix, rgb, scale, then, times, unit, type Place, type Rgb, type Vec } from './engine'
import type { Plant } from './cacti'
import { ball, flower, leaf, turned, type LeafLook } from './solids'

const TAU = Math.PI * 2

/** Leaves by the golden angle; `look` gives each one from its place in the order (0 outside, 1 heart). */
const whorl = (count: number, look: (k: number, i: number, random: () => number) => LeafLook & { from?: number; up?: number }): Plant => (scene, random, place, size) => {
  for (let i = 0; i < count; i++) {
    const k = i / Math.max(1, count - 1)
    const { from = 0.1, up = 0, ...own } = look(k, i, random)
    const turn = i * 2.39996 + random() * 0.08
    const grown = { ...own, length: own.length * size, width: own.width * size, thick: (own.thick ?? 0) * size }
    leaf(scene, then(at(Math.cos(turn) * from * size, up * size, -Math.sin(turn) * from * size, 1, turn), place), grown)
  }
}

export const aloe: Plant = (scene, random, place, size) => {
  const fountain = whorl(16, (k, _i, r) => ({
    length: 1.55 + 0.75 * k + r() * 0.2, width: 0.34, thick: 0.12, rise: 0.62 + k * 0.82, bend: -0.5 + k * 0.55, point: 1.25, wide: 0.12, fold: 0.5, from: 0.16 * (1 - k), nv: 18,
    material: { colour: (u, v) => mix(mix(rgb('#5f8f63'), rgb('#93b489'), 0.35 + 0.5 * Math.abs(u - 0.5)), rgb('#b2a56c'), Math.max(0, v - 0.86) * 4), gloss: 0.22 },
  }))
  fountain(scene, random, place, size)
  for (const [x, z] of [[0.62, 0.5], [-0.66, 0.42]] as const)
    whorl(6, (k) => ({ length: 0.7, width: 0.16, thick: 0.05, rise: 0.8 + k * 0.6, bend: -0.2, point: 1.2, wide: 0.12, fold: 0.5, from: 0.04, material: { colour: rgb('#7da878'), gloss: 0.2 } }))(scene, random, then(at(x * size, 0, z * size), place), size)
}

export const echeveria: Plant = whorl(58, (k) => ({
  length: 1.2 - k * 0.86, width: 0.6 - k * 0.36, thick: 0.09, rise: 0.16 + k * 1.2, bend: 0.42, point: 0.55, wide: 0.66, fold: 0.34, from: 0.05, up: 0.1 + k * 0.16, nu: 8, nv: 10,
  material: { colour: (u, v) => mix(mix(rgb('#bfc3c4'), rgb('#cbbccd'), k), rgb('#e39aa2'), Math.pow(v, 5) * 0.9 + Math.pow(Math.abs(u - 0.5) * 2, 5) * 0.35), glow: 0.12 },
}))

export const agave: Plant = (scene, random, place, size) => {
  whorl(40, (k) => ({
    length: 1.42 - k * 0.66, width: 0.66 - k * 0.28, thick: 0.08, rise: 0.2 + k * 1.22, bend: 0.38, point: 0.7, wide: 0.56, fold: 0.4, from: 0.1 * (1 - k), up: 0.08 + k * 0.14, nu: 14, nv: 18,
    material: { colour: (u, v) => (v > 0.94 ? rgb('#4a2f26') : Math.abs(u - 0.5) > 0.46 ? rgb('#b3aa98') : mix(rgb('#a3bcb8'), rgb('#cddad0'), 0.5 * v + 0.25 * Math.sin(v * 16 + u * 4))) },
  }))(scene, random, place, size)
}

export const haworthia: Plant = whorl(34, (k) => ({
  length: 1.3 - k * 0.28, width: 0.3, thick: 0.11, rise: 0.34 + k * 1.12, bend: 0.5, point: 1.15, wide: 0.1, fold: 0.2, from: 0.08 * (1 - k), nu: 8, nv: 26,
  material: { colour: (u, v) => (v > 0.06 && v < 0.95 && Math.floor(v * 26) % 2 === 0 && Math.abs(u - 0.5) < 0.44 ? rgb('#edf0df') : mix(rgb('#2f5b3d'), rgb('#4d7f4e'), v)), gloss: 0.16 },
}))

export const gasteria: Plant = (scene, random, place, size) => {
  for (let i = 0; i < 12; i++) {
    const k = i / 11
    const turn = (i % 2 ? 0.12 : Math.PI + 0.12) + (random() - 0.5) * 0.5 + i * 0.05
    leaf(scene, then(at(Math.cos(turn) * 0.04 * size, size * 0.05 * k, -Math.sin(turn) * 0.04 * size, 1, turn), place), {
      length: size * (1.45 - k * 0.3), width: size * 0.5, thick: size * 0.17, rise: 0.2 + k * 1.15, bend: 0.25, point: 0.5, wide: 0.3, fold: 0.3, nu: 12, nv: 22,
      material: { gloss: 0.2, colour: (u, v) => { const spot = Math.sin(u * 31 + v * 5 + i) * Math.sin(v * 47 + u * 9 + i * 2); return mix(rgb('#35583f'), rgb('#b7c7a4'), spot > 0.25 ? 0.8 : spot > 0 ? 0.35 : 0.05) } },
    })
  }
  let p: Vec = [0, size * 0.3, 0]
  for (let i = 0; i < 22; i++) {
    const next: Vec = [p[0] + size * 0.02 * (i / 7), p[1] + size * 0.092, p[2]]
    scene.line(place(p), place(next), rgb('#9a6a5d'), 3.2)
    if (i > 10 && i % 2) {
      const tip = add(next, [size * 0.12 * (i % 4 === 1 ? 1 : -1), -size * 0.06, size * 0.08])
      scene.line(place(next), place(tip), rgb('#a9776a'), 1.8)
      ball(scene, [size * 0.045, size * 0.085, size * 0.045], then(at(tip[0], tip[1] - size * 0.07, tip[2]), place), { colour: (_u, v) => mix(rgb('#cfe0a8'), rgb('#ee7d64'), v * 1.5) }, 8, 6)
    }
    p = next
  }
}

const sword = (count: number, spread: number, look: { length: number; width: number; edge?: string; rise: number; bend: number; wide: number; point: number }): Plant =>
  whorl(count, (k, i, r) => ({
    length: look.length * (0.68 + 0.32 * k + r() * 0.12), width: look.width, thick: 0.02, rise: look.rise + k * (1.5 - look.rise), bend: look.bend * (1 - k), point: look.point, wide: look.wide, fold: 0.34, from: spread * (1 - k * 0.7), nu: 12, nv: 34, twist: (r() - 0.5) * 0.9, wave: 0.12,
    material: { gloss: 0.12, colour: (u, v) => { const side = Math.abs(u - 0.5) * 2; if (look.edge && side > 0.74) return rgb(look.edge); const band = Math.sin(v * 52 + Math.sin(u * 9 + i) * 1.6 + i); return band > 0.25 ? rgb('#9fb597') : mix(rgb('#234a35'), rgb('#3d6b47'), v) } },
  }))

export const snakePlant: Plant = sword(11, 0.34, { length: 3.5, width: 0.42, edge: '#e3d479', rise: 1.28, bend: 0.06, wide: 0.55, point: 0.75 })
export const birdsNest: Plant = sword(17, 0.14, { length: 1.35, width: 0.52, rise: 0.5, bend: -0.12, wide: 0.5, point: 0.75 })

export const zz: Plant = (scene, random, place, size) => {
  for (let i = 0; i < 10; i++) {
    const turn = i * 2.4
    const k = i / 9
    const spot = then(at(Math.cos(turn) * size * 0.28 * (1 - k), 0, -Math.sin(turn) * size * 0.28 * (1 - k), 1, turn), place)
    const long = size * (2.3 + random() * 0.6)
    let p: Vec = [0, 0, 0]
    let rise = 1.06 + k * 0.42
    const steps = 22
    for (let s = 0; s < steps; s++) {
      const next = add(p, [(Math.cos(rise) * long) / steps, (Math.sin(rise) * long) / steps, 0])
      scene.line(spot(p), spot(next), mix(rgb('#4d7a3d'), rgb('#7fa452'), s / steps), 8.5 - (s / steps) * 6, { lift: 0 })
      if (s > 4)
        for (const side of [-1, 1]) {
          const w = 0.44 * size * (1 - Math.abs(s / steps - 0.55) * 0.7)
          leaf(scene, then(then(at(0, 0, 0, 1, (side * Math.PI) / 2 - side * 0.62), at(next[0], next[1], next[2], 1, 0, -0.15)), spot), {
            length: w, width: w * 0.42, rise: 0.35 + random() * 0.2, bend: -0.3, point: 0.75, wide: 0.4, fold: 0.45, nu: 4, nv: 7,
            material: { colour: (u) => mix(rgb('#2f6a35'), rgb('#5d9a48'), u + (s / steps) * 0.4), gloss: 0.5 },
          })
        }
      p = next
      rise -= 0.014
    }
    leaf(scene, then(at(p[0], p[1], p[2], 1), spot), { length: size * 0.3, width: size * 0.14, rise, bend: -0.2, point: 0.7, wide: 0.4, material: { colour: rgb('#6fa850'), gloss: 0.4 } })
  }
}

/** Threads that lie over the rim at radius `rim` and hang down by `fall`. */
const threads = (count: number, rim: number, fall: number, bead: (spot: Place, k: number, random: () => number, scene: Parameters<Plant>[0], size: number, turn: number) => void, every: number): Plant => (scene, random, place, size) => {
  for (let i = 0; i < count; i++) {
    const turn = (i / count) * TAU + random() * 0.2
    const reach = size * rim * (1.02 + random() * 0.16)
    const drop = size * fall * (0.45 + random() * 0.6) * (Math.sin(turn) > -0.2 ? 1 : 0.7)
    const crown = size * (0.1 + random() * 0.16)
    const length = reach + drop
    let previous: Vec | undefined
    for (let s = size * 0.05; s < length; s += size * every) {
      const over = Math.min(1, s / reach)
      const down = Math.max(0, s - reach)
      const sway = Math.sin(down / (size * 0.5) + i) * size * 0.03
      const r = reach * Math.sin((over * Math.PI) / 2) + sway
      const y = crown * Math.sin(over * Math.PI) + (over > 0.85 ? -(over - 0.85) * size * 0.2 : 0) - down
      const p: Vec = [Math.cos(turn) * r, y, Math.sin(turn) * r]
      if (previous) scene.line(place(previous), place(p), rgb('#6d8b50'), 1.6, { lift: -1 })
      bead(then(at(p[0], p[1], p[2]), place), s / length, random, scene, size, turn)
      previous = p
    }
  }
}

export const stringOfPearls: Plant = (scene, random, place, size) =>
  threads(52, 0.98, 2.3, (spot, _k, r, s, z) => {
    const big = z * (0.056 + r() * 0.022)
    ball(s, [big, big * 1.05, big], then(at((r() - 0.5) * z * 0.09, (r() - 0.5) * z * 0.03, (r() - 0.5) * z * 0.09), spot), { colour: mix(rgb('#6f9c4f'), rgb('#a5c47a'), r()), gloss: 0.28, glow: 0.15 }, 8, 6)
  }, 0.12)(scene, random, place, size)

export const burrosTail: Plant = (scene, random, place, size) =>
  threads(19, 0.92, 2.2, (spot, k, r, s, z, turn) => {
    for (let n = 0; n < 7; n++) {
      const a = r() * TAU
      const tilt = 0.75 + r() * 0.35
      const big = z * (0.1 - 0.03 * k)
      const out: Place = then(at(0, 0, 0, 1, a, Math.PI - tilt, a), spot)
      ball(s, [big * 0.46, big, big * 0.46], then(at(0, big * 0.85, 0), out), { colour: mix(rgb('#8fb08d'), rgb('#c2d6b4'), r() * 0.8), glow: 0.1 }, 7, 5)
    }
    void turn
  }, 0.085)(scene, random, place, size)

export const jade: Plant = (scene, random, place, size) => {
  const grow = (from: Vec, direction: Vec, length: number, width: number, level: number) => {
    let p = from
    let d = direction
    const steps = 5
    for (let s = 0; s < steps; s++) {
      d = unit(add(d, [(random() - 0.5) * 0.24, 0.07, (random() - 0.5) * 0.24]))
      const next = add(p, times(d, length / steps))
      const a = place(p)
      const b = place(next)
      scene.line(a, b, mix(rgb('#8a6a4c'), rgb('#9db06a'), level / 4), width * (1 - 0.08 * s), { lift: -2 })
      scene.line(add(a, [-width * 0.2, 0, 2]), add(b, [-width * 0.2, 0, 2]), mix(rgb('#b3926d'), rgb('#b5c27e'), level / 4), width * 0.3 * (1 - 0.08 * s), { lift: -1 })
      p = next
    }
    if (level < 3) {
      const branches = level === 0 ? 4 : 2 + Math.floor(random() * 2)
      for (let i = 0; i < branches; i++) {
        const a = (i / branches) * TAU + random()
        grow(p, unit(add(times(d, 0.75), [Math.cos(a) * 0.8, 0.15, Math.sin(a) * 0.8])), length * (0.7 + random() * 0.12), width * 0.62, level + 1)
      }
    }
    if (level >= 2)
      for (let i = 0; i < 11; i++) {
        const a = i * 2.4
        const spot = then(at(p[0], p[1] - (i / 11) * length * 0.55 + size * 0.05, p[2], 1, a), place)
        leaf(scene, spot, { length: size * (0.28 + random() * 0.07), width: size * 0.2, thick: size * 0.045, rise: 0.2 + random() * 0.6, bend: 0.25, point: 0.34, wide: 0.6, fold: 0.12, nu: 6, nv: 9, material: { colour: (u, v) => mix(mix(rgb('#4f8a4a'), rgb('#86b564'), random() * 0.4 + v * 0.3), rgb('#c25a44'), Math.max(0, v - 0.72) * 1.8 + Math.pow(Math.abs(u - 0.5) * 2, 6) * 0.2), gloss: 0.3 } })
      }
  }
  grow([0, -4, 0], [0.06, 1, 0], size * 0.85, size * 0.25, 0)
}

export const lithops = (spots: [number, number, number, string, string, boolean?][]): Plant => (scene, random, place, size) => {
  for (const [x, z, big, colour, mark, blooms] of spots) {
    const s = size * big
    const spot = then(at(x * size, -s * 0.1, z * size, 1, random() * 0.9 - 0.2), place)
    for (const side of [-1, 1])
      scene.surface(
        (u, v) => {
          const a = Math.PI * (v * 0.5)
          const angle = u * TAU
          const round = Math.pow(Math.cos(a), 0.55)
          return [side * s * 0.36 + Math.sin(angle) * s * 0.37 * round, s * 0.72 * Math.pow(Math.sin(a), 0.5) * (1 - 0.06 * Math.abs(Math.sin(angle))), Math.cos(angle) * s * 0.58 * round]
        },
        30, 18, spot,
        { colour: (u, v) => { if (v < 0.3) return mix(scale(rgb(colour), 0.7), rgb(colour), v * 3); const vein = Math.sin(u * 25 + v * 21 + side) * Math.sin(v * 37 - u * 15); return mix(rgb(colour), rgb(mark), v > 0.42 && vein > 0.05 ? 0.75 : 0.1) } },
      )
    if (blooms) flower(scene, random, then(at(0, s * 0.66, 0), spot), s * 0.86, 22, '#fbf6e4', '#fffdf4', { open: 0.28, width: 0.2, heart: '#f0b93a' })
  }
}

export const ponytail: Plant = (scene, random, place, size) => {
  turned(scene, [[0.3, -0.06], [0.6, 0.02], [0.72, 0.2], [0.66, 0.42], [0.4, 0.66], [0.2, 0.86], [0.14, 1.25], [0.13, 1.62]].map(([r, y]) => [r! * size, y! * size]) as [number, number][], place, { colour: (u, v) => mix(rgb('#8d765c'), rgb('#b49c7c'), 0.5 + 0.5 * Math.sin(u * 60 + v * 12) * Math.sin(v * 26)) }, 40, 5)
  for (let i = 0; i < 120; i++) {
    const turn = i * 2.4
    const k = i / 120
    leaf(scene, then(at(0, size * (1.5 + k * 0.14), 0, 1, turn), place), { length: size * (1.6 + random() * 0.8), width: size * 0.062, rise: 0.45 + k * 1.05 + random() * 0.2, bend: -2.1 - random() * 0.9 + k * 0.5, point: 1, wide: 0.1, fold: 0.5, nu: 2, nv: 18, twist: random() * 0.8, material: { colour: (u, v) => mix(mix(rgb('#44763a'), rgb('#8db259'), random() * 0.5 + u * 0.2), rgb('#c2b472'), Math.max(0, v - 0.85) * 3), gloss: 0.1 } })
  }
}

export const ocotillo: Plant = (scene, random, place, size) => {
  for (let i = 0; i < 9; i++) {
    const turn = i * 2.4
    const lean = 0.1 + random() * 0.34
    let p: Vec = [Math.cos(turn) * size * 0.08, 0, Math.sin(turn) * size * 0.08]
    let d: Vec = unit([Math.cos(turn) * lean, 1, Math.sin(turn) * lean])
    const steps = 34
    const long = size * (2.6 + random() * 1.0)
    for (let s = 0; s < steps; s++) {
      const k = s / steps
      d = unit(add(d, [(random() - 0.5) * 0.09 + Math.cos(turn) * 0.012, 0.01, (random() - 0.5) * 0.09]))
      const next = add(p, times(d, long / steps))
      scene.line(place(p), place(next), mix(rgb('#7a6650'), rgb('#93906a'), k), 9.5 - 6.2 * k, { lift: 0 })
      scene.line(add(place(p), [-1.6, 0, 1]), add(place(next), [-1.6, 0, 1]), rgb('#b5a37f'), 2.6 - 1.4 * k, { lift: 1 })
      for (let n = 0; n < 3; n++) {
        const a = random() * TAU
        const q = place(p)
        scene.line(q, add(q, [Math.cos(a) * 11, 5, Math.sin(a) * 11]), rgb('#8d7a63'), 1.2)
        if (k > 0.06 && k < 0.94) leaf(scene, then(at(p[0], p[1], p[2], 1, a), place), { length: size * (0.13 + random() * 0.05), width: size * 0.07, rise: 0.6 + random() * 0.5, bend: -0.2, point: 0.5, wide: 0.65, nu: 2, nv: 3, material: { colour: mix(rgb('#5f8f3f'), rgb('#9abb57'), random()), glow: 0.3 } })
      }
      p = next
    }
    for (let n = 0; n < 26; n++) {
      const a = n * 2.4
      const q = place(add(p, times(d, size * 0.014 * (n - 4))))
      const tip = add(q, times(unit([Math.cos(a) * 0.75, 0.8, Math.sin(a) * 0.75]), size * (0.17 - n * 0.004)))
      const tone: Rgb = mix(rgb('#c9341d'), rgb('#f5793a'), random())
      scene.line(q, tip, tone, 4.6 - n * 0.08, { lift: 3 })
      scene.dot(tip, 2.6, mix(tone, [255, 200, 120], 0.35), undefined, 4)
    }
  }
}
