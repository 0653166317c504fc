import type { Drawing } from '../kit'
import { at, defs, dot, drop, hose, lin, line, oval, path, rect, shade, sparkle, times } from './lib'
import { bush, cloud, house, person, tree, van, type House, type Season } from './outdoors'

const seasons: Record<Exclude<Season, 'night'>, { sky: [string, string, string]; hills: [string, string, string]; lawn: [string, string] }> = {
  spring: { sky: ['#8fd0f5', '#d5eefc', '#fdf3e2'], hills: ['#c6e6a8', '#a9d98b', '#8ccc74'], lawn: ['#8ad26d', '#5fb553'] },
  summer: { sky: ['#3aa7f2', '#9ad9fb', '#e2f6ff'], hills: ['#a8dfa0', '#86d08a', '#62bd70'], lawn: ['#5fc368', '#349a52'] },
  autumn: { sky: ['#5db3e8', '#bfe0f1', '#ffe7c2'], hills: ['#f0c987', '#e5a85c', '#cf8a45'], lawn: ['#b9b357', '#8f9443'] },
  winter: { sky: ['#2f4f95', '#8b8fce', '#ffc9a8'], hills: ['#b7c9ea', '#cddcf4', '#dde8f8'], lawn: ['#f4f9ff', '#cfe0f3'] },
}

const scene = (season: Exclude<Season, 'night'>, o: House, random: () => number, extra: string) => {
  const { sky, hills, lawn } = seasons[season]
  const winter = season === 'winter'
  const leaves = ['#e2701d', '#f79a2b', '#ffc955', '#b8470f']
  return (
    defs + `<defs>${lin('sk', [[0, sky[0]], [0.6, sky[1]], [1, sky[2]]])}${lin('lw', [[0, lawn[0]], [1, lawn[1]]])}</defs>` + rect(0, 0, 1200, 750, 'url(#sk)') +
    (winter ? dot(980, 150, 150, 'url(#halo)', 'opacity=".4"') + dot(980, 150, 38, '#fff4df') : dot(1010, 120, 190, 'url(#glow)', 'opacity=".8"') + dot(1010, 120, 54, '#ffe27a')) +
    cloud(190, 120, 0.8, season === 'spring' ? '#eef6fb' : '#ffffff', winter ? 0.35 : 0.95) + cloud(720, 90, 0.55, '#ffffff', winter ? 0.3 : 0.85) +
    path('M0 500C200 400 420 460 640 420C880 380 1060 440 1200 410V750H0Z', hills[0]) + path('M0 520C240 450 520 500 760 460C980 430 1100 470 1200 460V750H0Z', hills[1]) + times(14, (i) => at(20 + i * 92 + random() * 30, 486 + random() * 14, 0.16 + random() * 0.07, winter ? path('M0 -160L56 0H-56Z', '#5c7f8f') + path('M0 -160L30 -74Q10 -86 0 -70Q-12 -86 -30 -74Z', '#ffffff') : dot(0, -60, 70, hills[2]) + dot(-20, -80, 40, '#ffffff', 'opacity=".18"'))) +
    path('M0 560C300 520 800 560 1200 530V750H0Z', 'url(#lw)') + tree(160, 610, 1.25, season, random) + tree(1090, 590, 1.05, season, random) + tree(905, 560, 0.6, season, random) +
    house(570, 616, 1.22, { ...o, snow: winter, lit: winter }, random) + path('M608 634L694 634L820 750H560Z', winter ? '#e2ecf7' : '#e9e2d3') + path('M608 634L634 634L640 750H560Z', '#ffffff', 'opacity=".4"') + bush(400, 634, 0.75, season) + bush(500, 640, 0.6, season) + bush(800, 632, 0.7, season) +
    (season === 'spring' ? times(60, () => { const x = random() * 1200; return x > 570 && x < 800 ? '' : ((y) => line(`M${x} ${y}v14`, '#3f9443', 3) + dot(x, y, 6, ['#ff6f91', '#ffd23f', '#ffffff', '#b57bea'][Math.floor(random() * 4)]) + dot(x, y, 2, '#fff3c4'))(660 + random() * 74) }) + times(44, () => { const x = random() * 420; const y = random() * 300; return line(`M${x} ${y + 150}l-5 22`, '#4f9bd8', 2.6, 'opacity=".55"') }) + times(14, () => oval(random() * 500, 420 + random() * 260, 6, 4, '#ffc1d6', 'opacity=".9"')) : '') +
    (season === 'autumn' ? times(110, () => { const x = random() * 1200; const y = 612 + random() * 130; return x > 590 && x < 790 && random() > 0.2 ? '' : path(`M${x} ${y}q7 -9 15 0q-8 8 -15 0Z`, leaves[Math.floor(random() * 4)], `transform="rotate(${Math.floor(random() * 180)} ${x} ${y})"`) }) + times(22, () => { const x = random() * 1200; const y = 150 + random() * 420; return path(`M${x} ${y}q8 -10 17 0q-9 9 -17 0Z`, leaves[Math.floor(random() * 4)], `transform="rotate(${Math.floor(random() * 180)} ${x} ${y})"`) }) : '') +
    (winter ? times(120, () => dot(random() * 1200, random() * 740, 1.6 + random() * 4.2, '#ffffff', `opacity="${(0.45 + random() * 0.5).toFixed(2)}"`)) + oval(470, 668, 190, 26, '#ffd978', 'opacity=".25" filter="url(#b12)"') + [[702, 76], [718, 48], [746, 16]].map(([x, y], i) => dot(x, y, 18 + i * 9, '#ffffff', `opacity="${0.5 - i * 0.12}"`)).join('') + path('M0 700C260 660 400 720 620 706C860 690 1000 724 1200 690V750H0Z', '#ffffff') : '') +
    extra
  )
}

const sprinkler = (random: () => number) =>
  hose('M0 720C120 690 220 740 330 700S420 700 470 706', 12, { name: '', dark: '#0b6a45', base: '#19a268', light: '#5ccf98', shine: '#c8f4de' }) + at(480, 700, 1, shade(0, 6, 40, 6) + rect(-28, -6, 56, 10, '#31475f', 5) + rect(-6, -36, 12, 34, '#ffb663', 3) + rect(-16, -44, 32, 10, '#ff8a1f', 5)) +
  times(46, () => { const a = -2.75 + random() * 2.3; const l = 60 + random() * 170; return line(`M480 656Q${480 + Math.cos(a) * l * 0.6} ${656 + Math.sin(a) * l} ${480 + Math.cos(a) * l * 1.15} ${656 + Math.sin(a) * l * 0.4 + 24}`, '#d5f1ff', 2.6, 'opacity=".75"') }) + times(16, () => drop(370 + random() * 220, 590 + random() * 90, 3 + random() * 5))

const snowman = at(965, 690, 0.72, shade(0, 2, 80, 10) + dot(0, -58, 62, '#ffffff') + dot(14, -50, 48, '#d9e7f6') + dot(-4, -60, 54, '#ffffff') + dot(0, -146, 46, '#ffffff') + dot(8, -142, 36, '#e2edf9') + dot(-3, -148, 39, '#ffffff') + dot(0, -216, 34, '#ffffff') + rect(-30, -190, 60, 14, '#e2483d', 7) + rect(14, -184, 14, 46, '#c43328', 6) + path('M-2 -216L40 -210L-2 -206Z', '#ff8a1f') + dot(-10, -224, 4, '#1b2a3c') + dot(10, -224, 4, '#1b2a3c') + rect(-26, -282, 52, 36, '#0a5fc4', 4) + rect(-40, -250, 80, 10, '#063f88', 5) + line('M-40 -156L-92 -190M40 -156L92 -200', '#7a4b2b', 7))

const porch: Drawing = {
  name: 'porch-thanks',
  width: 1600,
  height: 1000,
  draw: (random) =>
    defs + `<defs>${lin('sid', [[0, '#fff6df'], [1, '#f3dfb4']])}${lin('boards', [[0, '#c98f5a'], [1, '#a86f3f']])}${lin('sunray', [[0, '#fff7cf', 0.75], [1, '#fff7cf', 0]], 'd')}${lin('dr', [[0, '#2f8df0'], [1, '#0a4fa8']], 'd')}</defs>` +
    rect(0, 0, 1600, 780, 'url(#sid)') + times(22, (i) => rect(0, i * 36, 1600, 4, '#d9bf86', 0, 'opacity=".7"')) + rect(0, 740, 1600, 260, 'url(#boards)') + times(5, (i) => rect(0, 776 + i * 48, 1600, 4, '#7f4f28', 0, 'opacity=".55"')) + times(16, (i) => rect(random() * 1600, 742 + (i % 5) * 48, 4, 46, '#7f4f28', 0, 'opacity=".45"')) + rect(0, 728, 1600, 18, '#ffffff') + rect(0, 744, 1600, 12, '#0f2440', 0, 'opacity=".16"') +
    rect(592, 96, 436, 650, '#ffffff', 6) + rect(1028, 108, 16, 638, '#0f2440', 0, 'opacity=".12"') + rect(640, 144, 340, 602, 'url(#dr)', 4) + rect(676, 184, 268, 180, '#e6f4ff', 8) + rect(686, 194, 248, 160, 'url(#glassDay)', 4) + rect(806, 194, 8, 160, '#e6f4ff') + rect(686, 270, 248, 8, '#e6f4ff') + path('M700 354L780 194H830L750 354Z', '#ffffff', 'opacity=".45"') + [[676, 410], [822, 410], [676, 570], [822, 570]].map(([x, y]) => rect(x, y, 122, 136, '#063f88', 6, 'opacity=".4"') + rect(x + 4, y + 6, 118, 130, '#3f98f0', 6, 'opacity=".55"')).join('') + dot(950, 470, 17, 'url(#brassD)') + rect(940, 500, 20, 46, 'url(#brassH)', 6) +
    `<g transform="translate(810 416)">` + times(26, (i) => { const a = i * 0.2417; return oval(Math.cos(a) * 64, Math.sin(a) * 64 - 4, 20, 12, ['#2f8f4e', '#55b866', '#1f6e3d'][i % 3], `transform="rotate(${a * 57.3 + 60} ${Math.cos(a) * 64} ${Math.sin(a) * 64 - 4})"`) }) + times(9, (i) => dot(Math.cos(i * 0.7) * 62, Math.sin(i * 0.7) * 62 - 4, 9, i % 2 ? '#ffd23f' : '#ff6f61')) + path('M-6 60L-34 110L-14 104L0 124L6 66L16 124L28 102L46 108L12 58Z', '#ff8a1f') + '</g>' +
    rect(196, 190, 300, 330, '#ffffff', 6) + rect(212, 206, 268, 298, 'url(#glassDay)') + rect(340, 206, 12, 298, '#ffffff') + rect(212, 344, 268, 12, '#ffffff') + path('M232 504L360 206H420L292 504Z', '#ffffff', 'opacity=".4"') + rect(180, 520, 332, 20, '#ffffff', 4) + rect(186, 538, 320, 10, '#0f2440', 0, 'opacity=".14"') + rect(186, 524, 320, 62, '#0a5fc4', 8) + rect(186, 524, 320, 16, '#3f98f0', 8) + times(17, (i) => dot(196 + i * 19, 512 - (i % 3) * 8, 19, i % 2 ? '#3fa35b' : '#2c8a4a')) + times(15, (i) => dot(202 + i * 21, 494 - (i % 4) * 9, 11, ['#ff6f61', '#ffd23f', '#ff9ebb', '#ffffff'][i % 4])) +
    rect(1128, 250, 44, 70, '#31475f', 8) + dot(1150, 294, 96, 'url(#glow)', 'opacity=".7"') + rect(1134, 264, 32, 46, '#fff0b8', 6) + rect(540, 746, 540, 56, '#6d8a4a', 10) + rect(552, 754, 516, 40, '#87a85c', 8) + times(40, (i) => rect(560 + i * 12.6, 756, 4, 36, '#6d8a4a', 2, 'opacity=".6"')) +
    [[1220, 1.35, '#ff8a1f'], [1440, 1.75, '#0a5fc4'], [100, 1.5, '#e2483d']].map(([x, s, c], n) => at(Number(x), 850 + n * 14, Number(s), shade(6, 4, 66, 10, 0.35) + dot(0, -112, 56, '#2f8f4e') + times(22, (i) => dot(-54 + random() * 108, -92 - random() * 66, 18, ['#2f8f4e', '#46ab5f', '#6cc87a'][i % 3])) + times(17, () => { const a = random() * 6.28; const r = Math.sqrt(random()) * 60; const fx = Math.cos(a) * r; const fy = -122 + Math.sin(a) * r * 0.75; return times(5, (k) => dot(fx + Math.cos(k * 1.257) * 7, fy + Math.sin(k * 1.257) * 7, 6, n === 1 ? '#ffd23f' : n ? '#ffffff' : '#ff8fab')) + dot(fx, fy, 5, n === 1 ? '#e07b1a' : '#ffd23f') }) + path('M-46 -86H46L36 0H-36Z', String(c)) + path('M8 -86H46L36 0H8Z', '#0f2440', 'opacity=".2"') + rect(-52, -94, 104, 18, String(c), 4) + rect(-52, -94, 104, 7, '#ffffff', 3, 'opacity=".35"'))).join('') +
    [[700, 0], [772, 14]].map(([x, dy]) => at(x, 796 + dy, 1.15, shade(20, 2, 60, 8, 0.35) + path('M-30 -104H24V-50C56 -46 78 -34 80 -6H-30Z', '#b87434') + path('M24 -104V-50C56 -46 78 -34 80 -6H40C40 -30 20 -44 4 -50V-104Z', '#8a5222', 'opacity=".55"') + rect(-34, -10, 118, 16, '#3c2a1c', 6) + rect(-34, -112, 62, 16, '#f2c58b', 6) + times(3, (i) => line(`M2 ${-88 + i * 16}L30 ${-84 + i * 14}`, '#ffe9c9', 5)))).join('') +
    at(960, 812, 1.25, shade(0, 2, 96, 10, 0.35) + rect(-86, -88, 172, 88, 'url(#redD)', 10) + rect(-92, -100, 184, 34, '#f47a6d', 8) + rect(-92, -72, 184, 6, '#8e1b1b', 2) + line('M-44 -100V-126H44V-100', '#31475f', 11) + rect(-18, -78, 36, 22, '#ffd23f', 4)) + path('M0 0L620 0L1080 1000H280L0 420Z', 'url(#sunray)', 'opacity=".55"') + sparkle(936, 456, 18),
}

const gasNight: Drawing = {
  name: 'post-smell-gas',
  width: 1200,
  height: 750,
  draw: (random) =>
    defs + `<defs>${lin('ev', [[0, '#2d74c8'], [0.6, '#9fc9ee'], [1, '#ffe1b3']])}</defs>` + rect(0, 0, 1200, 750, 'url(#ev)') + cloud(240, 110, 0.7) + cloud(960, 90, 0.8) + path('M0 480C300 420 800 470 1200 430V750H0Z', '#79c37c') + tree(60, 560, 0.95, 'summer', random) + tree(640, 530, 0.62, 'summer', random) + tree(1130, 560, 1.05, 'summer', random) +
    house(340, 570, 1.04, { wall: '#f7e2b8', shade: '#dcbf86', roof: '#51627a', roofDark: '#364459', door: '#d8563f', openDoor: true }, random) + bush(190, 578, 0.6, 'summer') + rect(0, 566, 1200, 40, '#58ad62') + path('M400 584L480 584L560 622H440Z', '#e9e2d3') + rect(0, 604, 1200, 12, '#e6ecf1') + rect(0, 616, 1200, 74, '#62768c') + times(7, (i) => rect(30 + i * 180, 650, 90, 7, '#f5f9fc', 3, 'opacity=".8"')) + rect(0, 688, 1200, 12, '#b7c4d0') + rect(0, 698, 1200, 52, '#dfe6ec') +
    times(5, (i) => line(`M${462 + i * 26} ${552 - i * 14}c20 -12 -6 -30 18 -46`, '#f6ffd9', 6, `opacity="${0.9 - i * 0.13}"`)) +
    line('M520 634C600 640 660 660 716 690', '#ffffff', 7, 'stroke-dasharray="2 20" opacity=".9"') + path('M704 700l26 -2l-12 -24Z', '#ffffff') +
    person(800, 724, 0.78, { skin: '#8d5a3b', hair: '#1d1512', top: '#0a5fc4', legs: '#33455d', phone: true }) + person(880, 728, 0.74, { skin: '#b9784f', hair: '#3a2419', top: '#ff8a1f', legs: '#24496b' }) + person(944, 730, 0.5, { skin: '#a56a45', hair: '#241712', top: '#ffd23f', legs: '#31679c' }) + person(992, 730, 0.42, { skin: '#a56a45', hair: '#241712', top: '#e2483d', legs: '#3d5573' }),
}

const night: Drawing = {
  name: 'emergency-call-out',
  width: 900,
  height: 900,
  draw: (random) =>
    defs + `<defs>${lin('ns', [[0, '#0a1f4d'], [0.65, '#24529c'], [1, '#5f86c9']])}</defs>` + rect(0, 0, 900, 900, 'url(#ns)') + cloud(180, 130, 0.9, '#7f9bd0', 0.55) + cloud(690, 90, 1, '#7f9bd0', 0.5) +
    house(230, 600, 0.92, { wall: '#5d78ac', shade: '#3d5586', roof: '#202c4d', roofDark: '#141d36', door: '#c95a3a', lit: true }, random) + house(700, 600, 0.92, { wall: '#8a6f8c', shade: '#5d4a68', roof: '#2a2947', roofDark: '#1a1a30', door: '#dfae3c', lit: true, brick: true }, random) + tree(465, 610, 0.8, 'night', random) + rect(0, 596, 900, 60, '#1e4a52') + bush(60, 616, 0.7, 'night') + rect(0, 648, 900, 18, '#7388b0') + rect(0, 664, 900, 236, '#263453') +
    [150, 480, 760].map((x, i) => rect(x - 46, 690, 92, 190, '#ffd978', 40, `opacity="${[0.16, 0.1, 0.16][i]}" filter="url(#b12)"`)).join('') + times(5, (i) => rect(20 + i * 200, 846, 110, 9, '#f2e7c8', 4, 'opacity=".55"')) + van(400, 800, 1.2, true) +
    oval(400, 846, 300, 18, '#9fd7fb', 'opacity=".18"') + times(120, () => { const x = random() * 960; const y = random() * 900; const l = 20 + random() * 26; return line(`M${x} ${y}l${-l * 0.28} ${l}`, '#cfe9ff', 2.2, `opacity="${(0.18 + random() * 0.4).toFixed(2)}"`) }) + times(26, () => oval(random() * 900, 690 + random() * 200, 9 + random() * 10, 2.6, '#cfe9ff', 'opacity=".4"')),
}

const seasonal = (season: Exclude<Season, 'night'>, o: House, extra: (random: () => number) => string = () => ''): Drawing => ({ name: `home-${season}`, width: 1200, height: 750, draw: (random) => scene(season, o, random, extra(random)) })

export const homes: Drawing[] = [
  seasonal('spring', { wall: '#ffd96b', shade: '#e3b342', roof: '#5a6f8a', roofDark: '#3e5069', door: '#0a5fc4', shutters: '#ffffff', boxes: true }),
  seasonal('summer', { wall: '#ffffff', shade: '#cfdfec', roof: '#2f5f8f', roofDark: '#1d446c', door: '#ff8a1f', shutters: '#1e5c9f', boxes: true }, sprinkler),
  seasonal('autumn', { wall: '#6fa6d6', shade: '#4a80b3', roof: '#7a4a3a', roofDark: '#573225', door: '#ffc93d', shutters: '#ffffff' }),
  seasonal('winter', { wall: '#c9785b', shade: '#94503a', roof: '#4a4f78', roofDark: '#343858', door: '#1f7a6a', brick: true }, () => snowman),
  porch,
  gasNight,
  night,
]
