import { add, at, mix, rgb, scale, then, times, unit, type Place, type Random, type Rgb, type Scene, type Vec } from './engine'
import { ball, flower, leaf, ribbed, type Spines } from './solids'

const TAU = Math.PI * 2
export const globeProfile = (t: number) => {
  const y = (t - 0.44) / 0.56
  const low = (t - 0.44) / 0.62
  return Math.sqrt(Math.max(0, 1 - (t < 0.44 ? low * low : y * y)))
}
export const columnProfile = (roundness: number, narrow = 0.9) => (t: number) => {
  const foot = narrow + (1 - narrow) * Math.min(1, t * 4)
  const from = 1 - roundness
  return t < from ? foot : foot * Math.sqrt(Math.max(0, 1 - Math.pow((t - from) / roundness, 2)))
}

export type Plant = (scene: Scene, random: Random, place: Place, size: number, detail?: number) => void

export const goldenBarrel: Plant = (scene, random, place, size, detail = 1) =>
  ribbed(scene, random, place, {
    radius: size, height: size * 1.62, ribs: detail < 0.6 ? 14 : 22, depth: 0.13, sharp: 1.1, profile: globeProfile, colour: '#6b9145', edge: '#a8b65c', groove: '#2f5a2c', detail,
    spines: { colour: '#e3b84f', length: size * 0.2, count: detail < 0.6 ? 4 : 7, width: detail < 0.6 ? 1 : 1.5, every: size * 0.17, wool: '#e9dca6', central: 1, centralColour: '#d69a35' },
    tint: (_u, t) => (t > 0.965 ? [232, 214, 150] : undefined),
  })

export const fishhookBarrel: Plant = (scene, random, place, size, detail = 1) => {
  ribbed(scene, random, place, {
    radius: size * 0.92, height: size * 1.75, ribs: 17, depth: 0.17, profile: globeProfile, colour: '#5f8352', edge: '#93a66d', groove: '#2e4d30', detail,
    spines: { colour: '#c9ab93', length: size * 0.19, count: 6, width: 1.3, every: size * 0.22, wool: '#d8c4a6', central: 2, centralColour: '#a63d2c', hook: true },
  })
  const top = size * 1.64
  for (let i = 0; i < 9; i++) {
    const a = (i / 9) * TAU + 0.2
    const spot = then(at(Math.sin(a) * size * 0.36, top + (i % 2) * 4, Math.cos(a) * size * 0.36, 1, 0, 0.35, Math.PI / 2 - a), place)
    if (i % 3 === 2) {
      ball(scene, [size * 0.09, size * 0.14, size * 0.09], then(at(0, size * 0.08, 0), spot), { colour: (_u, v) => mix(rgb('#c5b53c'), rgb('#e8cf57'), v), gloss: 0.25 })
      ball(scene, [size * 0.06, size * 0.05, size * 0.06], then(at(0, size * 0.21, 0), spot), { colour: rgb('#7b5b34') })
    } else flower(scene, random, spot, size * 0.32, 11, '#f0893a', '#d8432a', { open: 0.8, heart: '#ffe08a' })
  }
}

export const bishopsCap: Plant = (scene, random, place, size) => {
  ribbed(scene, random, then(at(0, 0, 0, 1, 0.32), place), {
    radius: size * 1.08, height: size * 1.2, ribs: 5, depth: 0.4, sharp: 0.85, profile: globeProfile, colour: '#7f9a83', edge: '#aebda6', groove: '#55705c', detail: 2, bands: 22,
    spines: { colour: '#efe8d5', length: 3, count: 2, width: 1.6, every: size * 0.12, wool: '#efe6d0' },
  })
  const cap = then(at(0, 0, 0, 1, 0.32), place)
  for (let i = 0; i < 1500; i++) {
    const [u, t] = [random(), 0.08 + random() * 0.86]
    const r = size * 1.085 * globeProfile(t) * (1 - 0.4 * (1 - Math.pow(Math.abs(Math.cos(u * 5 * Math.PI)), 0.85)))
    const p = cap([r * Math.sin(u * TAU), size * 1.2 * t + 1, r * Math.cos(u * TAU)])
    const out = cap([r * 1.05 * Math.sin(u * TAU), size * 1.2 * t + (t - 0.4) * 20, r * 1.05 * Math.cos(u * TAU)])
    const normal = unit([out[0] - p[0], out[1] - p[1], out[2] - p[2]])
    if (scene.facesViewer(normal)) scene.dot(p, 0.9 + random() * 1.3, rgb('#f1ecdd'), normal, 4)
  }
  flower(scene, random, then(at(0, size * 1.17, 0, 1, 0, 0.16, 1.4), place), size * 0.62, 15, '#f4df7a', '#f7ecb0', { open: 0.5, width: 0.28, heart: '#f2c14d' })
}

export const stem = (scene: Scene, random: Random, place: Place, look: { r: number; h: number; ribs: number; colour: string; edge?: string; groove?: string; depth?: number; lean?: [number, number]; spines?: Spines; round?: number; detail?: number; bands?: number; narrow?: number }) => {
  const [lx, lz] = look.lean ?? [0, 0]
  ribbed(scene, random, place, {
    radius: look.r, height: look.h, ribs: look.ribs, depth: look.depth ?? 0.2, profile: columnProfile(Math.min(0.5, (look.round ?? 1) * look.r / look.h), look.narrow ?? 0.88), colour: look.colour, edge: look.edge, groove: look.groove,
    bend: (t) => [lx * t * t, lz * t * t], spines: look.spines, detail: look.detail ?? 1, bands: look.bands ?? 34,
  })
}

export const saguaroSeedling: Plant = (scene, random, place, size) =>
  stem(scene, random, place, { r: size * 0.6, h: size * 2.5, ribs: 13, colour: '#5d8a55', edge: '#94ab74', groove: '#2c5236', depth: 0.16, narrow: 0.66, round: 1.5, spines: { colour: '#d9c7a2', length: size * 0.17, count: 9, width: 1.2, every: size * 0.15, wool: '#bda27c', central: 1, centralColour: '#b58b5c' } })

export const organPipe: Plant = (scene, random, place, size) => {
  const stems: [number, number, number, number, number, number][] = [[0, -0.1, 2.9, 0.34, 0.02, 0], [-0.42, -0.15, 2.2, 0.31, -0.3, -0.1], [0.45, -0.1, 2.45, 0.31, 0.28, -0.05], [-0.25, 0.35, 1.5, 0.29, -0.2, 0.12], [0.3, 0.38, 1.8, 0.29, 0.22, 0.14], [0.68, 0.3, 0.9, 0.25, 0.22, 0.1]]
  for (const [x, z, h, r, lx, lz] of stems)
    stem(scene, random, then(at(x * size, 0, z * size), place), { r: r * size, h: h * size, ribs: 13, colour: '#61885a', edge: '#a1ae78', groove: '#2e5136', depth: 0.16, lean: [lx * size, lz * size], detail: 0.8, spines: { colour: '#8d7d6c', length: size * 0.09, count: 6, width: 1.1, every: size * 0.13, wool: '#a9825c' } })
}

export const peruvianApple: Plant = (scene, random, place, size) => {
  const look = { ribs: 7, colour: '#5f9688', edge: '#8fb59b', groove: '#2b5c58', depth: 0.34, spines: { colour: '#6a5b50', length: size * 0.06, count: 4, width: 1.1, every: size * 0.2, wool: '#c9b79b' } }
  stem(scene, random, place, { ...look, r: size * 0.42, h: size * 3.25, lean: [size * 0.08, 0] })
  stem(scene, random, then(at(-size * 0.55, 0, size * 0.15), place), { ...look, r: size * 0.34, h: size * 1.9, lean: [-size * 0.16, 0] })
  stem(scene, random, then(at(size * 0.56, 0, size * 0.2), place), { ...look, r: size * 0.31, h: size * 1.25, lean: [size * 0.16, 0] })
  const spot = then(at(-size * 0.3, size * 2.35, size * 0.22, 1, 0, 1.15, 2.4), place)
  ball(scene, [size * 0.09, size * 0.2, size * 0.09], then(at(0, size * 0.06, 0), spot), { colour: rgb('#7da06a') })
  flower(scene, random, then(at(0, size * 0.2, 0), spot), size * 0.62, 13, '#f3ead6', '#fffaf0', { open: 0.55, width: 0.3 })
}

export const oldMan: Plant = (scene, random, place, size, detail = 1) => {
  stem(scene, random, place, { r: size * 0.56, h: size * 2.6, ribs: 18, colour: '#7c9470', edge: '#9fb08d', groove: '#41573f', depth: 0.1 })
  const profile = columnProfile(0.21, 0.88)
  for (let i = 0; i < 2600 * detail; i++) {
    const t = 0.05 + Math.pow(random(), 0.75) * 0.95
    const a = random() * TAU
    const r = size * 0.57 * profile(Math.min(0.995, t))
    const droop = 0.16 + random() * 0.34
    let p: Vec = [r * Math.sin(a), size * 2.6 * t, r * Math.cos(a)]
    const side = (random() - 0.5) * 0.7
    const tone = mix(rgb('#fbf7ec'), rgb('#c4bba8'), random() * (1.15 - t * 0.6))
    let previous = place(p)
    const loops = 4
    for (let k = 1; k <= loops; k++) {
      const q = k / loops
      const angle = a + side * q * 0.8 + Math.sin(q * 7 + i) * 0.05
      const grow = r + size * droop * 0.5 * Math.sin(q * 2)
      p = [grow * Math.sin(angle), size * (2.6 * t + (t > 0.85 ? 0.12 * Math.sin(q * 3) : 0.03) - droop * q * q), grow * Math.cos(angle)]
      if (p[1] < 0) p[1] = 0
      const next = place(p)
      scene.line(previous, next, tone, detail < 0.6 ? 1 : 1.5, { opacity: 0.8, lift: 4 })
      previous = next
    }
  }
}

const padAt = (scene: Scene, random: Random, place: Place, w: number, h: number, thick: number, colour: Rgb, edge: Rgb, dots: { colour: string; every: number; size: number; spines?: string }) => {
  const shape = (s: number) => Math.pow(Math.max(0, Math.sin(Math.PI * Math.pow(s, 0.8))), 0.62)
  scene.surface(
    (u, v) => {
      const s = Math.min(0.9999, Math.max(0.0001, v))
      const r = shape(s)
      const y = h * (0.5 - 0.5 * Math.cos(Math.PI * s))
      return [(w / 2) * r * Math.sin(u * TAU), y, (thick / 2) * r * Math.cos(u * TAU)]
    },
    36, 22, place,
    { colour: (u, v) => mix(colour, edge, Math.pow(Math.abs(Math.sin(u * TAU)), 6) * 0.7 + Math.max(0, v - 0.8)), gloss: 0.05 },
  )
  const rows = Math.round(h / dots.every)
  for (let j = 1; j < rows; j++) {
    const y = (j / rows) * h
    const s = Math.acos(1 - (2 * y) / h) / Math.PI
    const half = (w / 2) * shape(s)
    const across = Math.max(1, Math.round((half * 2) / dots.every))
    for (let i = 0; i <= across; i++) {
      const x = across ? ((i + (j % 2) * 0.5) / across - 0.5) * 2 * half * 0.97 : 0
      if (Math.abs(x) > half * 0.985) continue
      const z = (thick / 2) * shape(s) * Math.sqrt(Math.max(0, 1 - (x / half) ** 2))
      for (const face of [1, -1]) {
        const p = place([x, y, z * face + face])
        const back = place([x, y, 0])
        const normal = unit([p[0] - back[0], p[1] - back[1], p[2] - back[2]])
        if (!scene.facesViewer(normal)) continue
        scene.dot(p, dots.size, rgb(dots.colour), normal, 5)
        for (let k = 0; k < 5; k++) {
          const tip = add(p, times(unit(add(normal, [(random() - 0.5) * 1.6, random() * 1.2, (random() - 0.5) * 1.6])), dots.size * (dots.spines ? 2.6 : 1.5)))
          scene.line(p, tip, mix(rgb(dots.spines ?? dots.colour), [255, 250, 220], random() * 0.4), 0.9, { lift: 6 })
        }
      }
    }
  }
}

export type PadSpec = [x: number, y: number, z: number, width: number, height: number, lean: number, turn: number]

export const pads = (specs: PadSpec[], colours: { body: string; edge: string; dot: string; every: number; size: number; spines?: string }): Plant => (scene, random, place, size) => {
  for (const [x, y, z, w, h, lean, turn] of specs)
    padAt(scene, random, then(at(x * size, y * size, z * size, 1, turn, lean, 0), place), w * size, h * size, w * size * 0.26, scale(rgb(colours.body), 0.94 + random() * 0.12), rgb(colours.edge), { colour: colours.dot, every: colours.every * size, size: colours.size * size, spines: colours.spines })
}

export const bunnyEars = pads(
  [[0, -0.06, 0, 1.05, 1.4, 0.04, 0.1], [-0.22, 1.2, 0.02, 0.8, 1.15, -0.34, 0.2], [0.3, 1.18, 0.02, 0.76, 1.1, 0.36, -0.15], [-0.6, 2.15, 0.04, 0.42, 0.55, -0.55, 0.3], [0.64, 0.72, 0.05, 0.46, 0.62, 0.85, 0.2], [-0.3, 2.26, 0.02, 0.34, 0.42, 0.05, 0]],
  { body: '#7fa556', edge: '#a6bd6c', dot: '#f0d377', every: 0.13, size: 0.036 },
)

export const santaRita: Plant = (scene, random, place, size) => {
  pads(
    [[0, -0.08, -0.1, 1.2, 1.25, -0.06, 0.15], [0.5, -0.05, 0.1, 0.95, 0.98, 0.4, -0.2], [-0.34, 1.05, -0.08, 1.05, 1.08, -0.3, 0.2], [0.36, 1.06, -0.05, 0.98, 1.0, 0.34, -0.25], [-0.78, 1.85, -0.05, 0.72, 0.76, -0.5, 0.2], [0.82, 0.78, 0.14, 0.66, 0.7, 0.65, -0.3], [-0.55, 0.0, 0.12, 0.72, 0.8, -0.5, 0.35]],
    { body: '#8b7fa2', edge: '#a8608e', dot: '#6d4a48', every: 0.2, size: 0.022, spines: '#8b4f42' },
  )(scene, random, place, size)
  for (const [x, y, z, lean] of [[-0.72, 2.04, -0.06, -0.3], [-0.28, 2.12, -0.02, 0.1], [0.52, 2.02, 0, 0.2], [0.84, 1.92, 0, 0.6], [-1.2, 2.42, 0, -0.6]] as const)
    flower(scene, random, then(at(x * size, y * size, z * size, 1, 0, lean, 0), place), size * 0.4, 9, '#f5d94c', '#f8b93a', { open: 0.85, width: 0.5 })
}

export const moonCactus = (ballColour: string, edge: string): Plant => (scene, random, place, size) => {
  stem(scene, random, place, { r: size * 0.33, h: size * 1.25, ribs: 3, colour: '#4f8a49', edge: '#83b066', groove: '#2c5e35', depth: 0.42, narrow: 0.95, spines: { colour: '#8a7a5c', length: 5, count: 3, width: 1, every: size * 0.26 } })
  const top = then(at(0, size * 1.08, 0), place)
  ribbed(scene, random, top, {
    radius: size * 0.68, height: size * 1.0, ribs: 9, depth: 0.27, sharp: 0.9, profile: globeProfile, colour: ballColour, edge, groove: css2(scale(rgb(ballColour), 0.62)), detail: 1.2,
    spines: { colour: '#f4e3c3', length: size * 0.15, count: 5, width: 1.2, every: size * 0.24, wool: '#f3dfc0', spread: 0.3 },
  })
  for (let i = 0; i < 6; i++) {
    const a = (i / 6) * TAU + 0.3
    ribbed(scene, random, then(at(Math.sin(a) * size * 0.58, size * (0.22 + (i % 2) * 0.22), Math.cos(a) * size * 0.58, 1, 0, 0.8, Math.PI / 2 - a), top), { radius: size * 0.16, height: size * 0.24, ribs: 8, depth: 0.25, profile: globeProfile, colour: ballColour, edge, detail: 0.5 })
  }
}
const css2 = (c: Rgb) => `#${c.map((v) => Math.round(v).toString(16).padStart(2, '0')).join('')}`

export const peanut: Plant = (scene, random, place, size) => {
  for (let i = 0; i < 34; i++) {
    const a = i * 2.4
    const r = Math.sqrt(i / 34)
    const lean = 0.2 + r * 1.12 + random() * 0.2
    stem(scene, random, then(at(Math.sin(a) * r * size * 0.62, 0, Math.cos(a) * r * size * 0.62, 1, random(), lean, Math.PI / 2 - a), place), { r: size * 0.15, h: size * (0.62 + random() * 0.4), ribs: 8, colour: '#7aa352', edge: '#a8c173', groove: '#466f37', depth: 0.14, detail: 0.55, bands: 22, lean: [0, size * 0.1 * r], spines: { colour: '#f3ead2', length: size * 0.05, count: 5, width: 0.9, every: size * 0.1 } })
  }
  for (const [x, y, z, leanTo] of [[-0.42, 0.72, 0.35, 2.4], [0.15, 0.95, 0.2, 1.3], [0.6, 0.62, 0.42, 0.6], [-0.05, 0.5, 0.85, 1.6], [-0.82, 0.4, 0.35, 2.9]] as const)
    flower(scene, random, then(at(x * size, y * size, z * size, 1, 0, 0.7, leanTo), place), size * 0.4, 11, '#e94a26', '#f47a34', { open: 0.7, width: 0.34 })
}

export const claretCup: Plant = (scene, random, place, size) => {
  for (let i = 0; i < 13; i++) {
    const a = i * 2.4
    const r = Math.sqrt(i / 13)
    stem(scene, random, then(at(Math.sin(a) * r * size * 0.8, 0, Math.cos(a) * r * size * 0.8, 1, random(), r * 0.42, Math.PI / 2 - a), place), { r: size * 0.3, h: size * (1.15 - r * 0.35), ribs: 9, colour: '#6d8f55', edge: '#98ac71', groove: '#3a5b39', depth: 0.24, detail: 0.7, bands: 22, spines: { colour: '#e4d6ba', length: size * 0.2, count: 5, width: 1.2, every: size * 0.19, wool: '#d8c7a6' } })
  }
  for (const [x, y, z, leanTo] of [[-0.5, 1.12, 0.2, 2.6], [0.05, 1.26, 0.1, 1.5], [0.62, 1.05, 0.15, 0.4], [-0.15, 0.95, 0.62, 1.7], [0.45, 0.8, 0.78, 1], [-0.85, 0.78, 0.4, 2.7]] as const)
    flower(scene, random, then(at(x * size, y * size, z * size, 1, 0, 0.55, leanTo), place), size * 0.46, 10, '#d3242a', '#f2543a', { open: 0.95, width: 0.42, heart: '#f3a6b8' })
}

/** Arching chains of flat segments with hanging flowers at their ends. */
export const christmasCactus = (outer: string, inner: string): Plant => (scene, random, place, size) => {
  for (let i = 0; i < 26; i++) {
    const a = i * 2.4
    let p: Vec = [Math.sin(a) * size * 0.12, 0, Math.cos(a) * size * 0.12]
    let rise = 1.25 - (i / 26) * 0.75 + random() * 0.2
    const links = 4 + Math.floor(random() * 2)
    for (let k = 0; k < links; k++) {
      const long = size * (0.36 - k * 0.012)
      const spot = then(at(p[0], p[1], p[2], 1, Math.PI / 2 - a + Math.PI * 2), place)
      const w = size * (0.23 + random() * 0.04)
      leaf(scene, then(at(0, 0, 0, 1, 0), spot), { length: long, width: w, rise, bend: -0.28, point: 0.35, wide: 0.62, fold: 0.08, thick: size * 0.05, nu: 6, nv: 7, material: { colour: (u, v) => mix(rgb('#3f7a3f'), rgb('#7cab5a'), Math.abs(u - 0.5) * 0.7 + v * 0.25), gloss: 0.22 } })
      for (const side of [-1, 1]) {
        const notch = then(at(Math.cos(rise) * long * 0.72, Math.sin(rise) * long * 0.72, side * w * 0.42), spot)
        ball(scene, [size * 0.035, size * 0.02, size * 0.035], notch, { colour: rgb('#5d9450') }, 6, 4)
      }
      const mid = rise - 0.14
      p = add(p, [Math.cos(mid) * long * Math.sin(a) * 0.96, Math.sin(mid) * long * 0.96, Math.cos(mid) * long * Math.cos(a) * 0.96])
      rise -= 0.3 + random() * 0.12
    }
    if (i % 2 === 0 || i > 17) {
      const spot = then(at(p[0], p[1], p[2], 1, 0, 1.7 + random() * 0.5, Math.PI / 2 - a), place)
      for (let tier = 0; tier < 2; tier++)
        flower(scene, random, then(at(0, tier * size * 0.14 - 4, 0), spot), size * (0.36 - tier * 0.05), 7, outer, inner, { layers: 1, open: 0.55 + tier * 0.35, width: 0.42, heart: '#f7d7e4' })
    }
  }
}
