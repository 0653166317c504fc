import { at, add, mix, rgb, scale, then, times, unit, type Material, type Place, type Random, type Rgb, type Scene, type Vec } from './engine'

const TAU = Math.PI * 2

/** A turned body: `profile` maps 0 (bottom) to 1 (top) to [radius, height]. */
export const turned = (scene: Scene, profile: [number, number][], place: Place, material: Material, nu = 48, perSpan = 5, smooth = false) => {
  const spans = profile.length - 1
  scene.surface(
    (u, v) => {
      const where = Math.min(spans - 1e-6, v * spans)
      const i = Math.floor(where)
      const k = where - i
      const [a, b] = [profile[i]!, profile[i + 1]!]
      const [before, after] = [profile[Math.max(0, i - 1)]!, profile[Math.min(spans, i + 2)]!]
      const between = (n: 0 | 1) =>
        smooth ? 0.5 * (2 * a[n] + (b[n] - before[n]) * k + (2 * before[n] - 5 * a[n] + 4 * b[n] - after[n]) * k * k + (3 * a[n] - before[n] - 3 * b[n] + after[n]) * k * k * k) : a[n] + (b[n] - a[n]) * k
      const r = Math.max(0, between(0))
      return [r * Math.sin(u * TAU), between(1), r * Math.cos(u * TAU)]
    },
    nu,
    spans * perSpan,
    place,
    material,
  )
}

export const ball = (scene: Scene, radii: Vec, place: Place, material: Material, nu = 14, nv = 9) =>
  scene.surface(
    (u, v) => {
      const angle = Math.PI * (v - 0.5)
      return [radii[0] * Math.cos(angle) * Math.sin(u * TAU), radii[1] * Math.sin(angle), radii[2] * Math.cos(angle) * Math.cos(u * TAU)]
    },
    nu,
    nv,
    place,
    material,
  )

export const gravel = (scene: Scene, random: Random, radius: number, y: number, place: Place, tones = ['#b9a184', '#8e7458', '#d3bf9f', '#6f5843', '#c9aa85'], size = 7, density = 1) => {
  scene.surface((u, v) => [radius * v * Math.sin(u * TAU), y - 1, radius * v * Math.cos(u * TAU)], 28, 4, place, { colour: rgb('#6a513b') })
  const amount = Math.min(420, Math.round(((radius * radius) / (size * size)) * (radius < 70 ? 1.2 : 2.1) * density))
  for (let i = 0; i < amount; i++) {
    const [r, a] = [Math.sqrt(random()) * (radius - size * 0.6), random() * TAU]
    const s = size * (0.55 + random() * 0.7)
    const tone = rgb(tones[Math.floor(random() * tones.length)]!)
    ball(scene, [s, s * 0.6, s * (0.7 + random() * 0.4)], then(at(r * Math.sin(a), y + s * 0.1, r * Math.cos(a), 1, random() * 6), place), { colour: tone }, 6, 4)
  }
}

export type PotLook = { kind: 'clay' | 'nursery' | 'glazed' | 'bowl' | 'tall'; colour?: string; band?: string }

const clayColour = (random: Random, base: Rgb) => {
  const marks = Array.from({ length: 9 }, () => [random(), random(), 0.06 + random() * 0.16] as const)
  return (u: number, v: number): Rgb => {
    let bloom = 0
    for (const [mu, mv, size] of marks) bloom += Math.max(0, 1 - Math.hypot((u - mu) * 1.6, v - mv) / size)
    return mix(scale(base, 0.96 + 0.06 * Math.sin(v * 70)), [236, 205, 178], Math.min(0.3, bloom * 0.22))
  }
}

/** A pot whose top inside edge lies at height `h`, with gravel; returns the height of the soil. */
export const pot = (scene: Scene, random: Random, r: number, h: number, place: Place, look: PotLook = { kind: 'clay' }, stones?: string[]) => {
  const { kind } = look
  const base = rgb(look.colour ?? (kind === 'nursery' ? '#4a4038' : '#c4683c'))
  const wall = r * 0.09
  const profiles: Record<PotLook['kind'], [number, number][]> = {
    clay: [[r * 0.62, 0], [r * 0.66, 2], [r * 0.88, h * 0.74], [r * 0.88, h * 0.75], [r * 1, h * 0.76], [r * 1.03, h * 0.98], [r * 1.0, h], [r - wall, h], [r - wall * 1.1, h * 0.86]],
    nursery: [[r * 0.7, 0], [r * 0.72, 2], [r * 0.95, h * 0.9], [r * 1.0, h * 0.91], [r * 1.01, h], [r * 0.95, h], [r * 0.93, h * 0.86]],
    glazed: [[r * 0.6, 0], [r * 0.68, h * 0.03], [r * 0.96, h * 0.4], [r * 1.02, h * 0.66], [r * 0.98, h * 0.9], [r * 0.99, h], [r * 0.92, h], [r * 0.9, h * 0.86]],
    bowl: [[r * 0.5, 0], [r * 0.56, h * 0.06], [r * 0.84, h * 0.4], [r * 0.97, h * 0.8], [r, h * 0.98], [r * 0.985, h], [r * 0.93, h], [r * 0.9, h * 0.8]],
    tall: [[r * 0.78, 0], [r * 0.8, 2], [r * 0.96, h * 0.95], [r, h * 0.96], [r, h], [r * 0.92, h], [r * 0.9, h * 0.86]],
  }
  const clay = clayColour(random, base)
  const glaze = kind === 'glazed' || kind === 'bowl' || kind === 'tall'
  const lower = rgb(look.band ?? '#b98a5e')
  turned(scene, profiles[kind], place, {
    gloss: glaze ? 0.45 : kind === 'nursery' ? 0.16 : 0.02,
    colour: (u, v) => {
      if (kind === 'nursery') return base
      if (!glaze) return clay(u, v)
      const line = 0.3 + 0.05 * Math.sin(u * 19) + 0.03 * Math.sin(u * 43 + 1)
      return mix(v < line * 0.45 && look.band ? lower : base, scale(base, 1.18), 0.5 + 0.5 * Math.sin(v * 12 + u * 5) * 0.4)
    },
  }, r < 70 ? 40 : 84, r < 70 ? 2 : 5, kind === 'glazed' || kind === 'bowl')
  const soil = h * 0.88
  gravel(scene, random, r * 0.9, soil, place, stones)
  return soil
}

export type LeafLook = { length: number; width: number; thick?: number; rise: number; bend: number; point?: number; fold?: number; wide?: number; material: Material; nu?: number; nv?: number; twist?: number; wave?: number }

/** A leaf that starts at the origin, goes out along +x at the angle `rise` and bends by `bend` over its length. */
export const leaf = (scene: Scene, place: Place, { length, width, thick = 0, rise, bend, point = 1, fold = 0.25, wide = 0.45, material, nu = 8, nv = 14, twist = 0, wave = 0 }: LeafLook) => {
  const spine: Vec[] = [[0, 0, 0]]
  const angles: number[] = []
  for (let i = 0; i < nv; i++) {
    const angle = rise + bend * ((i + 0.5) / nv)
    angles.push(angle)
    const last = spine[i]!
    spine.push([last[0] + (Math.cos(angle) * length) / nv, last[1] + (Math.sin(angle) * length) / nv, 0])
  }
  angles.push(rise + bend)
  const half = (v: number) => {
    const grow = v < wide ? Math.pow(Math.sin(((v / wide) * Math.PI) / 2), 0.7) * 0.45 + 0.55 : Math.pow(Math.cos((((v - wide) / (1 - wide)) * Math.PI) / 2), point)
    return (width / 2) * grow
  }
  const build = (lift: number) => (u: number, v: number): Vec => {
    const j = Math.round(v * nv)
    const [p, angle] = [spine[j]!, angles[j]!]
    const s = (u - 0.5) * 2
    const w = half(v)
    const turn = twist * v
    const across = s * w
    const up = (fold * s * s * w + lift * thick * (1 - s * s) * Math.min(1, (w * 2.2) / width)) + wave * Math.sin(v * 14) * s * s * w
    const [z, y] = [across * Math.cos(turn) - up * Math.sin(turn), across * Math.sin(turn) + up * Math.cos(turn)]
    return [p[0] - Math.sin(angle) * y, p[1] + Math.cos(angle) * y, z]
  }
  if (!thick) return scene.surface(build(0), nu, nv, place, { ...material, both: true })
  const under = build(-1)
  const { colour } = material
  scene.surface(build(0.25), nu, nv, place, material)
  scene.surface((u, v) => under(1 - u, v), nu, nv, place, { ...material, colour: typeof colour === 'function' ? (u, v, p) => colour(1 - u, v, p) : colour })
}

export type Ring = { turn: number; lean: number }
/** Golden-angle places for the leaves of a rosette, outside first. */
export const rosette = (count: number): number[] => Array.from({ length: count }, (_, i) => i * 2.39996)

export type Spines = { colour: string; length: number; count: number; width: number; every: number; spread?: number; wool?: string; hook?: boolean; central?: number; centralColour?: string }

export type RibLook = { radius: number; height: number; ribs: number; depth: number; sharp?: number; profile: (t: number) => number; colour: string; edge?: string; groove?: string; spines?: Spines; top?: number; bend?: (t: number) => [number, number]; detail?: number; bands?: number; tint?: (u: number, t: number) => Rgb | undefined }

/** A ribbed stem or globe: t runs from 0 (soil) to 1 (crown). */
export const ribbed = (scene: Scene, random: Random, place: Place, look: RibLook) => {
  const { radius, height, ribs, depth, sharp = 1, profile, spines, bend = () => [0, 0], detail = 1, bands = 26 } = look
  const [body, edge, groove] = [rgb(look.colour), rgb(look.edge ?? look.colour), rgb(look.groove ?? look.colour)]
  const ridge = (u: number) => Math.pow(Math.abs(Math.cos(u * ribs * Math.PI)), sharp)
  const point = (u: number, t: number): Vec => {
    const r = radius * profile(t) * (1 - depth * (1 - ridge(u)))
    const [bx, bz] = bend(t)
    return [bx + r * Math.sin(u * TAU), height * t, bz + r * Math.cos(u * TAU)]
  }
  /* Heights follow the arc so that the crown of a globe gets enough faces. */
  const heightAt = (v: number) => 0.5 - 0.5 * Math.cos(Math.PI * (0.08 + 0.92 * v)) - (0.5 - 0.5 * Math.cos(Math.PI * 0.08)) * (1 - v)
  scene.surface((u, v) => point(u, heightAt(v)), Math.max(24, Math.round(ribs * 6 * detail)), Math.round(bands * detail), place, {
    colour: (u, v) => {
      const t = heightAt(v)
      const own = look.tint?.(u, t)
      if (own) return own
      const high = ridge(u)
      const green = mix(mix(groove, body, high * 1.3), edge, Math.max(0, high - 0.8) * 2.4)
      return mix(scale(green, 0.72 + 0.28 * Math.min(1, t * 4)), edge, t > 0.9 ? (t - 0.9) * 2 : 0)
    },
  })
  if (!spines) return
  const steps = Math.max(2, Math.round((height + radius) / spines.every))
  for (let k = 0; k < ribs; k++)
    for (let s = 0; s < steps; s++) {
      const t = heightAt((s + 0.5 + (random() - 0.5) * 0.2) / steps)
      const u = k / ribs
      if (t < 0.03) continue
      const base = place(point(u, t))
      const [side, up] = [place(point(u + 0.004, t)), place(point(u, Math.min(1, t + 0.02)))]
      const e1 = unit([side[0] - base[0], side[1] - base[1], side[2] - base[2]])
      const e2 = unit([up[0] - base[0], up[1] - base[1], up[2] - base[2]])
      const axis = unit([e1[1] * e2[2] - e1[2] * e2[1], e1[2] * e2[0] - e1[0] * e2[2], e1[0] * e2[1] - e1[1] * e2[0]])
      const facing = axis[1] * Math.sin(scene.elevation) + axis[2] * Math.cos(scene.elevation)
      if (facing < -0.35) continue
      const root = add(base, times(axis, 1))
      if (spines.wool && facing > -0.05) scene.dot(root, spines.width * 2.1, rgb(spines.wool), axis)
      for (let n = 0; n < spines.count; n++) {
        const a = (n / spines.count) * TAU + random() * 0.5
        const out = (spines.spread ?? 0.55) + random() * 0.2
        const direction = unit(add(times(axis, out), add(times(e1, Math.cos(a)), times(e2, Math.sin(a)))))
        const length = spines.length * (0.75 + random() * 0.4)
        const tone = mix(rgb(spines.colour), [255, 244, 214], random() * 0.35)
        scene.line(root, add(root, times(direction, length)), tone, spines.width, { lift: facing > 0 ? 6 : 1 })
      }
      for (let n = 0; n < (spines.central ?? 0); n++) {
        const a = Math.PI * (0.2 + random() * 0.6) * (n % 2 ? -1 : 1) - 0.6
        const direction = unit(add(times(axis, 1.3), add(times(e1, Math.cos(a) * 0.5), times(e2, Math.sin(a) * 0.7))))
        const tip = add(root, times(direction, spines.length * 1.35))
        const tone = rgb(spines.centralColour ?? spines.colour)
        scene.line(root, tip, tone, spines.width * 1.6, { lift: 8 })
        if (spines.hook) scene.line(tip, add(tip, times(unit(add(times(e2, -1), times(axis, -0.2))), spines.length * 0.32)), tone, spines.width * 1.5, { lift: 9 })
      }
    }
}

/** A flower of pointed petals that opens along the local +y axis. */
export const flower = (scene: Scene, random: Random, place: Place, size: number, petals: number, outer: string, inner: string, { layers = 2, open = 0.5, heart = '#f3d36b', width = 0.36 } = {}) => {
  for (let l = 0; l < layers; l++)
    for (let i = 0; i < petals; i++) {
      const turn = ((i + l * 0.5) / petals) * TAU + random() * 0.1
      leaf(scene, then(at(0, 0, 0, 1, turn), place), {
        length: size * (1 - l * 0.2), width: size * width, rise: open + l * 0.35, bend: -0.35, point: 0.75, wide: 0.6, fold: 0.3, nu: 4, nv: 6,
        material: { colour: (_u, v) => mix(rgb(inner), rgb(outer), v * 1.1), glow: 0.35, both: true },
      })
    }
  for (let i = 0; i < 16; i++) {
    const a = random() * TAU
    const r = random() * size * 0.16
    const foot = place([r * Math.sin(a), size * 0.1, r * Math.cos(a)])
    const tip = place([r * 1.6 * Math.sin(a), size * (0.36 + random() * 0.1), r * 1.6 * Math.cos(a)])
    scene.line(foot, tip, rgb(heart), Math.max(0.8, size * 0.02))
    scene.dot(tip, Math.max(1, size * 0.035), rgb(heart))
  }
}
