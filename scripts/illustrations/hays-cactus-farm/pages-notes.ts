import type { Drawing } from '../kit'
import * as cacti from './cacti'
import { at, mix, rgb, Scene, type Rgb } from './engine'
import { desert, farSaguaro, pebbles, saguaro, skies, stand, tree, type Sky } from './landscape'
import { wateringCan } from './pages-farm'
import { houses } from './pages-desert'
import { emptyPot, heap, jasper, saucer, tag } from './shop'
import { ball, gravel, pot, turned } from './solids'
import { backdrop, finish, walls } from './stage'
import * as soft from './succulents'

const post = (name: string, draw: Drawing['draw'], width = 1200, height = 750): Drawing => ({ name, width, height, draw })

const bench = (random: () => number, scene: Scene, wall: keyof typeof walls, { x = 600, y = 600, zoom = 1.2, horizon = 470, before = '', over = '' } = {}) =>
  `${backdrop(random, 1200, 750, horizon, walls[wall])}${before}<g transform="translate(${x} ${y}) scale(${zoom})">${scene.shadow(0, 0, 0.42, 10)}${scene.render(0, 0, { cell: 6 })}${over}</g>${finish(1200, 750)}`

const lit = (random: () => number, plant: cacti.Plant, size: number, x: number, y: number, zoom = 1, tint: Rgb = [1, 1, 1], elevation = 0.26) => {
  const scene = new Scene(elevation)
  plant(scene, random, at(0, 0, 0), size)
  return stand(scene, x, y, { zoom, cell: 6, tint })
}

const grown = (random: () => number, x: number, y: number, tall: number, tint: Rgb = [1, 1, 1], blooms = false, arms: Parameters<typeof saguaro>[4] = [[0.38, 1, 0.15, 0.24], [0.5, -1, 0.14, 0.2]]) => {
  const scene = new Scene(0.1)
  saguaro(scene, random, at(0, 0, 0), tall, arms, { blooms })
  return stand(scene, x, y, { tint, cell: 6, shadow: 0.34 })
}

/** A deep window with a view, and a broad sill below it. */
const windowView = (view: string, sill = '#b78a5b') =>
  `<rect width="1200" height="750" fill="#d9c3a0"/><rect width="1200" height="750" fill="url(#wallshade)"/><clipPath id="panes"><path d="M190 60H590V500H190zM626 60H1026V500H626z"/></clipPath><rect x="150" y="20" width="916" height="520" rx="8" fill="#f2e6cd"/><rect x="150" y="20" width="916" height="520" rx="8" fill="none" stroke="#b79a6c" stroke-width="6"/><g clip-path="url(#panes)"><g transform="translate(120 0) scale(.8)">${view}</g><path d="M190 60L420 60 190 340zM626 60L860 60 626 340z" fill="#fff" opacity=".13"/></g><path d="M190 60H590V500H190zM626 60H1026V500H626z" fill="none" stroke="#a98a5d" stroke-width="5"/><path d="M60 540H1150V600H60z" fill="#f0dfbc"/><path d="M60 540H1150V552H60z" fill="#fff6e0"/><rect y="600" width="1200" height="150" fill="${sill}"/><defs><linearGradient id="wallshade" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff4d8" stop-opacity=".5"/><stop offset="1" stop-color="#6d4a2a" stop-opacity=".4"/></linearGradient></defs>`

const seasons: [Sky, Rgb][] = [
  [skies.winter, [0.86, 0.92, 1.04]],
  [skies.spring, [1, 1, 1]],
  [skies.gold, [1.1, 0.98, 0.84]],
  [skies.storm, [0.78, 0.84, 0.88]],
  [skies.dawn, [1.05, 0.96, 0.88]],
]

export const notePictures: Drawing[] = [
  {
    name: 'calendar-seasons', width: 1600, height: 1000,
    draw: (random) => {
      const strip = 320
      let out = ''
      for (const [i, [sky, tint]] of seasons.entries()) {
        const x = i * strip
        const land = desert(random, 700, 1000, 560, sky, { id: `s${i}`, clouds: i === 3 ? 8 : 2, shrubs: 60, rain: i === 3, sunAt: [0.46, i === 2 ? 0.3 : 0.7] })
        let extra = ''
        if (i === 0) extra = `<g fill="#fbfdff">${Array.from({ length: 90 }, () => `<circle cx="${(random() * 700).toFixed(0)}" cy="${(random() * 1000).toFixed(0)}" r="${(1.5 + random() * 3.5).toFixed(1)}" opacity="${(0.5 + random() * 0.5).toFixed(2)}"/>`).join('')}</g>`
        if (i === 1) extra = Array.from({ length: 170 }, () => { const k = random(); return `<g transform="translate(${(random() * 700).toFixed(0)} ${(620 + k * 370).toFixed(0)}) scale(${(0.3 + k).toFixed(2)})"><path d="M0 0v-14" stroke="#6d8a45" stroke-width="2"/><circle cy="-16" r="6" fill="${['#f2b632', '#e8862e', '#c65b86', '#f5d458'][Math.floor(random() * 4)]}"/></g>` }).join('')
        if (i === 3) extra = `<g stroke="#c5d3dc" stroke-width="2" opacity=".5">${Array.from({ length: 120 }, () => { const [rx, ry] = [random() * 700, random() * 1000]; return `<path d="M${rx.toFixed(0)} ${ry.toFixed(0)}l-9 42"/>` }).join('')}</g>`
        const plant = [cacti.goldenBarrel, cacti.claretCup, cacti.goldenBarrel, soft.ocotillo, cacti.fishhookBarrel][i]!
        out += `<clipPath id="strip${i}"><path d="M${x + (i ? 30 : -10)} 0H${x + strip + 30}L${x + strip - 30} 1000H${x - (i ? 30 : 10)}Z"/></clipPath><g clip-path="url(#strip${i})"><g transform="translate(${x - 190} 0)">${land}${pebbles(random, 700, 680, 1000, 120)}${grown(random, 320, 830, 430 + (i % 2) * 50, tint, i === 1 || i === 2)}${lit(random, plant, i === 3 ? 60 : 62, 440, 930, 0.85, tint)}${extra}</g></g>`
        if (i) out += `<path d="M${x + 30} 0L${x - 30} 1000" stroke="#fff6e2" stroke-width="5" opacity=".8"/>`
      }
      return out + finish(1600, 1000)
    },
  },
  post('plant-clinic', (random) => {
    const scene = new Scene(0.36)
    const soil = pot(scene, random, 110, 124, at(-60, 0, 0))
    soft.jade(scene, random, at(-60, soil, 0, 1, 0, 0.16), 118)
    for (let i = 0; i < 9; i++) ball(scene, [16, 4, 11], at(-200 + random() * 330, 4, 100 + random() * 60, 1, random() * 6), { colour: mix(rgb('#c9b04c'), rgb('#b57a3c'), random()), gloss: 0.2 }, 10, 6)
    const s2 = pot(scene, random, 62, 72, at(-310, 0, 60)); soft.haworthia(scene, random, at(-310, s2, 60), 66)
    tag(scene, at(-200, 0, 130, 1, 0.3))
    emptyPot(scene, random, 66, 88, at(330, 0, -60)); emptyPot(scene, random, 66, 88, at(330, 34, -60))
    heap(scene, random, 90, 44, at(230, 0, 100))
    const glass = '<g transform="translate(92 -226) rotate(14)"><path d="M0 84V190" stroke="#7a4d2b" stroke-width="20" stroke-linecap="round"/><path d="M-4 92V180" stroke="#b98350" stroke-width="6" stroke-linecap="round"/><circle r="84" fill="#eaf4ee" opacity=".34"/><circle r="84" fill="none" stroke="#b98a45" stroke-width="13"/><circle r="84" fill="none" stroke="#f0cf8a" stroke-width="3.500"/><path d="M-52-40a66 66 0 0 1 56-26" stroke="#fff" stroke-width="11" fill="none" stroke-linecap="round" opacity=".8"/></g>'
    return bench(random, scene, 'sage', { y: 610, zoom: 1.2, over: glass })
  }),
  { name: 'saguaro-nurse-tree', width: 900, height: 900, draw: (random) => desert(random, 900, 900, 500, skies.spring, { shrubs: 60, sunAt: [0.2, 0.5] }) + farSaguaro(120, 550, 0.5, '#5f744b', '#b9bf86', 0) + farSaguaro(760, 530, 0.32, '#5f744b', '#b9bf86', 2) + pebbles(random, 900, 620, 900, 320) + tree(random, 610, 740, 1.75) + '<ellipse cx="470" cy="770" rx="330" ry="62" fill="#3a2413" opacity=".24"/>' + lit(random, cacti.saguaroSeedling, 74, 400, 800, 1) + lit(random, soft.agave, 60, 720, 830, 0.8, [1, 1, 1], 0.5) + finish(900, 900) },
  post('post-watering', (random) => {
    const scene = new Scene(0.34)
    saucer(scene, 108, at(-30, 0, 0))
    const soil = pot(scene, random, 120, 134, at(-30, 8, 0)); cacti.fishhookBarrel(scene, random, at(-30, soil + 8, 0), 104)
    wateringCan(scene, 300, 0, -20, 0)
    for (let i = 0; i < 26; i++) { const a = random() * 7; ball(scene, [3 + random() * 6, 3, 3 + random() * 5], at(-30 + Math.cos(a) * (140 + random() * 120), 3, 40 + Math.sin(a) * 90), { colour: rgb('#bcd6da'), gloss: 0.9 }, 10, 6) }
    const s2 = pot(scene, random, 72, 84, at(-310, 0, 40)); soft.aloe(scene, random, at(-310, s2, 40), 72)
    return bench(random, scene, 'teal', { y: 615, zoom: 1.28 })
  }),
  post('post-low-light', (random) => {
    const scene = new Scene(0.28)
    const row = [[-390, soft.snakePlant, 76, 84, 96, 'tall', '#e2d8c4'], [-170, soft.haworthia, 92, 76, 78, 'glazed', '#6f8f92'], [40, soft.zz, 84, 86, 98, 'tall', '#6b4f3c'], [250, soft.gasteria, 88, 78, 76, 'clay', '#c4683c'], [430, soft.birdsNest, 92, 76, 82, 'glazed', '#e0d2b8']] as const
    for (const [x, plant, size, r, h, kind, colour] of row) { const soil = pot(scene, random, r, h, at(x, 0, 0), { kind, colour, band: kind === 'glazed' ? '#b08a60' : undefined }); plant(scene, random, at(x, soil, 0), size) }
    const shelf = '<path d="M40 548H1160V590H40z" fill="#6b452a"/><path d="M40 548H1160V558H40z" fill="#a8754a"/><path d="M150 590v90M1050 590v90" stroke="#4d301c" stroke-width="18"/>'
    return `${backdrop(random, 1200, 750, 900, { ...walls.dusk, wall: '#8c7a80', glow: '#d9b9a2' })}${shelf}<g transform="translate(590 560)">${scene.shadow(0, 0, 0.3, 8)}${scene.render(0, 0, { cell: 5, tint: [0.96, 0.93, 0.92] })}</g><g><path d="M1010 0V150" stroke="#3c2c22" stroke-width="5"/><path d="M940 224q8-74 70-76 62 2 70 76z" fill="#c98b3e"/><path d="M940 224q8-74 70-76l-20 76z" fill="#e8b568"/><ellipse cx="1010" cy="224" rx="70" ry="13" fill="#fff3cf"/><path d="M940 228L760 750H1200V560L1080 228z" fill="#ffe9b4" opacity=".2"/></g>${finish(1200, 750)}`
  }),
  post('post-frost-night', (random) => {
    const cloth = '<path d="M420 640Q400 470 520 400 610 350 700 404 820 470 806 640q-40 18-90 4-60 20-130 2-80 16-166-6z" fill="#dfe4ea"/><path d="M520 402q-50 110-40 246M610 366q-10 140 4 280M700 404q50 120 36 244" stroke="#a9b4c4" stroke-width="7" fill="none" opacity=".8"/><path d="M420 640Q400 470 520 400q40-24 78-30-70 100-74 282-50 2-104-12z" fill="#fff" opacity=".4"/>'
    const cups = [[196, 372], [136, 424], [258, 404]].map(([x, y]) => `<path d="M${x! - 22} ${y! + 30}l7-46h30l7 46z" fill="#f4f1e8"/><ellipse cx="${x}" cy="${y! - 16}" rx="15" ry="4" fill="#dcd8cc"/><path d="M${x! + 6} ${y! + 30}l4-46h5l7 46z" fill="#b9b9bd"/>`).join('')
    const organ = new Scene(0.14)
    for (const [x, z, h] of [[0, 0, 230], [-58, 20, 178], [62, 20, 196], [-24, 60, 120]] as const) cacti.stem(organ, random, at(x, 0, z), { r: 26, h, ribs: 12, colour: '#61885a', edge: '#a1ae78', groove: '#2e5136', depth: 0.16, spines: { colour: '#8d7d6c', length: 8, count: 5, width: 1, every: 12, wool: '#a9825c' } })
    return desert(random, 1200, 750, 430, { ...skies.night, sun: '#e9f0ff' }, { stars: 170, clouds: 0, sunAt: [0.82, 0.3], shrubs: 60 }) + '<circle cx="984" cy="129" r="38" fill="#f5f1de"/><circle cx="970" cy="120" r="9" fill="#d9d6c4"/><circle cx="994" cy="142" r="6" fill="#d9d6c4"/>' + farSaguaro(1060, 480, 0.5, '#1f3040', '#7f95ac', 0) + farSaguaro(360, 462, 0.3, '#22334a', '#7f95ac', 2) + pebbles(random, 1200, 560, 750, 160, '#39445c') + stand(organ, 196, 614, { tint: [0.58, 0.7, 0.9] }) + cups + cloth + lit(random, cacti.goldenBarrel, 66, 930, 650, 1, [0.6, 0.7, 0.92]) + lit(random, soft.agave, 74, 1090, 690, 0.8, [0.62, 0.74, 0.95], 0.5) + '<g><path d="M870 690V520" stroke="#6b5a48" stroke-width="8"/><rect x="848" y="452" width="44" height="110" rx="10" fill="#efe6d2"/><path d="M870 470v66" stroke="#b8c2c9" stroke-width="8" stroke-linecap="round"/><path d="M870 518v22" stroke="#c23b2e" stroke-width="8" stroke-linecap="round"/><circle cx="870" cy="544" r="9" fill="#c23b2e"/></g>' + `<g fill="#fff">${Array.from({ length: 90 }, () => `<circle cx="${(random() * 1200).toFixed(0)}" cy="${(520 + random() * 220).toFixed(0)}" r="${(0.8 + random() * 1.8).toFixed(1)}" opacity=".55"/>`).join('')}</g>` + finish(1200, 750)
  }),
  post('post-christmas-cactus', (random) => {
    const scene = new Scene(0.26)
    const soil = pot(scene, random, 140, 150, at(0, 0, 0), { kind: 'glazed', colour: '#e0d2b8', band: '#a8481f' }); cacti.christmasCactus('#d7263d', '#f6a5b4')(scene, random, at(0, soil, 0), 176)
    const side = new Scene(0.26); const s2 = pot(side, random, 62, 74, at(0, 0, 0)); cacti.christmasCactus('#f3e9e2', '#fbf6ee')(side, random, at(0, s2, 0), 70)
    const view = desert(random, 1200, 750, 470, skies.winter, { clouds: 3, shrubs: 50, sunAt: [0.2, 0.75] }) + farSaguaro(300, 560, 0.9, '#64744f', '#c4c79a', 0) + houses(640, 540, 0.9, 3)
    return windowView(view) + stand(scene, 560, 600, { shadow: 0.36 }) + stand(side, 970, 604, { shadow: 0.36 }) + finish(1200, 750)
  }),
  post('post-repotting', (random) => {
    const scene = new Scene(0.4)
    emptyPot(scene, random, 118, 146, at(230, 0, -40))
    cacti.goldenBarrel(scene, random, at(-90, 70, 20), 104)
    for (let i = 0; i < 60; i++) { const a = random() * 7; const r = random() * 50; let p: [number, number, number] = [-90 + Math.cos(a) * r, 76, 20 + Math.sin(a) * r]; for (let k = 0; k < 5; k++) { const n: [number, number, number] = [p[0] + Math.cos(a) * 7 + (random() - 0.5) * 12, Math.max(1, p[1] - 17), p[2] + Math.sin(a) * 7 + (random() - 0.5) * 12]; scene.line(p, n, mix(rgb('#e8d6b2'), rgb('#b08d63'), random()), 2.4); p = n } }
    turned(scene, [[112, 92], [116, 128], [112, 166]], at(-90, 20, 20), { both: true, colour: (u, v) => (Math.sin(v * 40 + Math.floor(u * 40)) > 0.5 && Math.sin(u * 90) > -0.2 ? rgb('#9b9689') : rgb('#ece5d2')) }, 60, 6)
    scene.surface((u, v) => [-206 - v * 110, 120 + 56 * u + v * 30, 20 + 12 * Math.sin(v * 3)], 8, 10, at(0, 0, 0), { both: true, colour: (u, v) => (Math.sin(u * 40) > 0.4 && Math.sin(v * 60) > -0.3 ? rgb('#9b9689') : rgb('#ece5d2')) })
    heap(scene, random, 130, 66, at(60, 0, 150))
    emptyPot(scene, random, 70, 92, at(380, 36, 90, 1, 0, 1.5, 0.8))
    return bench(random, scene, 'cream', { y: 590, zoom: 1.22 })
  }),
  post('post-saguaro', (random) => desert(random, 1200, 750, 450, skies.gold, { sunAt: [0.72, 0.72], shrubs: 80 }) + [[160, 490, 0.4, 2], [980, 488, 0.42, 0], [1120, 476, 0.26, 1], [620, 470, 0.2, 3]].map(([x, y, k, kind]) => farSaguaro(x!, y!, k!, '#6d5a3a', '#d9b26e', kind!)).join('') + pebbles(random, 1200, 540, 750, 260, '#7c4a26') + grown(random, 420, 660, 540, [1.1, 0.96, 0.82], true, [[0.34, -1, 0.15, 0.26], [0.42, 1, 0.16, 0.3], [0.56, -0.6, 0.1, 0.12, 0.8]]) + tree(random, 930, 640, 0.9) + lit(random, cacti.saguaroSeedling, 34, 810, 690, 1, [1.1, 0.98, 0.84]) + lit(random, cacti.claretCup, 54, 180, 700, 0.9, [1.1, 0.98, 0.84]) + finish(1200, 750)),
  post('post-monsoon', (random) => desert(random, 1200, 750, 440, skies.storm, { clouds: 13, rain: true, shrubs: 80 }) + houses(120, 520, 0.9, 2) + pebbles(random, 1200, 560, 750, 200, '#6f4a2c') + '<path d="M820 450Q700 520 800 570T620 750H930Q1010 640 900 580T880 450z" fill="#8f7a62"/><path d="M836 452Q730 520 822 572T680 750H760Q900 650 850 590T856 452z" fill="#c7b494" opacity=".6"/>' + lit(random, soft.ocotillo, 92, 300, 690, 1, [0.88, 0.92, 0.92]) + lit(random, cacti.fishhookBarrel, 70, 520, 700, 1, [0.88, 0.92, 0.92]) + lit(random, soft.agave, 84, 1060, 690, 0.9, [0.86, 0.92, 0.95], 0.5) + `<g stroke="#d3dde2" stroke-width="1.800" opacity=".45">${Array.from({ length: 170 }, () => `<path d="M${(random() * 1240).toFixed(0)} ${(random() * 750).toFixed(0)}l-11 46"/>`).join('')}</g>` + finish(1200, 750)),
  post('post-living-stones', (random) => {
    const scene = new Scene(0.66)
    turned(scene, [[330, 0], [400, 60], [430, 110], [420, 116], [404, 110], [396, 90]], at(0, 0, 0), { colour: (u, v) => mix(rgb('#8d6a4c'), rgb('#a98463'), 0.5 + 0.5 * Math.sin(u * 60 + v * 8) * 0.4), gloss: 0.12 }, 100, 4)
    gravel(scene, random, 398, 92, at(0, 0, 0), ['#cdb694', '#a58a69', '#e0cfaf', '#8a7156', '#bfa07c'], 15)
    soft.lithops([[-1.3, 0.2, 0.62, '#b7a488', '#75604c', true], [-0.5, -0.75, 0.55, '#a8876d', '#6f3f31'], [0.15, 0.5, 0.68, '#9ba488', '#57604a'], [0.9, -0.4, 0.6, '#b89c86', '#8a5140', true], [1.5, 0.5, 0.5, '#a39a8c', '#5d544b'], [-0.55, 1.2, 0.54, '#c1a98a', '#7d5c40'], [0.75, 1.35, 0.58, '#94907f', '#4e4b40'], [0.3, -1.5, 0.5, '#b39a83', '#6e4a3a']])(scene, random, at(0, 92, 0), 176)
    jasper(scene, random, 58, at(-230, 130, -180, 1, 0.7)); jasper(scene, random, 36, at(330, 110, -90, 1, 2))
    return bench(random, scene, 'sand', { y: 430, zoom: 1.22, horizon: 70 })
  }),
]
