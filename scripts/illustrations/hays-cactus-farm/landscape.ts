import { at, cross, css, mix, rgb, scale, Scene, then, times, unit, add, sub, type Place, type Random, type Rgb, type Vec } from './engine'
import { flower } from './solids'

export type Sky = { top: string; middle: string; low: string; sun?: string; far: string; near: string; ground: string; groundLow: string; shrub: string }

export const skies: Record<'dawn' | 'noon' | 'gold' | 'storm' | 'night' | 'winter' | 'spring', Sky> = {
  dawn: { top: '#6f8fae', middle: '#f0c8a0', low: '#fde7bd', sun: '#fff4d2', far: '#b39aa6', near: '#7c6f82', ground: '#dcae74', groundLow: '#a76d3d', shrub: '#7f8a55' },
  noon: { top: '#5f9cc0', middle: '#a9cfd8', low: '#efe6cc', sun: '#fffbe8', far: '#a5aeb9', near: '#86838f', ground: '#e0bd88', groundLow: '#b98750', shrub: '#7d9155' },
  gold: { top: '#d99a68', middle: '#f3bd78', low: '#fce3a7', sun: '#fff0bf', far: '#bd8577', near: '#8b5a58', ground: '#d09453', groundLow: '#8e5529', shrub: '#8a7d43' },
  storm: { top: '#39475a', middle: '#67727f', low: '#d9b88c', far: '#5e6676', near: '#454a58', ground: '#b98a5c', groundLow: '#6f4c30', shrub: '#65774d' },
  night: { top: '#101c38', middle: '#243a60', low: '#55698a', far: '#2c3d5e', near: '#1d2b48', ground: '#54617c', groundLow: '#222c45', shrub: '#3a4a55' },
  winter: { top: '#8ea9bd', middle: '#cdd8da', low: '#f0e8da', sun: '#fffaf0', far: '#a9b2c2', near: '#7d8899', ground: '#cbb394', groundLow: '#94734f', shrub: '#7c856a' },
  spring: { top: '#79b0c8', middle: '#c6dfd9', low: '#fbefcf', sun: '#fffbe8', far: '#a9a6bb', near: '#857f93', ground: '#dcb879', groundLow: '#a87f45', shrub: '#86a04c' },
}

const f = (v: number) => v.toFixed(1)

export const ridge = (random: Random, w: number, y: number, h: number, rough = 5) => {
  const phases = Array.from({ length: rough }, (_, i) => [random() * 7, (i + 1) * (0.7 + random() * 0.7), 1 / (i + 1)] as const)
  const height = (x: number) => y - h * (0.5 + 0.34 * phases.reduce((sum, [p, k, a]) => sum + a * Math.sin((x / w) * 6 * k + p), 0)) - Math.abs(Math.sin(x * 0.037 + phases[0]![0])) * h * 0.07
  let d = `M-10 ${y + h}`
  for (let x = -10; x <= w + 20; x += 14) d += `L${x} ${f(height(x) + (random() - 0.5) * h * 0.03)}`
  return `${d}L${w + 20} ${y + h}Z`
}

/** Sky, sun, three ranges of mountains and open ground; `horizon` is where the ground begins. */
export const desert = (random: Random, w: number, h: number, horizon: number, sky: Sky, { id = 'd', sunAt = [0.7, 0.75] as [number, number], clouds = 4, shrubs = 90, stars = 0, rain = false } = {}) => {
  const mid = css(mix(rgb(sky.far), rgb(sky.near), 0.5))
  let out = `<defs><linearGradient id="${id}sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky.top}"/><stop offset=".6" stop-color="${sky.middle}"/><stop offset="1" stop-color="${sky.low}"/></linearGradient><linearGradient id="${id}ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${css(mix(rgb(sky.ground), rgb(sky.low), 0.25))}"/><stop offset=".35" stop-color="${sky.ground}"/><stop offset="1" stop-color="${sky.groundLow}"/></linearGradient><radialGradient id="${id}sun"><stop offset="0" stop-color="${sky.sun ?? '#fff'}" stop-opacity="1"/><stop offset=".16" stop-color="${sky.sun ?? '#fff'}" stop-opacity=".85"/><stop offset=".3" stop-color="${sky.sun ?? '#fff'}" stop-opacity=".36"/><stop offset="1" stop-color="${sky.sun ?? '#fff'}" stop-opacity="0"/></radialGradient><linearGradient id="${id}haze" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky.low}" stop-opacity="0"/><stop offset="1" stop-color="${sky.low}" stop-opacity=".75"/></linearGradient><filter id="${id}cloud" x="-30%" y="-80%" width="160%" height="260%"><feGaussianBlur stdDeviation="${w / 120}"/></filter></defs><rect width="${w}" height="${horizon + 40}" fill="url(#${id}sky)"/>`
  for (let i = 0; i < stars; i++) out += `<circle cx="${f(random() * w)}" cy="${f(random() * horizon * 0.8)}" r="${f(0.6 + random() * 1.4)}" fill="#fdf6e3" opacity="${f(0.3 + random() * 0.7)}"/>`
  if (sky.sun) out += `<circle cx="${w * sunAt[0]}" cy="${horizon * sunAt[1]}" r="${w * 0.22}" fill="url(#${id}sun)"/>`
  for (let i = 0; i < clouds; i++) {
    const [cx, cy] = [random() * w, horizon * (0.1 + random() * 0.42)]
    out += `<g filter="url(#${id}cloud)" fill="${rain ? '#2f3a49' : '#fff6e6'}" opacity="${rain ? 0.75 : 0.55}">${Array.from({ length: 9 }, (_, k) => `<ellipse cx="${f(cx + (k - 4) * w * 0.024)}" cy="${f(cy - Math.sin((k / 8) * 3.1) * w * 0.012 + (random() - 0.5) * 8)}" rx="${f(w * (0.024 + random() * 0.03) * (rain ? 1.8 : 1))}" ry="${f(w * 0.009 * (rain ? 2.6 : 1) + random() * 9)}"/>`).join('')}</g>`
  }
  const range = h * 0.2
  for (const [k, colour] of [[1, sky.far], [0.72, mid], [0.42, sky.near]] as const) {
    const d = ridge(random, w, horizon, range * k)
    out += `<path d="${d}" fill="${colour}"/><path d="${d}" fill="url(#${id}haze)" opacity=".7"/>`
  }
  if (rain) for (let i = 0; i < 3; i++) { const x = w * (0.12 + i * 0.33 + random() * 0.08); out += `<path d="M${f(x)} ${f(horizon * 0.42)}l${f(w * 0.16)} 0l${f(-w * 0.03)} ${f(horizon * 0.58)}h${f(-w * 0.15)}z" fill="#9fb0bf" opacity=".3" filter="url(#${id}cloud)"/>` }
  out += `<path d="M0 ${horizon}Q${w * 0.3} ${horizon - 12} ${w * 0.55} ${horizon + 4}T${w} ${horizon - 4}V${h}H0Z" fill="url(#${id}ground)"/>`
  const low: [number, string][] = []
  for (let i = 0; i < shrubs; i++) {
    const k = Math.pow(random(), 1.7)
    const y = horizon + 4 + k * (h - horizon) * 0.55
    const x = random() * w
    const s = (5 + k * 30) * (0.6 + random() * 0.7)
    const tone = css(mix(mix(rgb(sky.low), rgb(sky.shrub), 0.55 + k * 0.45), [40, 40, 20], random() * 0.2))
    const light = css(mix(rgb(tone), [255, 240, 190], 0.3))
    let tuft = `<ellipse cx="${f(x + s * 0.6)}" cy="${f(y)}" rx="${f(s * 1.3)}" ry="${f(s * 0.2)}" fill="#3a2413" opacity=".22"/>`
    for (let n = 0; n < 7; n++) tuft += `<ellipse cx="${f(x + (random() - 0.5) * s * 1.5)}" cy="${f(y - random() * s * 0.6)}" rx="${f(s * 0.45)}" ry="${f(s * 0.34)}" fill="${n > 3 ? light : tone}" opacity=".9"/>`
    low.push([y, tuft])
  }
  return out + low.sort((a, b) => a[0] - b[0]).map(([, svg]) => svg).join('')
}

/** Fine stones and tufts on the near ground. */
export const pebbles = (random: Random, w: number, from: number, h: number, count = 260, tone = '#8b5f3a') => {
  let out = ''
  for (let i = 0; i < count; i++) {
    const k = Math.pow(random(), 0.8)
    const y = from + k * (h - from)
    const s = 1 + k * 7 * random()
    const colour = css(mix(rgb(tone), [240, 214, 172], random() * 0.7))
    out += `<ellipse cx="${f(random() * w)}" cy="${f(y)}" rx="${f(s * 1.3)}" ry="${f(s * 0.7)}" fill="${colour}"/>`
  }
  return out
}

const tube = (scene: Scene, random: Random, path: (k: number) => Vec, radius: (k: number) => number, ribs: number, place: Place, steps: number, spiny: boolean) => {
  const frame = (k: number) => {
    const p = path(k)
    const ahead = unit(sub(path(Math.min(1, k + 0.01)), path(Math.max(0, k - 0.01))))
    const flatSide = Math.abs(ahead[2]) > 0.95 ? ([1, 0, 0] as Vec) : ([0, 0, 1] as Vec)
    const b = unit(cross(flatSide, ahead))
    return { p, b, n: unit(cross(ahead, b)) }
  }
  const point = (u: number, v: number): Vec => {
    const { p, b, n } = frame(v)
    const r = radius(v) * (1 - 0.14 * (1 - Math.abs(Math.cos(u * ribs * Math.PI))))
    const a = -u * Math.PI * 2
    return add(p, add(times(b, r * Math.cos(a)), times(n, r * Math.sin(a))))
  }
  scene.surface(point, ribs * 4, steps, place, {
    both: true,
    colour: (u, v): Rgb => { const high = Math.abs(Math.cos(u * ribs * Math.PI)); return mix(mix(rgb('#2f5136'), rgb('#6a8c55'), high * 1.1), rgb('#a3b177'), Math.max(0, high - 0.8) * 2 + Math.max(0, v - 0.93) * 3) },
  })
  if (spiny)
    for (let k = 0; k < ribs; k++)
      for (let s = 1; s < steps; s++) {
        const base = place(point(k / ribs, s / steps))
        const out = unit(sub(base, place(path(s / steps))))
        if (!scene.facesViewer(out) && random() > 0.2) continue
        for (let i = 0; i < 2; i++) scene.line(base, add(base, times(unit(add(out, [(random() - 0.5) * 1.4, (random() - 0.3) * 1.2, 0])), radius(0.5) * 0.2)), rgb('#e2d2a8'), 0.8, { lift: 4, opacity: 0.8 })
      }
}

export type Arm = [height: number, side: number, reach: number, rise: number, toward?: number]

/** A grown saguaro with arms, `tall` high. */
export const saguaro = (scene: Scene, random: Random, place: Place, tall: number, arms: Arm[], { spiny = true, blooms = false } = {}) => {
  const r = tall * 0.066
  const end = (k: number) => (k > 0.93 ? Math.sqrt(Math.max(0, 1 - ((k - 0.93) / 0.07) ** 2)) : 1)
  tube(scene, random, (k) => [Math.sin(k * 3) * tall * 0.008, tall * k, 0], (k) => r * (0.8 + 0.2 * Math.min(1, k * 3)) * end(k), 15, place, 44, spiny)
  for (const [height, side, reach, rise, toward = 0] of arms) {
    const bend = Math.min(0.5, (reach * 1.5) / (reach * 1.5 + rise))
    tube(scene, random, (k) => {
      const turn = Math.min(1, k / bend)
      const x = Math.sin((turn * Math.PI) / 2) * reach * tall
      const y = (1 - Math.cos((turn * Math.PI) / 2)) * reach * tall * 0.75 + Math.max(0, k - bend) / (1 - bend) * rise * tall
      return [side * x, height * tall + y, toward * x]
    }, (k) => r * 0.72 * end(k) * (0.75 + 0.25 * Math.min(1, k * 6)), 11, place, 30, spiny)
    if (blooms) for (let i = 0; i < 5; i++) flower(scene, random, then(at(side * reach * tall + (i - 2) * r * 0.26, (height + reach * 0.75 + rise) * tall - Math.abs(i - 2) * 2, toward * reach * tall + 4, 1, 0, (i - 2) * 0.3, 0), place), r * 0.5, 9, '#f8f0d8', '#fffdf2', { layers: 1, width: 0.5 })
  }
  if (blooms) for (let i = 0; i < 7; i++) flower(scene, random, then(at((i - 3) * r * 0.28, tall - Math.abs(i - 3) * 2.4, 6, 1, 0, (i - 3) * 0.24, 0), place), r * 0.52, 9, '#f8f0d8', '#fffdf2', { layers: 1, width: 0.5 })
}

/** A distant saguaro, flat but lit from the left. */
export const farSaguaro = (x: number, y: number, k: number, dark: string, light: string, kind = 0) => {
  const arms = ['<path d="M0 -50h-24q-11 0-11-12v-30M0 -66h22q11 0 11-12v-34"/>', '<path d="M0 -58h24q11 0 11-12v-24"/>', '<path d="M0 -44h-26q-11 0-11-12v-44M0 -60h-14M0 -70h24q11 0 11-14v-18"/>', ''][kind % 4]!
  const body = `<path d="M0 0V-140" stroke-width="22"/><g stroke-width="14">${arms}</g>`
  return `<g transform="translate(${x} ${y}) scale(${k})" fill="none" stroke-linecap="round" stroke-linejoin="round"><ellipse cx="26" cy="2" rx="46" ry="5" fill="#3a2413" opacity=".3" stroke="none"/><g stroke="${dark}">${body}</g><g stroke="${light}" opacity=".75" transform="translate(-4 0) scale(.98 1)"><path d="M0 -2V-139" stroke-width="6"/><g stroke-width="3.6">${arms}</g></g></g>`
}

/** Palo verde or mesquite: forked trunk and a haze of small leaves. */
export const tree = (random: Random, x: number, y: number, k: number, trunk = '#7d8a4e', leaves: string[] = ['#8fa04c', '#b3b95c', '#76893f', '#d4c85a']) => {
  let branches = ''
  let haze = ''
  const grow = (bx: number, by: number, angle: number, length: number, width: number, level: number) => {
    const ex = bx + Math.cos(angle) * length
    const ey = by + Math.sin(angle) * length
    const colour = css(mix(scale(rgb(trunk), 0.6), rgb(trunk), level / 4))
    branches += `<path d="M${f(bx)} ${f(by)}Q${f((bx + ex) / 2 + (random() - 0.5) * length * 0.3)} ${f((by + ey) / 2)} ${f(ex)} ${f(ey)}" stroke="${colour}" stroke-width="${f(width)}"/>`
    if (level >= 2) for (let i = 0; i < 18; i++) haze += `<ellipse cx="${f(ex + (random() - 0.5) * length * 1.5)}" cy="${f(ey + (random() - 0.6) * length * 1.0)}" rx="${f(k * (4 + random() * 8))}" ry="${f(k * (2 + random() * 4))}" fill="${leaves[Math.floor(random() * leaves.length)]}" opacity="${f(0.5 + random() * 0.5)}"/>`
    if (level < 4) for (let i = 0; i < (level < 2 ? 3 : 2); i++) grow(ex, ey, angle + (i - (level < 2 ? 1 : 0.5)) * (0.5 + random() * 0.3), length * (0.72 + random() * 0.12), width * 0.62, level + 1)
  }
  grow(x, y, -Math.PI / 2 + (random() - 0.5) * 0.2, k * 70, k * 15, 0)
  return `<ellipse cx="${x + k * 60}" cy="${y + 4}" rx="${k * 190}" ry="${k * 22}" fill="#3a2413" opacity=".26"/><g fill="none" stroke-linecap="round">${branches}</g><g>${haze}</g>`
}

/** Puts a lit scene on the ground of a landscape. */
export const stand = (scene: Scene, x: number, y: number, { zoom = 1, shadow = 0.4, blur = 8, cell = 7, tint = [1, 1, 1] as Rgb } = {}) =>
  `<g transform="translate(${x} ${y}) scale(${zoom})">${scene.shadow(0, 0, shadow, blur)}${scene.render(0, 0, { cell, tint })}</g>`
