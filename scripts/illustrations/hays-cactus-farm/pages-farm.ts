import type { Drawing } from '../kit'
import * as cacti from './cacti'
import { at, mix, rgb, Scene, css } from './engine'
import { desert, farSaguaro, pebbles, skies, stand, tree } from './landscape'
import { bagLabel, emptyPot, heap, soilBag, stonewareBowl, tag } from './shop'
import { ball, pot, turned } from './solids'
import { backdrop, finish, walls } from './stage'
import * as soft from './succulents'

const wide = (name: string, width: number, height: number, draw: Drawing['draw']): Drawing => ({ name, width, height, draw })
const f = (v: number) => v.toFixed(1)

/** Under the arched roof of a greenhouse: hoops to a vanishing point, milky light, a path between two benches. */
export const greenhouse = (random: () => number, w: number, h: number, vx = 0.5, vy = 0.46) => {
  const [cx, cy] = [w * vx, h * vy]
  let out = `<defs><radialGradient id="milk" cx="${vx}" cy="${vy - 0.1}" r=".85"><stop offset="0" stop-color="#fffdf0"/><stop offset=".4" stop-color="#f3ecd2"/><stop offset="1" stop-color="#b7bf9f"/></radialGradient><linearGradient id="path" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#e9d7b2"/><stop offset="1" stop-color="#a57d52"/></linearGradient><radialGradient id="glow" cx=".5" cy=".5" r=".5"><stop offset="0" stop-color="#fffbe6" stop-opacity=".95"/><stop offset="1" stop-color="#fffbe6" stop-opacity="0"/></radialGradient></defs><rect width="${w}" height="${h}" fill="url(#milk)"/>`
  out += `<path d="M${cx - 40} ${cy + 28}H${cx + 40}L${w * 1.1} ${h}H${-w * 0.1}Z" fill="url(#path)"/>`
  for (let i = 0; i < 7; i++) out += `<path d="M${cx + (i - 3) * 16} ${cy - 56 + Math.abs(i - 3) * 9}L${f(cx + (i - 3) * w * 0.3)} ${f(-h * 0.25 + Math.abs(i - 3) * h * 0.16)}" stroke="#fff" stroke-width="3" opacity=".55"/>`
  for (let i = 0; i < 9; i++) {
    const k = Math.pow(i / 8, 2.1)
    const [rx, top, foot] = [46 + k * w * 0.62, cy - 58 - k * h * 0.56, cy + 30 + k * h * 0.7]
    out += `<path d="M${f(cx - rx)} ${f(foot)}V${f(cy - k * h * 0.12)}Q${f(cx - rx)} ${f(top)} ${f(cx)} ${f(top)}T${f(cx + rx)} ${f(cy - k * h * 0.12)}V${f(foot)}" fill="none" stroke="${css(mix(rgb('#d9d9c5'), rgb('#8d947e'), k))}" stroke-width="${f(2 + k * 15)}"/>`
  }
  return `${out}<ellipse cx="${cx}" cy="${cy}" rx="${w * 0.3}" ry="${h * 0.34}" fill="url(#glow)"/>`
}

type Crop = cacti.Plant
/** Two benches of pots that recede from the viewer. */
const benches = (random: () => number, w: number, h: number, crops: Crop[], sizes: number[], vx = 0.5, vy = 0.46, rows = 7) => {
  let out = ''
  const [cx, cy] = [w * vx, h * vy]
  for (const side of [-1, 1]) {
    out += `<path d="M${cx + side * 44} ${cy + 24}L${cx + side * w * 0.2} ${h * 0.95}L${cx + side * w * 0.72} ${h * 0.95}L${cx + side * 96} ${cy + 20}Z" fill="#8a623d"/><path d="M${cx + side * 44} ${cy + 24}L${cx + side * w * 0.2} ${h * 0.95}V${h * 1.1}L${cx + side * 42} ${cy + 40}Z" fill="#5c3f27"/>`
  }
  for (let row = 0; row < rows; row++) {
    const k = Math.pow((row + 0.6) / rows, 1.7)
    const zoom = 0.1 + k * 0.92
    for (const side of [-1, 1])
      for (let col = 0; col < 3; col++) {
        const x = cx + side * (58 + col * 17 + k * (w * (0.2 + col * 0.135)))
        if (x < -140 || x > w + 140) continue
        const n = (row * 2 + col + (side > 0 ? 3 : 0)) % crops.length
        const scene = new Scene(0.34)
        const soil = pot(scene, random, 78, 86, at(0, 0, 0))
        crops[n]!(scene, random, at(0, soil, 0, 1, random() * 3), sizes[n]! * (0.92 + random() * 0.16), zoom < 0.4 ? 0.5 : 0.8)
        const haze = 1 - k
        out += stand(scene, x, cy + 24 + k * h * 0.47, { zoom, cell: 6, shadow: 0.34, blur: 6, tint: [1 + haze * 0.22, 1 + haze * 0.24, 1 + haze * 0.3] })
      }
  }
  return out
}

const bench = (random: () => number, w: number, h: number, scene: Scene, wall: keyof typeof walls, x: number, y: number, zoom: number, over = '', horizon = h * 0.64) =>
  `${backdrop(random, w, h, horizon, walls[wall])}<g transform="translate(${x} ${y}) scale(${zoom})">${scene.shadow(0, 0, 0.42, 10)}${scene.render(0, 0, { cell: 6 })}${over}</g>${finish(w, h)}`

export const wateringCan = (scene: Scene, x: number, y: number, z: number, tilt: number) => {
  const place = at(x, y, z, 1, 0, tilt, Math.PI)
  const copper = { colour: (u: number, v: number) => mix(rgb('#b5713f'), rgb('#dfa06a'), 0.5 + 0.5 * Math.sin(u * 12 + v * 3)), gloss: 0.5, both: true }
  turned(scene, [[76, 0], [80, 6], [80, 110], [70, 128], [44, 134], [42, 128]], place, copper, 48, 5)
  const pipe = (path: (k: number) => [number, number, number], r: (k: number) => number) => scene.surface((u, v) => { const p = path(v); const a = u * Math.PI * 2; return [p[0] + Math.sin(a) * r(v) * 0.6, p[1] + Math.sin(a) * r(v) * 0.7, p[2] + Math.cos(a) * r(v)] }, 16, 30, place, copper)
  pipe((k) => [-70 - k * 150, 20 + k * 130 + Math.sin(k * 3) * 12, 0], (k) => 17 - k * 8)
  pipe((k) => [-222 - k * 16, 152 + k * 12, 0], (k) => 9 + k * 22)
  pipe((k) => [66 + Math.sin(k * Math.PI) * 66, 26 + k * 96, 0], () => 8)
}

const seedTray = (scene: Scene, random: () => number, x: number, z: number, size: number) => {
  scene.surface((u, v) => [x + (u - 0.5) * 230, 34, z + (v - 0.5) * 170], 12, 10, at(0, 0, 0), { colour: (u, v) => mix(rgb('#8b7355'), rgb('#b59c78'), (Math.sin(u * 90) * Math.sin(v * 70) + 1) / 2) })
  for (const [sx, sz, w, d] of [[0, 88, 236, 8], [0, -88, 236, 8], [118, 0, 8, 176], [-118, 0, 8, 176]] as const) {
    scene.surface((u, v) => [x + sx + (u - 0.5) * w, v * 44, z + sz + d / 2], 10, 4, at(0, 0, 0), { colour: rgb('#9b6a3c'), both: true })
    scene.surface((u, v) => [x + sx + (u - 0.5) * w, 44, z + sz + (v - 0.5) * d], 10, 2, at(0, 0, 0), { colour: rgb('#b98350'), both: true })
  }
  for (let i = 0; i < 6; i++) for (let j = 0; j < 4; j++) {
    const r = size * (0.75 + random() * 0.5)
    const [px, pz] = [x - 92 + i * 37 + (random() - 0.5) * 8, z - 62 + j * 41 + (random() - 0.5) * 8]
    ball(scene, [r, r * 1.05, r], at(px, 34 + r * 0.7, pz), { colour: (_u, v) => mix(rgb('#6f9b4a'), rgb('#b4cf7a'), v) }, 12, 8)
    for (let n = 0; n < 16; n++) { const a = n * 2.4; const e = 0.3 + n * 0.07; const q: [number, number, number] = [px + Math.cos(a) * Math.cos(e) * r, 34 + r * 0.7 + Math.sin(e) * r, pz + Math.sin(a) * Math.cos(e) * r]; scene.line(q, [q[0] + Math.cos(a) * r * 0.3, q[1] + r * 0.3, q[2] + Math.sin(a) * r * 0.3], rgb('#e9d79a'), 1) }
  }
}

const box = (scene: Scene, w: number, h: number, d: number, place: ReturnType<typeof at>) => {
  const kraft = { colour: (u: number, v: number) => mix(rgb('#cda471'), rgb('#b98c59'), 0.5 + 0.3 * Math.sin(u * 50) * Math.sin(v * 2)), both: true }
  const side = (fn: (u: number, v: number) => [number, number, number], n = 10) => scene.surface(fn, n, n, place, kraft)
  side((u, v) => [(u - 0.5) * w, v * h, d / 2]); side((u, v) => [(u - 0.5) * w, v * h, -d / 2]); side((u, v) => [w / 2, v * h, (u - 0.5) * d]); side((u, v) => [-w / 2, v * h, (u - 0.5) * d]); side((u, v) => [(u - 0.5) * w, 3, (v - 0.5) * d])
  side((u, v) => [(u - 0.5) * w, h + v * d * 0.2, -d / 2 - v * d * 0.36]); side((u, v) => [(u - 0.5) * w, h - v * d * 0.26, d / 2 + v * d * 0.22]); side((u, v) => [w / 2 + v * w * 0.2, h + v * w * 0.06, (u - 0.5) * d]); side((u, v) => [-w / 2 - v * w * 0.2, h + v * w * 0.06, (u - 0.5) * d])
}

export const farmPages: Drawing[] = [
  wide('greenhouse-benches', 1400, 700, (random) => greenhouse(random, 1400, 700) + benches(random, 1400, 700, [cacti.goldenBarrel, cacti.goldenBarrel, cacti.saguaroSeedling, cacti.goldenBarrel, soft.echeveria, cacti.claretCup], [76, 70, 58, 80, 86, 70]) + finish(1400, 700)),
  wide('visit-path', 1200, 900, (random) => greenhouse(random, 1200, 900, 0.42, 0.4) + benches(random, 1200, 900, [soft.aloe, cacti.peanut, cacti.bunnyEars, soft.agave, cacti.organPipe, soft.snakePlant], [62, 76, 62, 80, 56, 50], 0.42, 0.4, 6) + finish(1200, 900)),
  wide('farm-seed-flats', 1200, 900, (random) => {
    const scene = new Scene(0.62)
    for (const [x, z, s] of [[-260, -190, 9], [0, -190, 14], [260, -190, 11], [-260, 20, 15], [0, 20, 8], [260, 20, 16], [-260, 230, 11], [0, 230, 17], [260, 230, 9]] as const) { seedTray(scene, random, x, z, s); tag(scene, at(x + 96, 30, z - 50, 0.55, -0.2)) }
    return bench(random, 1200, 900, scene, 'cream', 600, 500, 1.5, '', 60)
  }),
  wide('farm-potting-bench', 1200, 900, (random) => {
    const scene = new Scene(0.36)
    for (let i = 0; i < 4; i++) emptyPot(scene, random, 84, 112, at(-330, i * 42, -90))
    for (let i = 0; i < 3; i++) emptyPot(scene, random, 66, 90, at(-180, i * 34, -130))
    heap(scene, random, 170, 96, at(0, 0, -20))
    soilBag(scene, random, 200, 270, 130, at(310, 0, -150, 1, -0.25))
    let soil = pot(scene, random, 90, 104, at(130, 0, 140)); cacti.goldenBarrel(scene, random, at(130, soil, 140), 82)
    soil = pot(scene, random, 68, 80, at(-150, 0, 130)); soft.echeveria(scene, random, at(-150, soil, 130), 88)
    soil = pot(scene, random, 60, 72, at(-320, 0, 130)); cacti.moonCactus('#e0567c', '#f6a5b4')(scene, random, at(-320, soil, 130), 66)
    return bench(random, 1200, 900, scene, 'sage', 600, 650, 1.28, bagLabel(scene, 200, 270, 130, at(310, 0, -150, 1, -0.25)), 500)
  }),
  wide('farm-rain-tank', 1200, 900, (random) => {
    const ribs = Array.from({ length: 15 }, (_, i) => `<path d="M${450 + i * 26} 330V716" stroke="${i < 5 ? '#e6ece8' : '#64767a'}" stroke-width="5" opacity="${0.16 + Math.abs(i - 5) * 0.03}"/>`).join('')
    return desert(random, 1200, 900, 500, skies.noon, { sunAt: [0.16, 0.3], shrubs: 70 }) + farSaguaro(130, 560, 0.44, '#5f744b', '#b9bf86', 2) + pebbles(random, 1200, 620, 900, 260) + tree(random, 1060, 690, 1) +
      `<defs><linearGradient id="tank" x1="0" x2="1" y1="0" y2="0"><stop offset="0" stop-color="#a9babb"/><stop offset=".25" stop-color="#dfe8e4"/><stop offset=".7" stop-color="#7d9093"/><stop offset="1" stop-color="#4f6064"/></linearGradient></defs><ellipse cx="690" cy="716" rx="280" ry="30" fill="#3a2413" opacity=".35"/><path d="M430 330V710q200 52 400 0V330z" fill="url(#tank)"/>${ribs}<path d="M420 330Q630 210 840 330q-210 54-420 0z" fill="#8fa1a2"/><path d="M420 330Q540 262 612 262 560 300 540 352 470 344 420 330z" fill="#c5d1cd" opacity=".8"/><path d="M430 420q200 50 400 0M430 600q200 50 400 0" stroke="#5a6b6e" stroke-width="7" fill="none" opacity=".6"/><path d="M0 300L330 236V268L0 336z" fill="#cfd3c4"/><path d="M0 150L300 214 330 236 0 300z" fill="#e6e5d4"/><path d="M0 336L326 270V640H0z" fill="#dcd3b4"/><path d="M40 340V640M140 316V640M240 296V640" stroke="#b3a67f" stroke-width="5"/><path d="M0 306L340 244" stroke="#7d5231" stroke-width="15"/><path d="M330 250q50-10 66 40l6 24" stroke="#7d5231" stroke-width="17" fill="none" stroke-linecap="round"/><path d="M400 314q20 16 80 6" stroke="#7d5231" stroke-width="17" fill="none" stroke-linecap="round"/><path d="M620 690v26h36" stroke="#a8481f" stroke-width="14" fill="none" stroke-linecap="round" stroke-linejoin="round"/><path d="M656 722q4 30 2 60" stroke="#9cc6d4" stroke-width="8" fill="none" stroke-linecap="round"/><ellipse cx="660" cy="800" rx="120" ry="18" fill="#7fa9b5"/><ellipse cx="640" cy="796" rx="70" ry="8" fill="#cfe5ea" opacity=".8"/>` +
      (() => { const s = new Scene(0.3); soft.agave(s, random, at(0, 0, 0), 92); cacti.goldenBarrel(s, random, at(160, 0, 50), 56); return stand(s, 210, 800, { zoom: 1 }) })() + (() => { const s = new Scene(0.3); cacti.santaRita(s, random, at(0, 0, 0), 86); return stand(s, 970, 800, { zoom: 0.9 }) })() + finish(1200, 900)
  }),
  wide('farm-packing-shed', 1200, 900, (random) => {
    const scene = new Scene(0.36)
    box(scene, 270, 150, 190, at(-240, 0, -40, 1, 0.25)); box(scene, 210, 130, 160, at(250, 0, -110, 1, -0.2)); box(scene, 210, 110, 160, at(256, 134, -116, 1, -0.05))
    for (const [x, z, plant, size] of [[-300, -40, cacti.goldenBarrel, 48], [-200, -60, soft.haworthia, 56], [-240, 30, cacti.peanut, 54]] as const) plant(scene, random, at(x, 96, z), size, 0.8)
    for (const [x, z, plant, size] of [[0, 100, soft.snakePlant, 52], [130, 140, cacti.bishopsCap, 60], [-120, 160, cacti.christmasCactus('#d7263d', '#f6a5b4'), 56]] as const) { const soil = pot(scene, random, 56, 66, at(x, 0, z)); plant(scene, random, at(x, soil, z), size) }
    for (let i = 0; i < 60; i++) ball(scene, [9 + random() * 10, 5 + random() * 6, 9 + random() * 8], at(-340 + random() * 200, 120 + random() * 20, -110 + random() * 140, 1, random() * 6), { colour: mix(rgb('#efe6d2'), rgb('#cdbf9f'), random()) }, 7, 5)
    return bench(random, 1200, 900, scene, 'sand', 600, 640, 1.35, '', 520)
  }),
  wide('care-watering', 1600, 1000, (random) => {
    const scene = new Scene(0.3)
    let soil = pot(scene, random, 150, 168, at(-120, 0, 0)); cacti.goldenBarrel(scene, random, at(-120, soil, 0), 142)
    soil = pot(scene, random, 110, 120, at(-430, 0, -60), { kind: 'glazed', colour: '#6f8f92', band: '#c9a577' }); soft.aloe(scene, random, at(-430, soil, -60), 100)
    soil = pot(scene, random, 84, 96, at(120, 0, 110)); soft.echeveria(scene, random, at(120, soil, 110), 108)
    wateringCan(scene, 330, 330, 0, 0.42)
    for (let i = 0; i < 46; i++) { const k = random(); const s = (random() - 0.5) * 26; scene.line([70 - k * 50 + s, 372 - k * 200, s], [66 - k * 52 + s, 346 - k * 208, s], rgb('#d8ecf0'), 2.2, { lift: 60, opacity: 0.8 }) }
    return bench(random, 1600, 1000, scene, 'cream', 760, 790, 1.25, '', 650)
  }),
  wide('care-soil-layers', 1400, 800, (random) => {
    const jar = (x: number, wet: boolean) => {
      let bits = ''
      for (let i = 0; i < 900; i++) {
        const [px, py] = [x - 168 + random() * 336, 330 + random() * 300]
        const s = wet ? 3 + random() * 7 : 4 + random() * 15
        const tones = wet ? ['#3b2a1d', '#4a3524', '#2f2117', '#5a4330'] : ['#e6dfd0', '#cbbda4', '#8d6a48', '#b48b60', '#6d4c33', '#f0ead9']
        bits += `<g transform="translate(${f(px)} ${f(py)}) rotate(${f(random() * 180)})"><ellipse rx="${f(s)}" ry="${f(s * 0.7)}" fill="${tones[Math.floor(random() * tones.length)]}"/><ellipse cx="${f(-s * 0.25)}" cy="${f(-s * 0.25)}" rx="${f(s * 0.5)}" ry="${f(s * 0.25)}" fill="#fff" opacity="${wet ? 0.06 : 0.25}"/></g>`
      }
      const roots = Array.from({ length: wet ? 7 : 16 }, (_, i) => `<path d="M${x + (i - (wet ? 3 : 7.5)) * (wet ? 14 : 15)} 330q${f((random() - 0.5) * 70)} ${f(60 + random() * 60)} ${f((random() - 0.5) * 120)} ${f(wet ? 70 + random() * 60 : 190 + random() * 90)}" stroke="${wet ? '#7a5a3c' : '#fbf3df'}" stroke-width="${wet ? 4 : 4.500}" fill="none" opacity=".9" stroke-linecap="round"/>`).join('')
      return `<clipPath id="j${x}"><rect x="${x - 172}" y="306" width="344" height="336" rx="26"/></clipPath><ellipse cx="${x + 60}" cy="650" rx="230" ry="24" fill="#3a2413" opacity=".35"/><rect x="${x - 176}" y="250" width="352" height="396" rx="30" fill="#f4f7f2" opacity=".4"/><g clip-path="url(#j${x})"><rect x="${x - 172}" y="326" width="344" height="330" fill="${wet ? '#2e2016' : '#7d5f43'}"/>${bits}${roots}${wet ? `<rect x="${x - 172}" y="560" width="344" height="90" fill="#1f2f38" opacity=".45"/>` : ''}</g><rect x="${x - 176}" y="250" width="352" height="396" rx="30" fill="none" stroke="#fff" stroke-width="7" opacity=".65"/><path d="M${x - 148} 290V600" stroke="#fff" stroke-width="16" opacity=".4" stroke-linecap="round"/>`
    }
    const top = (x: number, sick: boolean) => { const s = new Scene(0.16); cacti.goldenBarrel(s, random, at(0, 0, 0, 1, 0, sick ? 0.16 : 0), 86, 0.9); return `<g transform="translate(${x} 336)">${s.render(0, 0, { cell: 5, tint: sick ? [1.05, 0.86, 0.6] : [1, 1, 1] })}</g>` }
    return backdrop(random, 1400, 800, 590, walls.sage) + top(430, true) + jar(430, true) + top(970, false) + jar(970, false) + finish(1400, 800)
  }),
  wide('wholesale-flats', 1280, 800, (random) => {
    const scene = new Scene(0.55)
    const crops = [cacti.goldenBarrel, soft.haworthia, cacti.claretCup, soft.echeveria, cacti.saguaroSeedling, cacti.moonCactus('#e7a52d', '#f6cf62')]
    const sizes = [40, 52, 40, 56, 30, 36]
    for (let flat = 0; flat < 6; flat++) {
      const [fx, fz] = [-330 + (flat % 3) * 330, flat < 3 ? -150 : 150]
      scene.surface((u, v) => [fx + (u - 0.5) * 306, 4, fz + (v - 0.5) * 250], 8, 8, at(0, 0, 0), { colour: rgb('#2f2a26') })
      for (const z of [-125, 125]) scene.surface((u, v) => [fx + (u - 0.5) * 306, v * 34, fz + z], 8, 2, at(0, 0, 0), { colour: rgb('#3b352f'), both: true })
      for (let i = 0; i < 3; i++) for (let j = 0; j < 2; j++) { const [x, z] = [fx - 98 + i * 98, fz - 58 + j * 112]; const soil = pot(scene, random, 46, 56, at(x, 5, z), { kind: 'nursery', colour: '#54483d' }); crops[flat]!(scene, random, at(x, soil + 5, z, 1, random() * 2), sizes[flat]! * (0.92 + random() * 0.16), 0.6) }
    }
    return bench(random, 1280, 800, scene, 'teal', 640, 505, 1.2, '', 170)
  }),
  wide('shipping-box', 1600, 1000, (random) => {
    const scene = new Scene(0.4)
    box(scene, 420, 210, 290, at(-60, 0, 0, 1, 0.2))
    for (const [x, z, plant, size] of [[-190, 10, cacti.goldenBarrel, 70], [-60, -40, soft.snakePlant, 62], [70, -30, cacti.bishopsCap, 70], [-80, 70, soft.haworthia, 78], [50, 70, cacti.peanut, 66]] as const) { const soil = pot(scene, random, 58, 70, at(x, 90, z)); plant(scene, random, at(x, 90 + soil, z), size, 0.8) }
    for (let i = 0; i < 90; i++) ball(scene, [12 + random() * 14, 6 + random() * 9, 10 + random() * 10], at(-240 + random() * 360, 150 + random() * 24, -110 + random() * 220, 1, random() * 6), { colour: mix(rgb('#f2ead8'), rgb('#cfc1a2'), random()) }, 7, 5)
    const soil = pot(scene, random, 74, 86, at(330, 0, 120)); cacti.christmasCactus('#d7263d', '#f6a5b4')(scene, random, at(330, soil, 120), 82)
    stonewareBowl(scene, 92, 58, at(-420, 0, 110), '#8fa287', '#6a7b62', '#b9bf9f')
    return bench(random, 1600, 1000, scene, 'clay', 800, 730, 1.4, '', 610)
  }),
]
