import type { Drawing } from '../kit'
import * as cacti from './cacti'
import { at, mix, rgb, Scene } from './engine'
import { bagLabel, emptyPot, heap, jasper, saucer, soilBag, stonewareBowl, tag } from './shop'
import { ball, gravel, pot, turned } from './solids'
import { backdrop, finish, portrait, walls } from './stage'
import * as soft from './succulents'

const square = (name: string, draw: Drawing['draw']): Drawing => ({ name: `product-${name}`, width: 900, height: 900, draw })

const handle = (scene: Scene, x: number, z: number, length: number, thick: number, tones: [string, string], turn: number) => {
  const spot = at(x, thick, z, 1, turn)
  scene.surface((u, v) => { const a = u * Math.PI * 2; return [length * (v - 0.5), thick * Math.sin(a), thick * Math.cos(a)] }, 12, 30, spot, { colour: (_u, v) => mix(rgb(tones[0]), rgb(tones[1]), 0.5 + 0.5 * Math.sin(v * 38)), gloss: 0.2, both: true })
  return spot
}

const tools: Drawing['draw'] = (random) => {
  const scene = new Scene(0.95)
  /* The canvas roll, with pockets. */
  scene.surface((u, v) => [(u - 0.5) * 640, 3 + 2.5 * Math.sin(u * 21 + v * 6), (v - 0.5) * 400], 60, 30, at(0, 0, 0, 1, 0.16), { colour: (u, v) => (v > 0.62 ? (Math.abs(v - 0.63) < 0.012 || Math.abs((u * 4) % 1) < 0.02 ? rgb('#8c7655') : rgb('#c9b48c')) : mix(rgb('#dccaa2'), rgb('#d0bc92'), Math.sin(u * 200) * 0.5 + 0.5)), both: true })
  for (const side of [0, 1]) handle(scene, -226 + side * 30, -20 - side * 4, 420, 8, ['#c9994f', '#e0b871'], 1.72 + side * 0.07 - 0.16)
  for (const [x, turn] of [[-226, 1.72], [-196, 1.79]] as const) for (let k = 0; k < 9; k++) ball(scene, [11, 9, 9], at(x + Math.cos(turn - 0.16) * (160 + k * 6), 9, -22 - Math.sin(turn - 0.16) * (160 + k * 6)), { colour: rgb('#3b5a45'), gloss: 0.25 }, 10, 8)
  const grip = handle(scene, -70, 80, 190, 17, ['#9b6a3c', '#b98350'], 1.6 - 0.16 + 0.1)
  void grip
  scene.surface((u, v) => { const w = 30 * (v < 0.15 ? 0.3 : 1) * Math.pow(Math.cos(Math.max(0, v - 0.55) * 3.2), 0.6); return [(u - 0.5) * 2 * w, 12 - 14 * (1 - (2 * u - 1) ** 2) * (v < 0.15 ? 0 : 1) + 6, -v * 240] }, 14, 30, at(-76, 6, 0, 1, 0.02), { colour: (u) => mix(rgb('#aab1b3'), rgb('#e6eaea'), u), gloss: 0.6, both: true })
  handle(scene, 80, 70, 230, 12, ['#7f5330', '#9a6a40'], 1.48)
  for (let i = 0; i < 240; i++) {
    const a = (random() - 0.5) * 1
    const z0 = -48 - random() * 8
    scene.line([88 + a * 30, 12 + random() * 14, z0], [88 + a * 62 + (random() - 0.5) * 10, 10 + random() * 18, z0 - 100 - random() * 22], mix(rgb('#e9dcc2'), rgb('#8d7656'), random()), 2.2)
  }
  ball(scene, [20, 16, 18], at(86, 14, -42), { colour: rgb('#b78f4c'), gloss: 0.5 })
  handle(scene, 218, 0, 400, 6, ['#d9b582', '#e8cd9c'], 1.42)
  for (let i = 0; i < 90; i++) { const a = random() * 7; const r = 230 + random() * 190; ball(scene, [3 + random() * 4, 3, 4], at(Math.cos(a) * r, 2, Math.sin(a) * r * 0.9, 1, a), { colour: mix(rgb('#5c4431'), rgb('#c4ab88'), random()) }, 6, 4) }
  return `${backdrop(random, 900, 900, -40, { ...walls.sand, window: false, table: '#b07a49' })}<g transform="translate(450 460) scale(1.22) translate(-450 -460)">${scene.shadow(450, 470, 0.4, 7)}${scene.render(450, 470, { cell: 5 })}</g>${finish(900, 900)}`
}

/** A printed card with a saguaro at sunset, tied with jute. */
const card: Drawing['draw'] = (random) => {
  const hills = (y: number, h: number, fill: string) => { let d = `M-20 ${y}`; for (let x = 0; x <= 620; x += 40) d += `L${x} ${(y - random() * h).toFixed(0)}`; return `<path d="${d}L640 420L-20 420Z" fill="${fill}"/>` }
  const saguaro = (x: number, y: number, k: number, fill: string) => `<g transform="translate(${x} ${y}) scale(${k})" fill="none" stroke="${fill}" stroke-linecap="round" stroke-linejoin="round"><path d="M0 0V-150" stroke-width="30"/><path d="M0 -52h-34q-12 0-12-14v-34" stroke-width="20"/><path d="M0 -72h30q14 0 14-16v-42" stroke-width="20"/></g>`
  return `${backdrop(random, 900, 900, -40, { ...walls.cream, window: false, table: '#c79b6b' })}<defs><filter id="lift" x="-20%" y="-20%" width="140%" height="150%"><feGaussianBlur stdDeviation="16"/></filter><linearGradient id="dawn" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#5b5573"/><stop offset=".4" stop-color="#c9716a"/><stop offset=".72" stop-color="#f2b25f"/><stop offset="1" stop-color="#fbe0a0"/></linearGradient><clipPath id="edge"><rect x="0" y="0" width="600" height="376" rx="22"/></clipPath><linearGradient id="sheen" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".28"/><stop offset=".45" stop-color="#fff" stop-opacity="0"/></linearGradient></defs>
  <g transform="translate(190 210) rotate(7)"><rect x="20" y="40" width="590" height="380" rx="14" fill="#3a2413" opacity=".4" filter="url(#lift)"/><rect width="600" height="390" rx="12" fill="#e9d6b2"/><path d="M0 12Q0 0 12 0h576q12 0 12 12L318 232q-18 14-36 0z" fill="#f3e4c6" stroke="#d4bb90"/></g>
  <g transform="translate(140 280) rotate(-6)"><rect x="16" y="34" width="600" height="376" rx="22" fill="#3a2413" opacity=".45" filter="url(#lift)"/><g clip-path="url(#edge)"><rect width="600" height="376" fill="url(#dawn)"/><circle cx="392" cy="214" r="66" fill="#fff0bf"/><circle cx="392" cy="214" r="96" fill="#fff0bf" opacity=".25"/>${hills(250, 60, '#a05f63')}${hills(290, 50, '#7c4a4c')}${hills(322, 30, '#593935')}${saguaro(208, 372, 1.55, '#33402e')}${saguaro(470, 362, 0.7, '#3b4430')}${saguaro(84, 366, 0.52, '#3b4430')}<g stroke="#a7b87c" stroke-width="2.4" opacity=".5" fill="none"><path d="M198 360V146M208 362V142M187 360V150"/></g>${Array.from({ length: 22 }, () => `<circle cx="${(random() * 600).toFixed(0)}" cy="${(random() * 120).toFixed(0)}" r="${(0.8 + random() * 1.3).toFixed(1)}" fill="#fff6df" opacity=".7"/>`).join('')}<path d="M0 352q150-26 300-8t300-6v60H0z" fill="#3d2a22"/><rect width="600" height="376" fill="url(#sheen)"/></g><path d="M0 96h600M0 104h600" stroke="#c9a56c" stroke-width="6"/><path d="M0 100h600" stroke="#8a6636" stroke-width="1.5" stroke-dasharray="7 5"/><g fill="none" stroke="#c9a56c" stroke-width="8" stroke-linecap="round"><path d="M468 100c-70-66-112-34-92 0 16 28 66 20 92 0zM468 100c60-72 112-52 98-12-10 30-66 30-98 12z"/><path d="M468 100c-22 34-30 62-58 88M468 100c12 40 34 58 46 92"/></g><circle cx="468" cy="100" r="13" fill="#b08a50"/></g>${finish(900, 900)}`
}

export const goodsPictures: Drawing[] = [
  square('desert-soil-mix', (random) => {
    const scene = new Scene(0.3)
    soilBag(scene, random, 300, 400, 190, at(-70, 0, -40, 1, 0.22))
    heap(scene, random, 130, 84, at(180, 0, 90))
    return portrait(random, scene, walls.sage, { y: 760, zoom: 1.15, over: bagLabel(scene, 300, 400, 190, at(-70, 0, -40, 1, 0.22)) })
  }),
  square('terracotta-pot', (random) => {
    const scene = new Scene(0.34)
    for (const [x, z, r, h] of [[-170, -90, 165, 250], [150, -50, 128, 190], [-20, 130, 92, 130]] as const) { saucer(scene, r * 0.84, at(x, 0, z)); emptyPot(scene, random, r, h, at(x, 8, z)) }
    emptyPot(scene, random, 72, 100, at(232, 52, 176, 1, 0, 1.5, 0.9))
    return portrait(random, scene, walls.cream, { y: 700, zoom: 1.12 })
  }),
  square('stoneware-bowl', (random) => {
    const scene = new Scene(0.42)
    stonewareBowl(scene, 250, 150, at(-60, 0, -80), '#8fa287', '#6a7b62', '#b9bf9f')
    stonewareBowl(scene, 185, 120, at(150, 0, 150), '#566f86', '#a3532f', '#7f95a3')
    return portrait(random, scene, walls.clay, { y: 670, zoom: 1.15 })
  }),
  square('repotting-tool-set', tools),
  square('windowsill-starter-kit', (random) => {
    const scene = new Scene(0.34)
    soilBag(scene, random, 190, 250, 120, at(215, 0, -120, 1, -0.2))
    const trio = [[-225, -20, cacti.goldenBarrel, 74], [-20, -70, cacti.peanut, 96], [30, 150, soft.aloe, 66]] as const
    for (const [x, z, plant, size] of trio) { saucer(scene, 76, at(x, 0, z)); const soil = pot(scene, random, 88, 104, at(x, 8, z)); plant(scene, random, at(x, soil + 8, z), size, 0.8) }
    scene.surface((u, v) => [(u - 0.5) * 120, v * 84, 0], 12, 10, at(-140, 4, 190, 1, 0.25, -0.3, 1.6), { both: true, colour: (u, v) => { const x = u - 0.5; if (v < 0.12 || v > 0.9 || Math.abs(x) > 0.45) return rgb('#f3e7cd'); return v < 0.34 ? rgb('#c4622f') : Math.abs(x) < 0.07 && v < 0.74 ? rgb('#55753f') : rgb('#f0c98a') } })
    return portrait(random, scene, walls.sand, { y: 705, zoom: 1.18, over: bagLabel(scene, 190, 250, 120, at(215, 0, -120, 1, -0.2)) })
  }),
  square('pet-safe-trio', (random) => {
    const scene = new Scene(0.32)
    const set = [[-215, 20, soft.haworthia, 96, 92, 100], [0, -90, soft.ponytail, 92, 108, 122], [215, 20, cacti.christmasCactus('#e0567c', '#fbd0dc'), 112, 98, 106]] as const
    for (const [x, z, plant, size, r, h] of set) { const soil = pot(scene, random, r, h, at(x, 0, z)); plant(scene, random, at(x, soil, z), size) }
    return portrait(random, scene, walls.teal, { x: 425, y: 715, zoom: 1.04 })
  }),
  square('desert-dish-garden', (random) => {
    const scene = new Scene(0.46)
    const r = 275
    turned(scene, [[r * 0.6, 0], [r * 0.7, 12], [r * 0.94, 100], [r, 128], [r * 0.98, 136], [r * 0.93, 132], [r * 0.91, 116]], at(0, 0, 0), { colour: (u, v) => mix(rgb('#c26a3e'), rgb('#d98a5c'), Math.max(0, Math.sin(u * 33 + v * 6)) * 0.5) }, 90, 4)
    gravel(scene, random, r * 0.92, 120, at(0, 0, 0), ['#d8c19b', '#b8946a', '#e5d4b3', '#a67e57'], 9)
    cacti.organPipe(scene, random, at(-70, 118, -110), 82)
    cacti.goldenBarrel(scene, random, at(85, 112, -40), 84, 0.9)
    cacti.peanut(scene, random, at(-150, 118, 80), 82)
    soft.agave(scene, random, at(150, 116, 110), 66)
    soft.haworthia(scene, random, at(10, 118, 160), 52)
    jasper(scene, random, 52, at(-35, 138, 62, 1, 0.5))
    jasper(scene, random, 26, at(-205, 128, -40, 1, 1.5))
    return portrait(random, scene, walls.dusk, { y: 730, zoom: 1.14 })
  }),
  square('greenhouse-workshop', (random) => {
    const scene = new Scene(0.42)
    heap(scene, random, 150, 70, at(-150, 0, 60))
    const soil = pot(scene, random, 110, 128, at(120, 0, -40))
    cacti.moonCactus('#e7a52d', '#f6cf62')(scene, random, at(120, soil, -40), 112)
    emptyPot(scene, random, 82, 112, at(-120, 20, -110))
    emptyPot(scene, random, 82, 112, at(-120, 62, -110))
    for (let i = 0; i < 3; i++) { const x = 10 + i * 96; const s = pot(scene, random, 44, 56, at(x, 0, 190), { kind: 'nursery' }); (i === 1 ? soft.echeveria : i ? soft.haworthia : soft.birdsNest)(scene, random, at(x, s, 190), i === 1 ? 62 : 48) }
    tag(scene, at(215, 0, 90, 0.9, -0.3))
    return portrait(random, scene, walls.sand, { y: 690, zoom: 1.2 })
  }),
  square('gift-card', card),
]
