import { at, dot, drop, flame, line, lin, oval, path, rect, shade, times } from './lib'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter' | 'night'
type Random = () => number

const crowns: Record<Season, [string, string, string, string]> = {
  spring: ['#5fa84a', '#86c95f', '#f7b7cf', '#ffdfe9'],
  summer: ['#1f7a46', '#33a05a', '#54bf6c', '#8fdc86'],
  autumn: ['#b8470f', '#e2701d', '#f79a2b', '#ffc955'],
  night: ['#173f52', '#22586a', '#2f7280', '#5c9d98'],
  winter: ['#7d8ea3', '#93a5ba', '#dfeaf5', '#ffffff'],
}

/** A tree whose foot is at x, y; 300 high at scale 1. */
export const tree = (x: number, y: number, s: number, season: Season, random: Random) => {
  const [deep, mid, light, bright] = crowns[season]
  const trunk = path('M-13 0C-9 -60 -11 -110 -5 -150L7 -150C11 -110 9 -60 15 0Z', '#7a4b2b') + path('M2 0C5 -60 3 -110 3 -150L7 -150C11 -110 9 -60 15 0Z', '#5c361d')
  if (season === 'winter') {
    const twigs = ['M0 -120C-6 -170 -10 -220 -4 -285', 'M0 -130C-20 -165 -50 -180 -68 -222', 'M2 -140C26 -175 48 -190 66 -236', 'M-3 -190C-20 -215 -30 -235 -34 -262', 'M2 -200C18 -222 26 -242 30 -270', 'M-36 -176C-56 -180 -72 -184 -92 -188', 'M36 -182C56 -186 74 -194 92 -202']
    return at(x, y, s, shade(0, 2, 70, 10, 0.2) + trunk + twigs.map((d) => line(d, '#6b4428', 8)).join('') + twigs.map((d) => line(d, '#ffffff', 4, 'transform="translate(-2 -5)" opacity=".95"')).join(''))
  }
  const ball = (cx: number, cy: number, r: number, fill: string) => dot(cx, cy, r, fill)
  const spread: [number, number, number][] = [[-58, -165, 56], [58, -160, 58], [0, -140, 62], [-40, -222, 58], [44, -226, 56], [0, -262, 52], [0, -195, 70]]
  return at(
    x,
    y,
    s,
    shade(14, 2, 100, 13, 0.28) + trunk + line('M0 -110L-34 -150M4 -120L36 -160', '#6b4428', 9) +
      spread.map(([a, b, r]) => ball(a + 9, b + 11, r, deep)).join('') +
      spread.map(([a, b, r]) => ball(a - 3, b - 3, r * 0.9, mid)).join('') +
      spread.map(([a, b, r]) => ball(a - r * 0.22, b - r * 0.25, r * 0.58, light)).join('') +
      times(34, () => {
        const [a, b, r] = spread[Math.floor(random() * spread.length)]
        const turn = random() * 6.28
        const far = Math.sqrt(random()) * r * 0.82
        return oval(a + Math.cos(turn) * far - 6, b + Math.sin(turn) * far - 8, 7, 5, random() > 0.4 ? bright : light, `opacity="${0.5 + random() * 0.5}"`)
      }),
  )
}

export const bush = (x: number, y: number, s: number, season: Season) => {
  const [deep, mid, light] = season === 'winter' ? ['#5f7f74', '#7ea093', '#ffffff'] : season === 'spring' ? ['#4b9a45', '#76c257', '#aee07f'] : season === 'autumn' ? ['#9b5a1b', '#d38432', '#f0b04c'] : season === 'night' ? crowns.night : crowns.summer
  return at(x, y, s, shade(4, 0, 70, 8, 0.25) + [[-40, -26, 32], [0, -40, 42], [42, -26, 34]].map(([a, b, r]) => dot(a, b, r, deep) + dot(a - 5, b - 6, r * 0.82, mid) + dot(a - r * 0.3, b - r * 0.45, r * 0.42, light, 'opacity=".75"')).join('') + rect(-74, -2, 150, 12, deep, 6, 'opacity=".0"'))
}

export const cloud = (x: number, y: number, s: number, fill = '#ffffff', opacity = 0.95) => at(x, y, s, `<g opacity="${opacity}">` + path('M-110 30a36 36 0 0 1 6 -70a58 58 0 0 1 104 -22a46 46 0 0 1 78 26a34 34 0 0 1 26 66Z', fill) + path('M-110 30a36 36 0 0 1 -28 -30c30 14 170 18 262 -6a34 34 0 0 1 -20 36Z', '#b9dcf5', 'opacity=".55"') + '</g>')

type Window = { x: number; y: number; w: number; h: number; lit?: boolean; shutters?: string; box?: boolean; snow?: boolean }
export const windowPane = ({ x, y, w, h, lit, shutters, box, snow }: Window) =>
  (lit ? oval(x + w / 2, y + h / 2, w * 1.2, h * 1.05, 'url(#glow)', 'opacity=".55"') : '') +
  (shutters ? rect(x - w * 0.36, y - 4, w * 0.28, h + 8, shutters, 3) + rect(x + w * 1.08, y - 4, w * 0.28, h + 8, shutters, 3) + times(6, (i) => rect(x - w * 0.33, y + 4 + (i * h) / 6, w * 0.22, h * 0.07, '#0f2440', 1, 'opacity=".18"') + rect(x + w * 1.11, y + 4 + (i * h) / 6, w * 0.22, h * 0.07, '#0f2440', 1, 'opacity=".18"')) : '') +
  rect(x - 5, y - 3, w + 12, h + 10, '#0f2440', 3, 'opacity=".18"') + rect(x - 6, y - 6, w + 12, h + 12, '#ffffff', 3) + rect(x, y, w, h, lit ? 'url(#glassLit)' : 'url(#glassDay)') +
  (lit ? path(`M${x} ${y}h${w * 0.26}q${-w * 0.04} ${h * 0.5} ${-w * 0.26} ${h * 0.66}Z`, '#fff9e2', 'opacity=".8"') + path(`M${x + w} ${y}h${-w * 0.26}q${w * 0.04} ${h * 0.5} ${w * 0.26} ${h * 0.66}Z`, '#fff9e2', 'opacity=".8"') : path(`M${x + w * 0.1} ${y + h}L${x + w * 0.55} ${y}h${w * 0.22}L${x + w * 0.32} ${y + h}Z`, '#ffffff', 'opacity=".45"')) +
  rect(x + w / 2 - 2.5, y, 5, h, '#ffffff') + rect(x, y + h * 0.46, w, 5, '#ffffff') + rect(x - 10, y + h + 4, w + 20, 8, '#ffffff', 2) + rect(x - 10, y + h + 11, w + 20, 4, '#0f2440', 2, 'opacity=".16"') +
  (box ? rect(x - 6, y + h + 6, w + 12, 16, '#8a5a35', 3) + times(6, (i) => dot(x + 2 + (i * w) / 5.4, y + h + 3, 7.5, '#3fa35b') + dot(x + 2 + (i * w) / 5.4, y + h - 1, 5, i % 2 ? '#ff6f61' : '#ffd23f')) : '') +
  (snow ? path(`M${x - 12} ${y + h + 6}q${w * 0.3} -13 ${w * 0.55} -9t${w * 0.55} 3q10 2 10 8Z`, '#ffffff') : '')

export type House = { wall: string; shade: string; roof: string; roofDark: string; door: string; shutters?: string; lit?: boolean; snow?: boolean; boxes?: boolean; brick?: boolean; openDoor?: boolean; ranch?: boolean }

/** A two-story house, 400 wide and 430 high at scale 1, its ground at y = 0, centred. */
export const house = (x: number, y: number, s: number, o: House, random: Random) => {
  const { lit, snow } = o
  const siding = o.brick
    ? times(19, (row) => times(15, (i) => rect(-160 + i * 22 - (row % 2) * 11, -270 + row * 14, 20, 11.5, random() > 0.5 ? '#0f2440' : '#ffffff', 1.5, `opacity="${(random() * 0.13).toFixed(2)}"`)))
    : times(17, (row) => rect(-160, -266 + row * 16, 320, 2.4, o.shade, 0, 'opacity=".55"'))
  const id = `hc${Math.round(random() * 1e6)}`
  return at(
    x,
    y,
    s,
    `<defs><clipPath id="${id}"><rect x="-160" y="-280" width="320" height="280"/></clipPath>${lin(`${id}w`, [[0, o.wall], [0.65, o.wall], [1, o.shade]], 'h')}${lin(`${id}r`, [[0, o.roof], [1, o.roofDark]], 'd')}</defs>` +
      shade(20, 4, 230, 16, 0.3) +
      rect(84, -416, 46, 136, '#b4573e') + rect(84, -416, 15, 136, '#cf7454') + rect(78, -426, 58, 16, '#8d3f2c', 2) + (snow ? path('M76 -426q10 -16 30 -13t32 13Z', '#ffffff') : '') +
      path('M-160 -262L0 -402L160 -262V0H-160Z', `url(#${id}w)`) + `<g clip-path="url(#${id})">${siding}</g>` +
      path('M-160 -262L0 -402L160 -262V-244L0 -384L-160 -244Z', '#0f2440', 'opacity=".18"') +
      path('M-196 -240L0 -414L196 -240L180 -226L0 -386L-180 -226Z', `url(#${id}r)`) + line('M-180 -229L0 -389L180 -229', '#ffffff', 6) +
      (snow ? path('M-202 -238Q-208 -250 -196 -260L-8 -430Q0 -438 8 -430L196 -260Q208 -250 202 -238Q192 -228 182 -238Q168 -262 152 -258Q136 -256 128 -278Q118 -300 98 -300Q84 -302 76 -322Q64 -344 46 -344Q32 -346 24 -362Q12 -380 0 -380Q-12 -380 -24 -360Q-32 -346 -46 -344Q-64 -344 -76 -322Q-84 -302 -98 -300Q-118 -300 -128 -278Q-136 -256 -152 -258Q-168 -262 -182 -238Q-192 -228 -202 -238Z', '#ffffff') + line('M6 -384Q14 -382 24 -368Q34 -350 48 -349Q66 -347 78 -327Q88 -306 100 -304Q118 -303 130 -282Q140 -262 153 -262Q168 -264 182 -242', '#c4d9ee', 5) : '') +
      dot(0, -318, 28, '#ffffff') + dot(0, -318, 21, lit ? 'url(#glassLit)' : 'url(#glassDay)') + rect(-2, -340, 4, 44, '#ffffff') + rect(-22, -320, 44, 4, '#ffffff') +
      windowPane({ x: -118, y: -232, w: 58, h: 74, lit, shutters: o.shutters, snow, box: o.boxes }) + windowPane({ x: 60, y: -232, w: 58, h: 74, lit, shutters: o.shutters, snow, box: o.boxes }) +
      windowPane({ x: -124, y: -104, w: 76, h: 70, lit, shutters: o.shutters, snow, box: o.boxes }) +
      rect(34, -116, 78, 116, '#ffffff', 3) +
      (o.openDoor ? rect(41, -109, 64, 109, 'url(#glassLit)') + path('M41 -109L14 -96V10L41 0Z', o.door) + dot(20, -46, 4, '#ffd23f') : rect(41, -109, 64, 109, o.door, 2) + rect(49, -100, 48, 34, lit ? 'url(#glassLit)' : 'url(#glassDay)', 3) + rect(49, -58, 21, 46, '#ffffff', 2, 'opacity=".16"') + rect(76, -58, 21, 46, '#ffffff', 2, 'opacity=".16"') + dot(97, -50, 4.5, '#ffd23f')) +
      path('M18 -118L73 -154L128 -118L120 -110H26Z', `url(#${id}r)`) + rect(24, -114, 98, 6, '#ffffff') + rect(26, -108, 94, 10, '#0f2440', 0, 'opacity=".16"') + rect(24, -108, 7, 108, '#ffffff') + rect(115, -108, 7, 108, '#ffffff') +
      (snow ? path('M12 -118L73 -160L134 -118q-14 8 -26 -2q-18 8 -34 0q-20 8 -34 0q-14 8 -28 2Z', '#ffffff') : '') +
      rect(20, -8, 106, 12, '#dfe7ee', 2) + rect(10, 2, 126, 12, '#c3d0dc', 2) + dot(136, -88, 6, '#ffd978') + (lit ? dot(136, -88, 40, 'url(#glow)') : '') + rect(133, -98, 6, 8, '#31475f') +
      rect(-160, -10, 194, 10, '#9fb0c0') + rect(122, -10, 38, 10, '#9fb0c0'),
  )
}

/** Brand service van looking right; 560 wide and 260 high at scale 1, wheels on y = 0, centred. */
export const van = (x: number, y: number, s: number, lights = false) => {
  const wheel = (cx: number) => dot(cx, -38, 44, '#16202c') + dot(cx, -38, 40, '#2c3846') + dot(cx, -38, 25, '#dbe5ee') + dot(cx, -38, 20, '#9db0c2') + times(5, (i) => line(`M${cx} -38L${cx + Math.cos(i * 1.2566) * 20} ${-38 + Math.sin(i * 1.2566) * 20}`, '#eef4f9', 5)) + dot(cx, -38, 7, '#5c7085')
  return at(
    x,
    y,
    s,
    `<defs>${lin('vanBody', [[0, '#ffffff'], [0.6, '#f1f7fc'], [1, '#cfdfec']])}${lin('vanBlue', [[0, '#2f8df0'], [1, '#0a4fa8']])}${lin('vanGlass', [[0, '#d9f3ff'], [0.55, '#79bdea'], [1, '#3f7fb5']], 'd')}${lin('beam', [[0, '#fff6c9', 0.85], [1, '#fff6c9', 0]], 'h')}</defs>` +
      shade(0, 2, 290, 16, 0.4) + (lights ? path('M270 -84L620 -150V30L270 -62Z', 'url(#beam)') : '') +
      rect(-230, -262, 14, 26, '#5c7085') + rect(-70, -262, 14, 26, '#5c7085') + rect(70, -262, 14, 26, '#5c7085') + rect(-250, -264, 350, 8, '#71869b', 4) +
      rect(-262, -278, 366, 11, '#d98243', 5) + rect(-262, -278, 366, 4, '#f8bd86', 2) + rect(-256, -290, 330, 11, '#e8eff5', 5) + rect(-256, -281, 330, 3, '#b8c8d6', 1) + rect(-240, -302, 350, 10, '#f6bf1d', 5) + times(11, (i) => rect(-226 + i * 31, -302, 5, 10, '#b37d00')) +
      path('M-268 -60V-214Q-268 -240 -242 -240H96Q124 -240 142 -218L196 -146L252 -128Q272 -120 272 -96V-56Q272 -38 254 -38H-250Q-268 -38 -268 -60Z', 'url(#vanBody)') +
      path('M-268 -104C-150 -88 -60 -150 60 -128C140 -114 200 -104 272 -104V-56Q272 -38 254 -38H-250Q-268 -38 -268 -60Z', 'url(#vanBlue)') + line('M-268 -112C-150 -96 -60 -160 60 -138C140 -124 200 -113 271 -113', '#ff8a1f', 9) +
      path('M112 -214H120Q132 -214 142 -200L180 -146H104V-206Q104 -214 112 -214Z', 'url(#vanGlass)') + path('M128 -210L148 -192L112 -148H104V-176Z', '#ffffff', 'opacity=".4"') +
      rect(30, -214, 60, 68, 'url(#vanGlass)', 8) + path('M38 -146L72 -214H88L54 -146Z', '#ffffff', 'opacity=".4"') +
      line('M20 -226V-52M98 -226V-52M-128 -226V-52', '#8fa6ba', 2.5, 'opacity=".7"') + rect(34, -122, 22, 6, '#dbe5ee', 3) + rect(-120, -122, 22, 6, '#8fa6ba', 3) +
      dot(-190, -172, 44, '#e6f4ff') + drop(-196, -166, 26) + flame(-178, -158, 0.3) + rect(-110, -196, 96, 12, '#0a5fc4', 6) + rect(-110, -174, 74, 9, '#ff8a1f', 4) + rect(-110, -156, 84, 7, '#9fc6ea', 3) +
      path('M252 -128Q272 -120 272 -96H240Q232 -118 252 -128Z', lights ? '#fff6c9' : '#fff1b3') + (lights ? dot(262, -106, 60, 'url(#glow)') : '') + rect(-268, -150, 10, 40, '#e2483d', 3) +
      rect(222, -66, 56, 24, '#31475f', 8) + rect(-276, -66, 40, 24, '#31475f', 8) + rect(-250, -44, 500, 10, '#1b2a3c', 4) +
      path('M-218 -38a58 58 0 0 1 116 0Z', '#0d1826') + path('M120 -38a58 58 0 0 1 116 0Z', '#0d1826') + wheel(-160) + wheel(178) +
      path('M-256 -232Q-250 -236 -242 -236H92Q108 -236 122 -224L-256 -226Z', '#ffffff') + path('M178 -150l22 2v-24q0 -8 -8 -8h-8q-6 0 -6 6Z', '#1b2a3c'),
  )
}

export type Person = { skin: string; hair: string; top: string; legs: string; cap?: string; wave?: boolean; small?: boolean; phone?: boolean }
/** Standing figure, 300 high at scale 1, feet on y = 0. */
export const person = (x: number, y: number, s: number, o: Person) =>
  at(
    x,
    y,
    s,
    shade(0, 2, 56, 8, 0.3) + path('M-38 -140H38L34 -6H6L0 -100L-6 -6H-34Z', o.legs) + path('M0 -140H38L34 -6H6L0 -100Z', '#0f2440', 'opacity=".16"') + rect(-40, -14, 38, 14, '#2c3846', 7) + rect(2, -14, 40, 14, '#2c3846', 7) +
      line('M-40 -212C-58 -186 -58 -160 -54 -132', o.top, 25) + dot(-54, -124, 12, o.skin) +
      path('M-48 -206Q-46 -232 -18 -234H18Q46 -232 48 -206L42 -128H-42Z', o.top) + path('M14 -234H18Q46 -232 48 -206L42 -128H18Z', '#0f2440', 'opacity=".15"') +
      (o.wave ? line('M40 -214C66 -222 76 -252 80 -276', o.top, 25) + dot(83, -290, 14, o.skin) : o.phone ? line('M40 -212C66 -196 62 -216 40 -252', o.top, 24) + dot(36, -260, 12, o.skin) : line('M40 -212C58 -186 58 -160 54 -132', o.top, 25) + dot(54, -124, 12, o.skin)) +
      rect(-10, -250, 20, 24, o.skin) + dot(0, -272, 31, o.skin) + path('M-31 -274A31 31 0 0 1 31 -274Q22 -290 0 -288Q-22 -290 -31 -274Z', o.hair) + (o.cap ? path('M-33 -278A33 33 0 0 1 33 -278Z', o.cap) + rect(8, -284, 42, 9, o.cap, 4) + rect(8, -277, 42, 3, '#0f2440', 1, 'opacity=".3"') : '') +
      dot(-2, -268, 3, '#1b2a3c') + dot(18, -268, 3, '#1b2a3c') + line('M0 -256Q9 -249 18 -256', '#7d3b2a', 2.6) + (o.phone ? rect(24, -284, 10, 24, '#16202c', 3) : ''),
  )
