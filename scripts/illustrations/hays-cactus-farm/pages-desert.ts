import type { Drawing } from '../kit'
import * as cacti from './cacti'
import { at, Scene, type Rgb } from './engine'
import { desert, farSaguaro, pebbles, saguaro, skies, stand, tree } from './landscape'
import { finish } from './stage'
import * as soft from './succulents'

const wide = (name: string, width: number, height: number, draw: Drawing['draw']): Drawing => ({ name, width, height, draw })

/** Long shade houses in the middle distance. */
export const houses = (x: number, y: number, k: number, count = 3) =>
  Array.from({ length: count }, (_, i) => {
    const [hx, hy, s] = [x + i * 190 * k, y + i * 9 * k, k * (1 + i * 0.08)]
    return `<g transform="translate(${hx} ${hy}) scale(${s})"><path d="M-4 3l178 0 40 -8-20 6z" fill="#3a2413" opacity=".3"/><path d="M0 0V-34Q0-66 40-66T80-34V0z" fill="#cfd3c4"/><path d="M40-66Q80-66 80-34V0L176-8V-40Q176-70 136-72z" fill="#eceadb"/><path d="M80-34V0L176-8V-40z" fill="#dcd9c4"/><g stroke="#9aa08f" stroke-width="1.6" fill="none"><path d="M104-2V-37Q102-66 64-67.500M128-4V-38Q126-69 88-69M152-6V-39Q150-71 112-70.500"/><path d="M0 0V-34Q0-66 40-66T80-34V0z"/></g><path d="M26 0V-34h28V0z" fill="#8b8f7c"/></g>`
  }).join('')

const bush = (random: () => number, x: number, y: number, k: number, plant: cacti.Plant, size: number, tint?: Rgb) => {
  const scene = new Scene(plant === soft.agave ? 0.5 : 0.24)
  plant(scene, random, at(0, 0, 0), size)
  return stand(scene, x, y, { zoom: k, cell: 6, tint })
}

const big = (random: () => number, x: number, y: number, tall: number, arms: Parameters<typeof saguaro>[4], options: { blooms?: boolean; tint?: Rgb } = {}) => {
  const scene = new Scene(0.1)
  saguaro(scene, random, at(0, 0, 0), tall, arms, { blooms: options.blooms })
  return stand(scene, x, y, { tint: options.tint, cell: 6, shadow: 0.34 })
}

const warm: Rgb = [1.06, 0.98, 0.88]

/** The farm's old pickup, seen from its side, 460 wide. */
export const truck = (x: number, y: number, k: number, load: string) => `<g transform="translate(${x} ${y}) scale(${k})"><ellipse cx="20" cy="4" rx="262" ry="15" fill="#2a170a" opacity=".4"/>${load}<path d="M-236-50V-112H22V-50z" fill="url(#paint)"/><path d="M-236-112H22v10H-236z" fill="#d6e0cf" opacity=".6"/><path d="M22-50V-128q2-66 24-74 44-12 92 0 14 6 34 74l50 12q14 6 14 24v42z" fill="url(#paint)"/><path d="M42-130q4-50 14-54 24-7 44-5v59z" fill="#35454a"/><path d="M110-130v-58q18 1 24 5 10 10 26 53z" fill="#3d5055"/><path d="M42-130q4-50 14-54l10-2-16 56zM110-130v-58l8 1 2 57z" fill="#fff" opacity=".3"/><path d="M22-100H236M104-128v74" stroke="#3c5a55" stroke-width="2.500" opacity=".7"/><path d="M-236-74H22" stroke="#3c5a55" stroke-width="2" opacity=".5"/><rect x="84" y="-118" width="16" height="5" rx="2" fill="#dfe5e3"/><path d="M222-96h14v18h-14q-6-9 0-18z" fill="#fff0c0"/><path d="M204-52h46v13h-46zM-250-52h34v12h-34z" fill="#cfd4d0"/><path d="M-192-50a50 50 0 0 1 100 0zM106-50a50 50 0 0 1 100 0z" fill="#26332f"/>${[-142, 156].map((wx) => `<g transform="translate(${wx} -38)"><circle r="40" fill="#241d19"/><circle r="40" fill="none" stroke="#4a3f37" stroke-width="4"/><circle r="22" fill="#e4dfcf"/><circle r="22" fill="none" stroke="#8d8778" stroke-width="3"/><circle r="8" fill="#a8481f"/></g>`).join('')}<path d="M-236-66q120 10 258 2v14h-258zM22-64q110 12 214-2v16H22z" fill="#a66d3c" opacity=".35"/></g>`
export const paint = '<defs><linearGradient id="paint" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a9c9b8"/><stop offset=".45" stop-color="#77a898"/><stop offset="1" stop-color="#4b7a70"/></linearGradient></defs>'

const bed = (random: () => number) => {
  const scene = new Scene(0.12)
  cacti.goldenBarrel(scene, random, at(-190, 0, 30), 42, 0.7)
  cacti.organPipe(scene, random, at(-118, 0, 0), 48)
  cacti.goldenBarrel(scene, random, at(-66, 0, 36), 34, 0.6)
  cacti.saguaroSeedling(scene, random, at(-20, 0, 6), 50)
  soft.agave(scene, random, at(-196, 30, -30), 38)
  return `<g transform="translate(0 -96)">${scene.render(0, 0, { cell: 4 })}</g>`
}

export const desertPages: Drawing[] = [
  wide('hero-desert-morning', 1600, 1000, (random) =>
    desert(random, 1600, 1000, 590, skies.dawn, { sunAt: [0.36, 0.84], shrubs: 130 }) +
    [[120, 640, 0.4, 0], [330, 625, 0.28, 1], [610, 632, 0.34, 2], [760, 618, 0.2, 3], [1010, 628, 0.32, 0], [1470, 640, 0.44, 2]].map(([x, y, k, kind]) => farSaguaro(x!, y!, k!, '#5d6b4d', '#c8bd83', kind!)).join('') +
    houses(700, 672, 0.72, 4) + tree(random, 480, 712, 0.62) + pebbles(random, 1600, 700, 1000, 420) +
    big(random, 1270, 858, 640, [[0.36, -1, 0.15, 0.24, 0.2], [0.46, 1, 0.14, 0.26, 0.1], [0.55, -0.5, 0.12, 0.1, 0.9]], { tint: warm, blooms: true }) +
    bush(random, 1010, 880, 0.72, cacti.santaRita, 105, warm) + bush(random, 1500, 905, 0.9, soft.agave, 92, warm) + bush(random, 1120, 946, 1, cacti.goldenBarrel, 58, warm) + bush(random, 830, 950, 0.8, cacti.claretCup, 66, warm) + bush(random, 1370, 966, 0.8, cacti.goldenBarrel, 48, warm) + bush(random, 120, 930, 0.9, soft.ocotillo, 88, warm) + finish(1600, 1000)),
  wide('about-founders-truck', 1600, 1000, (random) =>
    paint + desert(random, 1600, 1000, 560, skies.gold, { sunAt: [0.24, 0.7], shrubs: 90 }) +
    [[90, 610, 0.44, 0], [420, 590, 0.26, 2], [1180, 596, 0.3, 1]].map(([x, y, k, kind]) => farSaguaro(x!, y!, k!, '#6d5a3a', '#d9b26e', kind!)).join('') +
    houses(930, 650, 0.9, 3) + pebbles(random, 1600, 680, 1000, 420, '#7c4a26') + tree(random, 1340, 800, 1.15) + big(random, 210, 850, 480, [[0.4, 1, 0.16, 0.22], [0.5, -1, 0.14, 0.2]], { tint: [1.1, 0.95, 0.8] }) +
    truck(780, 850, 1.5, bed(random)) + bush(random, 1390, 900, 0.9, cacti.goldenBarrel, 60, warm) + bush(random, 1490, 930, 0.8, soft.agave, 80, warm) + bush(random, 1290, 950, 0.8, cacti.santaRita, 58, warm) + finish(1600, 1000)),
  wide('wholesale-truck', 1400, 800, (random) =>
    paint + desert(random, 1400, 800, 440, skies.dawn, { sunAt: [0.14, 0.86], shrubs: 60 }) + [[200, 470, 0.3, 1], [1240, 480, 0.4, 0], [1060, 462, 0.22, 2]].map(([x, y, k, kind]) => farSaguaro(x!, y!, k!, '#5d6b4d', '#c8bd83', kind!)).join('') +
    '<path d="M0 640Q700 600 1400 640V740Q700 716 0 750z" fill="#b58253"/><path d="M0 690Q700 658 1400 684" stroke="#8e5f38" stroke-width="5" fill="none" opacity=".4"/>' + pebbles(random, 1400, 720, 800, 160) +
    `<g transform="translate(420 690)"><ellipse cx="0" cy="4" rx="330" ry="13" fill="#2a170a" opacity=".4"/>${(() => { const scene = new Scene(0.12); for (let i = 0; i < 9; i++) [cacti.goldenBarrel, cacti.saguaroSeedling, cacti.organPipe][i % 3]!(scene, random, at(-235 + i * 58, 0, (i % 2) * 30), i % 3 ? 46 : 38, 0.6); return `<g transform="translate(0 -104)">${scene.render(0, 0, { cell: 4 })}</g>` })()}<path d="M-290-122H290v66H-290z" fill="#9b6a3c"/><path d="M-290-122H290M-290-100H290M-290-78H290" stroke="#6f4826" stroke-width="4"/><path d="M-290-122v66M-145-122v66M0-122v66M145-122v66M290-122v66" stroke="#5a3a1e" stroke-width="8"/><path d="M290-66h100l10 10H290z" fill="#3f3a34"/>${[-60, 40].map((wx) => `<g transform="translate(${wx} -36)"><circle r="36" fill="#241d19"/><circle r="19" fill="#d8d3c4"/><circle r="7" fill="#a8481f"/></g>`).join('')}</g>` + truck(1050, 690, 1.05, '') + finish(1400, 800)),
  wide('monsoon-over-farm', 1600, 800, (random) =>
    desert(random, 1600, 800, 480, skies.storm, { clouds: 16, rain: true, shrubs: 120 }) + '<g fill="none" stroke-linejoin="round"><path d="M1010 150l-8 40 22 26-30 48 14 30-26 46 6 34-22 44" stroke="#fff3d0" stroke-width="18" opacity=".35" filter="url(#dcloud)"/><path d="M1010 150l-8 40 22 26-30 48 14 30-26 46 6 34-22 44M994 264l34 34-6 34 20 30M982 340l-34 30-4 40" stroke="#fff6dc" stroke-width="3"/><path d="M1010 150l-8 40 22 26-30 48 14 30-26 46 6 34-22 44" stroke="#fff" stroke-width="4.500"/></g>' +
    houses(560, 560, 1, 4) + pebbles(random, 1600, 620, 800, 260, '#6f4a2c') + '<g fill="#c9b48f" opacity=".45"><ellipse cx="330" cy="742" rx="190" ry="13"/><ellipse cx="930" cy="766" rx="150" ry="10"/></g>' + tree(random, 1420, 660, 0.95, '#5c6a41', ['#5f7a3e', '#77904a', '#4d6636', '#8fa055']) +
    big(random, 250, 700, 420, [[0.36, 1, 0.16, 0.24], [0.5, -1, 0.14, 0.22]], { tint: [0.8, 0.85, 0.88] }) + bush(random, 1180, 720, 0.8, soft.ocotillo, 76, [0.85, 0.88, 0.86]) + bush(random, 470, 740, 0.8, cacti.santaRita, 60, [0.82, 0.84, 0.9]) + finish(1600, 800)),
  wide('visit-gate', 1600, 1000, (random) =>
    desert(random, 1600, 1000, 540, skies.noon, { sunAt: [0.8, 0.3], shrubs: 80 }) + farSaguaro(200, 590, 0.4, '#5f744b', '#b9bf86', 0) + farSaguaro(1420, 585, 0.34, '#5f744b', '#b9bf86', 2) + houses(560, 612, 0.8, 4) +
    '<path d="M730 640Q780 720 640 1000H1120Q900 720 830 640z" fill="#e9cfa0"/><path d="M744 650Q790 740 700 1000M820 650Q880 740 1040 1000" stroke="#b98d58" stroke-width="7" fill="none" opacity=".45"/>' + pebbles(random, 1600, 720, 1000, 360) + tree(random, 330, 800, 1.05) + tree(random, 1360, 770, 0.9) +
    `<g><path d="M470 900V430M1180 900V430" stroke="#6b4426" stroke-width="40"/><path d="M460 900V430M1170 900V430" stroke="#a8744a" stroke-width="12"/><path d="M410 452H1240" stroke="#7d5231" stroke-width="46" stroke-linecap="round"/><path d="M410 440H1240" stroke="#b5835a" stroke-width="10" stroke-linecap="round"/><path d="M600 476v36M1050 476v36" stroke="#4c443c" stroke-width="5"/><rect x="560" y="508" width="530" height="116" rx="14" fill="#9a6439"/><rect x="572" y="520" width="506" height="92" rx="9" fill="#efdcb5"/><g transform="translate(825 604)"><circle cy="-38" r="34" fill="#e3a048"/><path d="M-240 0q120-34 240-14t240-8v22z" fill="#c4622f"/><g fill="none" stroke="#4a6a38" stroke-linecap="round"><path d="M0 0V-72" stroke-width="17"/><path d="M0-24h-16q-7 0-7-8v-13M0-32h15q8 0 8-9v-17" stroke-width="10"/></g><g fill="none" stroke="#55753f" stroke-linecap="round" stroke-width="9"><path d="M-150 0v-34M-128 0v-24M-172 0v-22M150 0v-40M174 0v-26"/></g></g></g>` +
    bush(random, 330, 905, 0.9, soft.agave, 96) + bush(random, 1310, 915, 0.85, cacti.santaRita, 84) + bush(random, 540, 950, 0.9, cacti.goldenBarrel, 56) + bush(random, 1120, 960, 0.9, cacti.goldenBarrel, 60) + bush(random, 1470, 940, 0.8, cacti.fishhookBarrel, 66) + bush(random, 160, 950, 0.9, cacti.organPipe, 80) + finish(1600, 1000)),
]
