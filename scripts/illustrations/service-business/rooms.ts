import { at, collar, defs, dot, lin, line, oval, path, rect, shade, times, type Material } from './lib'

type Random = () => number
type Room = 'basement' | 'bathroom' | 'kitchen' | 'utility' | 'garden'

const walls: Record<Room, { wall: [string, string]; floor: [string, string] }> = {
  basement: { wall: ['#d7e9f7', '#a9cbe6'], floor: ['#c2ccd6', '#93a3b3'] },
  bathroom: { wall: ['#d8f4f1', '#a5dfdc'], floor: ['#f4f8fb', '#cbd9e4'] },
  kitchen: { wall: ['#fff3cf', '#ffdf96'], floor: ['#e2b27b', '#bd864e'] },
  utility: { wall: ['#ffe8d4', '#ffcda3'], floor: ['#b9c6d3', '#8798aa'] },
  garden: { wall: ['#9fdcff', '#e6f7ff'], floor: ['#7fcf79', '#46a457'] },
}

/** Wall, floor and morning light for a picture of w x h; `ground` is where the floor starts. */
export const room = (kind: Room, w: number, h: number, ground: number, random: Random) => {
  const { wall, floor } = walls[kind]
  const tile = kind === 'bathroom' ? 90 : kind === 'kitchen' ? 100 : 0
  const blocks =
    kind === 'basement'
      ? times(Math.ceil(ground / 96), (row) => times(Math.ceil(w / 190) + 1, (i) => rect(i * 190 - (row % 2) * 95 + 3, ground - (row + 1) * 96 + 3, 184, 90, random() > 0.45 ? '#ffffff' : '#5f97c4', 8, `opacity="${(0.12 + random() * 0.16).toFixed(2)}"`)))
      : kind === 'bathroom'
        ? times(Math.ceil(ground / tile), (row) => times(Math.ceil(w / tile) + 1, (i) => rect(i * tile + 2, ground - (row + 1) * tile + 2, tile - 5, tile - 5, '#ffffff', 6, `opacity="${(0.22 + random() * 0.28).toFixed(2)}"`)))
        : kind === 'kitchen'
          ? times(Math.ceil(ground / 60), (row) => times(Math.ceil(w / 120) + 1, (i) => rect(i * 120 - (row % 2) * 60 + 2, ground - (row + 1) * 60 + 2, 115, 55, '#ffffff', 7, `opacity="${(0.25 + random() * 0.3).toFixed(2)}"`)))
          : kind === 'utility'
            ? times(Math.ceil(w / 110), (i) => rect(i * 110, 0, 3, ground, '#d98f52', 0, 'opacity=".22"') + rect(i * 110 + 3, 0, 3, ground, '#ffffff', 0, 'opacity=".5"'))
            : ''
  const ground3d =
    kind === 'bathroom'
      ? times(9, (i) => line(`M${w / 2 + (i - 4) * 90} ${ground}L${w / 2 + (i - 4) * 210} ${h}`, '#a9bfd0', 3, 'opacity=".7"')) + times(3, (i) => rect(0, ground + 24 + i * i * 34 + i * 26, w, 3, '#a9bfd0', 0, 'opacity=".7"'))
      : kind === 'kitchen'
        ? times(4, (i) => rect(0, ground + 18 + i * 44, w, 3, '#8a5a2c', 0, 'opacity=".35"'))
        : kind === 'garden'
          ? times(50, () => { const x = random() * w; const y = ground + 14 + random() * (h - ground - 10); return line(`M${x} ${y}l-4 -12M${x + 4} ${y}l4 -11`, '#2f8f4e', 3, 'opacity=".55"') })
          : times(26, () => oval(random() * w, ground + 12 + random() * (h - ground), 3 + random() * 12, 1.6, '#5f7285', 'opacity=".28"'))
  return (
    defs + `<defs>${lin('rw', [[0, wall[0]], [1, wall[1]]], kind === 'garden' ? 'v' : 'd')}${lin('rf', [[0, floor[0]], [1, floor[1]]])}${lin('ray', [[0, '#ffffff', 0.75], [1, '#ffffff', 0]], 'd')}</defs>` +
    rect(0, 0, w, h, 'url(#rw)') + blocks + dot(w * 0.46, ground * 0.5, w * 0.52, 'url(#halo)', 'opacity=".75"') + (kind === 'garden' ? '' : path(`M0 0H${w * 0.3}L${w * 0.86} ${ground}H${w * 0.36}L0 ${h * 0.34}Z`, 'url(#ray)', 'opacity=".5"')) +
    rect(0, ground, w, h - ground, 'url(#rf)') + ground3d + (kind === 'garden' ? '' : rect(0, ground - 18, w, 18, kind === 'basement' ? '#8fb1cd' : '#ffffff') + rect(0, ground, w, 12, '#0f2440', 0, 'opacity=".14"'))
  )
}

/** Upright cylinder with domed top, foot at y. */
export const tank = (x: number, y: number, w: number, h: number, m: Material, band = '#0a5fc4') =>
  shade(x + 16, y + 2, w * 0.62, 20, 0.4) + times(3, (i) => rect(x - w * 0.42 + i * w * 0.37, y - 22, w * 0.1, 24, '#31475f', 4)) +
  path(`M${x - w / 2} ${y - h + w * 0.2}Q${x - w / 2} ${y - h} ${x} ${y - h}Q${x + w / 2} ${y - h} ${x + w / 2} ${y - h + w * 0.2}V${y - 24}Q${x} ${y + 2} ${x - w / 2} ${y - 24}Z`, `url(#${m.name}H)`) +
  path(`M${x - w / 2} ${y - h + w * 0.2}Q${x} ${y - h + w * 0.32} ${x + w / 2} ${y - h + w * 0.2}Q${x + w / 2} ${y - h} ${x} ${y - h}Q${x - w / 2} ${y - h} ${x - w / 2} ${y - h + w * 0.2}Z`, m.light, 'opacity=".7"') +
  path(`M${x - w / 2} ${y - h + w * 0.36}Q${x} ${y - h + w * 0.48} ${x + w / 2} ${y - h + w * 0.36}v${w * 0.09}Q${x} ${y - h + w * 0.57} ${x - w / 2} ${y - h + w * 0.45}Z`, band, 'opacity=".92"') +
  path(`M${x - w / 2} ${y - 100}Q${x} ${y - 76} ${x + w / 2} ${y - 100}v8Q${x} ${y - 68} ${x - w / 2} ${y - 92}Z`, '#0f2440', 'opacity=".12"')

/** Metal cabinet with lit left edge. */
export const cabinet = (x: number, y: number, w: number, h: number, m: Material, r = 16) =>
  shade(x + w / 2 + 16, y + h + 2, w * 0.58, 18, 0.4) + rect(x, y, w, h, `url(#${m.name}D)`, r) + rect(x + 6, y + 6, w * 0.06, h - 12, '#ffffff', 6, 'opacity=".6"') + rect(x + w - 20, y + 4, 20, h - 8, '#0f2440', 10, 'opacity=".12"')

export const wrench = (x: number, y: number, s: number, turn: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s})">` + `<g transform="translate(10 16)" opacity=".25" filter="url(#b4)">${rect(-24, -60, 48, 360, '#0f2440', 20)}</g>` + rect(-22, 20, 44, 270, 'url(#redH)', 18) + rect(-8, 60, 16, 190, '#8e1b1b', 8, 'opacity=".55"') + path('M-34 40V-50L-12 -76V-20L12 -14L36 -44V0L26 40Z', 'url(#steelH)') + path('M-40 -70L-12 -100L52 -94Q64 -92 62 -78L60 -50L36 -44L40 -66L-12 -72V-56L-34 -44Z', 'url(#ironH)') + times(5, (i) => rect(-10 + i * 9, -70, 4, 9, '#d5e2ed')) + rect(-36, 2, 72, 26, 'url(#ironV)', 8) + times(6, (i) => rect(-32 + i * 12, 2, 4, 26, '#1b2633')) + dot(0, 272, 9, '#5c1010') + '</g>'

export const toolbox = (x: number, y: number, s: number, m: Material) =>
  at(x, y, s, shade(6, 2, 110, 12, 0.4) + rect(-100, -96, 200, 96, `url(#${m.name}D)`, 12) + rect(-106, -110, 212, 42, m.base, 10) + rect(-106, -110, 212, 14, m.light, 7) + rect(-106, -70, 212, 6, m.dark, 2) + line('M-48 -110V-140H48V-110', '#31475f', 13) + line('M-48 -141H48', '#74889f', 4) + rect(-20, -82, 40, 26, '#ffd23f', 5) + rect(-90, -56, 12, 46, '#ffffff', 6, 'opacity=".3"'))

export const bucket = (x: number, y: number, s: number, m: Material, turn = 0) =>
  `<g transform="translate(${x} ${y}) scale(${s}) rotate(${turn})">` + line('M-70 -150C-60 -240 60 -240 70 -150', '#8fa6ba', 7) + path('M-74 -150H74L56 0H-56Z', `url(#${m.name}H)`) + oval(0, -150, 74, 18, m.dark) + oval(0, -146, 64, 13, '#5cc0fa') + path('M-70 -112H70L69 -100H-69Z', '#ffffff', 'opacity=".25"') + '</g>'

/** Multimeter or detector with a lit face. */
export const meter = (x: number, y: number, s: number, m: Material, face: string, turn = 0) =>
  `<g transform="translate(${x} ${y}) scale(${s}) rotate(${turn})">` + shade(6, 150, 76, 12, 0.35) + rect(-70, -140, 140, 290, `url(#${m.name}D)`, 26) + rect(-54, -122, 108, 250, '#22303f', 16) + rect(-42, -108, 84, 66, face, 8) + times(4, (i) => rect(-32 + i * 17, -62 - [12, 22, 34, 18][i], 11, [12, 22, 34, 18][i], '#0f2440', 2, 'opacity=".65"')) + dot(0, 24, 36, '#42566b') + dot(0, 24, 27, 'url(#steelD)') + rect(-4, -4, 8, 28, '#e2483d', 4) + dot(-24, 98, 11, '#e2483d') + dot(24, 98, 11, '#16202c') + '</g>'

export const clipboard = (x: number, y: number, s: number, turn = 0, rows = 5) =>
  `<g transform="translate(${x} ${y}) scale(${s}) rotate(${turn})">` + `<g transform="translate(12 18)" opacity=".28" filter="url(#b12)">${rect(-130, -180, 260, 360, '#0f2440', 18)}</g>` + rect(-130, -180, 260, 360, '#b87434', 18) + rect(-130, -180, 260, 22, '#d99a5a', 12) + rect(-108, -148, 216, 308, '#ffffff', 6) + rect(-108, -148, 216, 48, '#0a5fc4', 6) + rect(-90, -132, 96, 14, '#ffffff', 7, 'opacity=".9"') +
  times(rows, (i) => rect(-90, -76 + i * 46, 28, 28, '#e6f4ff', 6) + line(`M${-84} ${-62 + i * 46}l7 8l13 -17`, i === rows - 1 ? '#ff8a1f' : '#20a35a', 6) + rect(-48, -72 + i * 46, 84 - (i % 3) * 16, 8, '#9db4c9', 4) + rect(-48, -58 + i * 46, 54, 6, '#d2dfea', 3) + rect(58, -70 + i * 46, 34, 14, '#ffd98a', 5)) + rect(-46, -204, 92, 44, 'url(#steelV)', 12) + dot(0, -196, 12, '#64788d') + '</g>'

export const wallPipe = (x: number, top: number, bottom: number, w: number, m: Material) => rect(x - w / 2, top, w, bottom - top, `url(#${m.name}H)`) + collar(x, bottom - 10, w * 1.4, 26, m, 'v')
