import type { Drawing } from '../kit'
import { at, cast, collar, copper, defs, dot, drop, hexNut, lin, line, oval, path, pipe, rect, shade, sparkle, times, brass } from './lib'
import { bush, cloud, house, person, tree, van } from './outdoors'

const sky = (top: string, bottom: string, w: number, h: number) => `<defs>${lin('sky', [[0, top], [1, bottom]])}</defs>` + rect(0, 0, w, h, 'url(#sky)')
const sun = (x: number, y: number, r: number) => dot(x, y, r * 3.4, 'url(#glow)', 'opacity=".8"') + dot(x, y, r, '#ffdc5e') + dot(x - r * 0.2, y - r * 0.2, r * 0.74, '#ffeea6')

/** The city far away; grey-blue, no real building. */
export const skyline = (y: number, colour: string, windows = '') =>
  [[40, 120, 70], [120, 190, 60], [190, 150, 74], [270, 250, 58], [332, 200, 66], [402, 300, 54], [460, 230, 70], [534, 170, 80], [618, 216, 56], [680, 130, 90]]
    .map(([x, h, w], i) => rect(x, y - h, w, h, colour) + (i % 3 === 0 ? path(`M${x} ${y - h}L${x + w / 2} ${y - h - 40}L${x + w} ${y - h}Z`, colour) : i % 3 === 1 ? rect(x + w / 2 - 3, y - h - 46, 6, 50, colour) : rect(x + 8, y - h - 14, w - 16, 16, colour)) + (windows ? times(Math.floor(h / 26), (r) => times(3, (c) => ((r * 7 + c * 5 + i * 3) % 4 ? rect(x + 9 + (c * (w - 12)) / 3, y - h + 12 + r * 24, 8, 11, windows, 1, 'opacity=".8"') : '')) ) : ''))
    .join('')

const morning: Drawing = {
  name: 'hero-van',
  width: 1600,
  height: 1000,
  draw: (random) =>
    defs + sky('#48b4f7', '#d9f3ff', 1600, 1000) + sun(1330, 190, 74) + cloud(330, 170, 1.15) + cloud(860, 110, 0.8, '#ffffff', 0.85) + cloud(1130, 280, 0.7, '#ffffff', 0.75) +
    at(830, 40, 1, skyline(560, '#a5d3f1')) +
    path('M0 640C260 540 520 600 800 570C1100 540 1380 590 1600 560V1000H0Z', '#8fd48b') + path('M0 700C300 640 700 690 1000 660C1280 630 1450 660 1600 650V1000H0Z', '#67c071') +
    tree(1510, 712, 1.15, 'summer', random) + tree(1330, 690, 0.72, 'summer', random) + tree(90, 740, 1.2, 'summer', random) +
    house(470, 770, 1.42, { wall: '#e08a63', shade: '#b4613f', roof: '#3e5573', roofDark: '#263a54', door: '#0a5fc4', shutters: '#1e5c9f', boxes: true, brick: true }, random) +
    house(1180, 716, 0.78, { wall: '#fff3d6', shade: '#e6cf9c', roof: '#c2583f', roofDark: '#923c28', door: '#2b8a57', shutters: '#2b8a57' }, random) +
    path('M0 770C400 744 900 770 1600 744V1000H0Z', '#58b266') + path('M560 770L640 770L900 850H700Z', '#e9e2d3') + path('M560 770L590 770L770 850H700Z', '#ffffff', 'opacity=".35"') +
    bush(300, 782, 0.95, 'summer') + bush(182, 790, 0.8, 'summer') + bush(760, 790, 0.7, 'summer') + bush(1110, 738, 0.5, 'summer') + bush(1272, 738, 0.5, 'summer') +
    times(46, () => { const x = random() * 1600; const y = 790 + random() * 40; return line(`M${x} ${y}l-3 -10M${x + 4} ${y}l3 -9`, '#3d9650', 2.4, 'opacity=".7"') }) +
    rect(0, 842, 1600, 26, '#e6ecf1') + rect(0, 866, 1600, 12, '#b7c4d0') + rect(0, 878, 1600, 122, '#62768c') + rect(0, 878, 1600, 10, '#0f2440', 0, 'opacity=".18"') + times(9, (i) => rect(40 + i * 190, 958, 104, 9, '#f5f9fc', 4, 'opacity=".85"')) +
    times(16, (i) => rect(i * 104, 842, 2, 26, '#b7c4d0')) + van(1040, 940, 1.38) + person(596, 866, 0.82, { skin: '#b9784f', hair: '#2b1d16', top: '#0a5fc4', legs: '#2b4263', cap: '#ff8a1f', wave: true }) +
    at(500, 866, 1, shade(0, 0, 46, 6, 0.3) + rect(-40, -46, 80, 46, '#e2483d', 6) + rect(-40, -46, 80, 16, '#f47a6d', 6) + rect(-8, -34, 16, 12, '#ffd23f', 2) + line('M-22 -46V-58H22V-46', '#31475f', 6)),
}

const dusk: Drawing = {
  name: 'neighborhood-evening',
  width: 1600,
  height: 760,
  draw: (random) =>
    defs + `<defs>${lin('dusk', [[0, '#173a78'], [0.45, '#5a6fb8'], [0.75, '#f39a7e'], [1, '#ffd79b']])}</defs>` + rect(0, 0, 1600, 760, 'url(#dusk)') + times(60, () => dot(random() * 1600, random() * 220, 0.8 + random() * 1.8, '#ffffff', `opacity="${0.3 + random() * 0.6}"`)) + dot(1290, 130, 130, 'url(#halo)', 'opacity=".35"') + dot(1290, 130, 44, '#fff6dc') +
    at(420, 30, 1.05, skyline(440, '#3b4d8f', '#ffd88a')) + path('M0 470C400 430 1100 450 1600 440V760H0Z', '#2d5a63') +
    tree(40, 560, 0.95, 'night', random) + tree(560, 540, 0.7, 'night', random) + tree(1100, 540, 0.75, 'night', random) + `<g>` +
    house(240, 580, 1, { wall: '#7f9cc9', shade: '#526a97', roof: '#2b3555', roofDark: '#1c2440', door: '#d8663f', lit: true }, random) +
    house(800, 580, 1.02, { wall: '#c98270', shade: '#8f5148', roof: '#3b3350', roofDark: '#272138', door: '#e0b03a', lit: true, brick: true }, random) +
    house(1350, 580, 0.98, { wall: '#cdbf9d', shade: '#94856a', roof: '#37506b', roofDark: '#22364d', door: '#1f7a6a', lit: true, shutters: '#37506b' }, random) + '</g>' +
    rect(0, 560, 1600, 200, '#2a5a53') + oval(280, 590, 140, 22, '#ffd978', 'opacity=".28" filter="url(#b12)"') + oval(860, 590, 150, 22, '#ffd978', 'opacity=".28" filter="url(#b12)"') + oval(1420, 590, 140, 22, '#ffd978', 'opacity=".28" filter="url(#b12)"') +
    bush(120, 588, 0.7, 'night') + bush(660, 588, 0.75, 'night') + bush(1210, 588, 0.7, 'night') + rect(0, 618, 1600, 16, '#7d8ba4') + rect(0, 632, 1600, 128, '#35435f') + times(9, (i) => rect(30 + i * 190, 712, 100, 7, '#f2e7c8', 3, 'opacity=".6"')) +
    [470, 1075].map((x) => rect(x - 4, 380, 8, 244, '#1c2840', 3) + path(`M${x - 26} 384H${x + 26}L${x + 14} 352H${x - 14}Z`, '#fff0b8') + rect(x - 18, 344, 36, 9, '#1c2840', 4) + dot(x, 378, 96, 'url(#glow)', 'opacity=".85"')).join('') + van(520, 716, 0.72, true) + van(1080, 728, 0.76, true),
}

const hand = (x: number, y: number, s: number) =>
  at(
    x,
    y,
    s,
    path('M420 300L196 126Q150 92 118 130L86 176Q70 214 104 244L300 420Z', '#0a5fc4') + path('M420 300L330 230L220 350L300 420Z', '#063f88', 'opacity=".5"') + path('M214 140L116 262Q96 244 92 214L176 116Q196 122 214 140Z', '#ffb663') +
      path('M176 116C120 62 60 20 20 6C-6 -2 -26 16 -14 42C-52 36 -74 60 -52 88C-72 98 -76 124 -52 140C-64 158 -52 180 -26 186C10 214 60 236 92 214C130 190 190 150 176 116Z', '#ff8a1f') +
      path('M92 214C130 190 190 150 176 116C150 150 90 190 -10 192C30 216 70 230 92 214Z', '#b3500a', 'opacity=".55"') + line('M-12 44C20 54 50 74 66 96M-50 90C-16 88 24 104 44 122M-50 140C-24 134 8 144 24 156', '#b3500a', 7) + line('M14 20C48 34 90 62 120 92', '#ffd0a0', 10, 'opacity=".75"'),
  )

const burst: Drawing = {
  name: 'emergency-valve',
  width: 1600,
  height: 1000,
  draw: (random) =>
    defs + `<defs>${lin('wall', [[0, '#1565b8'], [1, '#0b3d7c']], 'd')}</defs>` + rect(0, 0, 1600, 1000, 'url(#wall)') +
    times(9, (row) => times(9, (i) => rect(i * 210 - (row % 2) * 105 + 4, row * 118 + 4, 202, 110, random() > 0.5 ? '#3f98f0' : '#052c61', 8, `opacity="${(0.05 + random() * 0.1).toFixed(2)}"`))) + oval(760, 380, 760, 520, 'url(#halo)', 'opacity=".28"') +
    cast(pipe([[0, 470], [1600, 470]], 104, copper), 16, 40) + pipe([[260, 470], [260, -20]], 80, copper) + pipe([[0, 470], [1600, 470]], 104, copper) + collar(260, 470, 136, 150, copper, 'h') + collar(260, 396, 108, 44, copper, 'v') +
    times(2, (i) => rect([90, 1490][i], 390, 36, 160, '#64788d', 8) + rect([90, 1490][i], 390, 12, 160, '#d5e2ed', 6)) +
    times(70, () => { const a = -2.6 + random() * 2.1; const l = 120 + random() * 360; const x = 560 + Math.cos(a) * 30; const y = 420; return line(`M${x} ${y}Q${560 + Math.cos(a) * l * 0.6} ${420 + Math.sin(a) * l * 0.9} ${560 + Math.cos(a) * l} ${420 + Math.sin(a) * l + l * 0.28}`, random() > 0.5 ? '#bfeaff' : '#5cc0fa', 3 + random() * 9, `opacity="${(0.35 + random() * 0.5).toFixed(2)}"`) }) +
    times(26, () => { const a = -2.9 + random() * 2.7; const l = 180 + random() * 300; return drop(560 + Math.cos(a) * l, 440 + Math.sin(a) * l * 0.85, 6 + random() * 13) }) +
    path('M500 424L540 410L562 430L590 404L628 426L600 444L566 438L530 448Z', '#0b2340') + path('M500 424L540 410L562 430L556 438L530 440Z', '#f7c79a') +
    rect(940, 398, 230, 144, 'url(#brassV)', 34) + hexNut(930, 470, 166, 66, brass, 'h') + hexNut(1180, 470, 166, 66, brass, 'h') + rect(1026, 330, 56, 84, 'url(#brassH)', 8) +
    `<g transform="rotate(-38 1054 332)">` + rect(1020, 300, 400, 56, 'url(#redV)', 26) + rect(1240, 300, 180, 56, '#b51f1f', 26) + times(7, (i) => rect(1258 + i * 20, 306, 6, 44, '#7e1414', 3)) + '</g>' + dot(1054, 332, 34, 'url(#steelD)') + dot(1054, 332, 15, '#64788d') +
    hand(1362, 60, 1.25) + path('M0 930C240 900 480 950 760 918C1080 884 1340 940 1600 908V1000H0Z', '#5cc0fa', 'opacity=".9"') + path('M0 962C300 936 560 978 860 950C1160 924 1400 966 1600 946V1000H0Z', '#bfeaff', 'opacity=".8"') + times(9, (i) => oval(200 + i * 150, 940 + (i % 3) * 14, 30, 5, '#ffffff', 'opacity=".6"')) + sparkle(980, 380, 20) + sparkle(330, 420, 22),
}

export const heroes: Drawing[] = [morning, dusk, burst]
