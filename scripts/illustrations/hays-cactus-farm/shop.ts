import { at, mix, rgb, scale, then, type Place, type Random, type Scene } from './engine'
import { ball, turned } from './solids'

const TAU = Math.PI * 2

/** Three cords from the rim of a hanging pot up to its hook. */
export const hanger = (scene: Scene, r: number, rimHeight: number, hookHeight: number) => {
  for (let i = 0; i < 3; i++) {
    const a = 0.5 + (i / 3) * TAU
    const steps = 30
    for (let s = 0; s < steps; s++) {
      const point = (k: number): [number, number, number] => [Math.sin(a) * r * (1 - k), rimHeight + (hookHeight - rimHeight) * k, Math.cos(a) * r * (1 - k)]
      scene.line(point(s / steps), point((s + 1) / steps), s % 2 ? rgb('#e6d6b4') : rgb('#cdb78d'), 5, { lift: 0 })
    }
  }
}

export const saucer = (scene: Scene, r: number, place: Place, colour = '#c4683c') =>
  turned(scene, [[0, 1], [r * 0.9, 1], [r, 0], [r * 1.08, r * 0.16], [r * 1.02, r * 0.16], [r * 0.94, r * 0.05], [0, r * 0.05]], place, { colour: rgb(colour) }, 72, 2)

/** The printed mark on the front of a soil bag, laid on it by its projected axes. */
export const bagLabel = (scene: Scene, w: number, h: number, d: number, place: Place) => {
  const [o, right, up] = [[0, h * 0.44, d * 0.56], [w * 0.36, h * 0.44, d * 0.55], [0, h * 0.44 + w * 0.36, d * 0.56]].map((p) => scene.project(place(p as [number, number, number]))) as [[number, number], [number, number], [number, number]]
  const matrix = [right[0] - o[0], right[1] - o[1], o[0] - up[0], o[1] - up[1], o[0], o[1]].map((v) => v.toFixed(2)).join(' ')
  const id = `bag${Math.round(w)}`
  return `<g transform="matrix(${matrix})" opacity=".9"><defs><clipPath id="${id}"><circle r=".9"/></clipPath></defs><circle r="1" fill="#a8481f"/><g clip-path="url(#${id})"><rect x="-1" y="-1" width="2" height="2" fill="#f2dfb8"/><circle cx=".22" cy="-.1" r=".46" fill="#e3a048"/><path d="M-1 .32Q-.5.1 0 .28T1 .2V1H-1z" fill="#c4622f"/><path d="M-1 .56Q-.4.36.1.52T1 .46V1H-1z" fill="#8f3f20"/><g fill="none" stroke="#4a6a38" stroke-linecap="round" stroke-linejoin="round"><path d="M-.08.62V-.52" stroke-width=".24"/><path d="M-.08.16h-.24q-.1 0-.1-.12v-.24M-.08.06h.24q.12 0 .12-.14v-.26" stroke-width=".15"/></g></g></g>`
}

/** A kraft paper bag of soil, pleated and rolled at the top. */
export const soilBag = (scene: Scene, random: Random, w: number, h: number, d: number, place: Place) => {
  const creases = Array.from({ length: 7 }, () => [random() * TAU, random(), random() * 0.05] as const)
  scene.surface(
    (u, v) => {
      const a = u * TAU
      const square = Math.pow(Math.pow(Math.abs(Math.sin(a)), 5) + Math.pow(Math.abs(Math.cos(a)), 5), -1 / 5)
      const belly = 1 + 0.09 * Math.sin(v * Math.PI) + creases.reduce((sum, [ca, cv, k]) => sum + k * Math.sin(a * 3 + ca) * Math.sin((v + cv) * 9), 0) * 0.28
      const close = v > 0.72 ? 1 - (v - 0.72) * 2.4 : 1
      return [(w / 2) * Math.sin(a) * square * belly * (v > 0.72 ? 1 - (v - 0.72) * 0.2 : 1), h * v, (d / 2) * Math.cos(a) * square * belly * Math.max(0.14, close)]
    },
    96, 40, place,
    {
      colour: (u, v) => {
        const kraft = mix(rgb('#cfa878'), rgb('#b98f5f'), 0.5 + 0.5 * Math.sin(u * 70 + v * 40) * 0.3)
        return v > 0.9 ? scale(kraft, 0.86) : kraft
      },
    },
  )
  ball(scene, [w * 0.48, h * 0.03, d * 0.1], then(at(0, h * 1.005, 0), place), { colour: rgb('#c19a6a') }, 30, 8)
}

export const heap = (scene: Scene, random: Random, r: number, h: number, place: Place, tones = ['#e4ddd0', '#8a5f3e', '#c9bca6', '#5d3f2a', '#b98f67']) => {
  turned(scene, [[r, 0], [r * 0.7, h * 0.42], [r * 0.35, h * 0.8], [1, h]], place, { colour: rgb('#5c4431') }, 36, 3)
  for (let i = 0; i < 420; i++) {
    const k = Math.sqrt(random())
    const a = random() * TAU
    const s = 3.5 + random() * 6
    ball(scene, [s, s * 0.75, s], then(at(Math.sin(a) * r * k * 1.1, Math.max(2, h * (1 - k) + 2), Math.cos(a) * r * k * 1.1, 1, a), place), { colour: rgb(tones[Math.floor(random() * tones.length)]!) }, 6, 4)
  }
}

export const emptyPot = (scene: Scene, random: Random, r: number, h: number, place: Place) => {
  turned(scene, [[r * 0.62, 0], [r * 0.66, 2], [r * 0.88, h * 0.74], [r, h * 0.76], [r * 1.03, h * 0.98], [r, h], [r * 0.9, h], [r * 0.82, h * 0.7], [r * 0.6, h * 0.2]], place, {
    colour: (u, v) => mix(scale(rgb('#c86c40'), 0.95 + 0.05 * Math.sin(v * 90)), [236, 205, 178], Math.max(0, Math.sin(u * 23 + v * 7) - 0.75)),
  }, 84, 4)
  void random
}

export const stonewareBowl = (scene: Scene, r: number, h: number, place: Place, top: string, rim: string, foot: string) => {
  turned(scene, [[r * 0.46, 0], [r * 0.52, h * 0.07], [r * 0.76, h * 0.34], [r * 0.94, h * 0.76], [r, h * 0.97], [r * 0.985, h], [r * 0.95, h], [r * 0.86, h * 0.7], [r * 0.6, h * 0.3], [1, h * 0.2]], place, {
    gloss: 0.4,
    colour: (u, v) => {
      const run = 0.06 * Math.sin(u * 26) + 0.04 * Math.sin(u * 61 + 2)
      const outside = v < 0.56
      const k = outside ? v / 0.5 : (1 - v) / 0.45
      if (outside && v < 0.08) return rgb('#c7a27a')
      return mix(mix(rgb(foot), rgb(top), (k + run) * 1.5), rgb(rim), Math.max(0, (k + run - 0.72) * 2.6))
    },
  }, 90, 6, true)
}

export const jasper = (scene: Scene, random: Random, size: number, place: Place) =>
  scene.surface(
    (u, v) => {
      const a = Math.PI * (v - 0.5)
      const lump = 1 + 0.16 * Math.sin(u * 19 + v * 5) * Math.cos(v * 9) + 0.07 * Math.sin(u * 37)
      return [size * lump * Math.cos(a) * Math.sin(u * TAU), size * 0.75 * lump * Math.sin(a), size * 0.8 * lump * Math.cos(a) * Math.cos(u * TAU)]
    },
    22, 14, place, { gloss: 0.12, colour: (u, v) => mix(rgb('#9c4f34'), rgb('#dfb58a'), 0.5 + 0.5 * Math.sin(v * 17 + Math.sin(u * 12) * 2)) },
  )

/** A tag of stiff card on a stick. */
export const tag = (scene: Scene, place: Place, colour = '#f6ead1') => {
  scene.surface((u, v) => [(u - 0.5) * 46, v * 96, 0], 2, 6, place, { colour: (_u, v) => (v > 0.55 && v < 0.6 ? rgb('#a8481f') : v > 0.68 && v < 0.72 ? rgb('#7b6b58') : rgb(colour)), both: true })
}
