import { boxPath, brick, disc, engrave, fill, gouge, gouges, ink, move, night, oval, paper, polygon, rect, slate, stroke, times } from './press'

type Person = {
  coat?: string
  light?: string
  hair?: string
  head?: string
  style?: 'short' | 'bun' | 'long' | 'hood' | 'hat' | 'curly'
  long?: boolean
  bag?: boolean
  cane?: boolean
  child?: boolean
  lit?: 'left' | 'right'
  arm?: 'down' | 'up' | 'link'
}

/** Someone seen from behind, standing on (x, y); `size` is the height. */
export const person = (x: number, y: number, size: number, { coat = ink, light = paper, hair = ink, head = '#c99e7c', style = 'short', long = false, bag = false, cane = false, child = false, lit = 'right', arm = 'down' }: Person = {}) => {
  const hem = long ? -1.5 : -2.8
  const side = lit === 'right' ? 1 : -1
  const hairdo = {
    short: `M-.5 -7.1Q-.62 -8.05 0 -8.05Q.62 -8.05 .5 -7.1Q.3 -6.85 0 -6.85Q-.3 -6.85 -.5 -7.1Z`,
    bun: `M-.5 -7.15Q-.62 -8 0 -8Q.62 -8 .5 -7.15Q0 -6.8 -.5 -7.15ZM-.3 -8Q-.35 -8.5 0 -8.5Q.35 -8.5 .3 -8Q0 -7.8 -.3 -8Z`,
    long: `M-.55 -7.3Q-.6 -8.05 0 -8.05Q.6 -8.05 .55 -7.3L.72 -5.9Q0 -5.6 -.72 -5.9Z`,
    hood: `M-.7 -6.5Q-.8 -8.2 0 -8.2Q.8 -8.2 .7 -6.5Q0 -6.1 -.7 -6.5Z`,
    hat: `M-.85 -7.45Q0 -7.15 .85 -7.45L.6 -7.65L.5 -8.35Q0 -8.55 -.5 -8.35L-.6 -7.65Z`,
    curly: `M-.62 -7Q-.95 -7.6 -.6 -8.05Q-.2 -8.5 .3 -8.3Q.95 -8.1 .78 -7.4Q.8 -6.95 .5 -6.85Q0 -6.6 -.62 -7Z`,
  }[style]
  const legs = long
    ? `M-.6 -1.7L-.55 0L-.05 0L-.02 -1.7ZM.1 -1.7L.1 0L.6 0L.62 -1.7Z`
    : `M-.85 -3L-.7 -.05L-.9 0L-.15 0L-.05 -3ZM.05 -3L.15 0L.9 0L.7 -.05L.85 -3Z`
  const raised = arm === 'up' ? `M${side * 0.8} -6.4Q${side * 1.5} -6 ${side * 1.4} -5.2L${side * 1.1} -6.9L${side * 0.8} -7L${side * 0.9} -5Z` : ''
  const down = (at: number) => `M${at * 0.9} -6.4Q${at * 1.35} -6.2 ${at * 1.38} -5.1L${at * 1.45} -3.5Q${at * 1.25} -3.15 ${at * 1.08} -3.5L${at * 0.85} -5Z`
  const inside = [
    fill(legs, night),
    fill(down(-1) + (raised || down(1)), coat),
    oval(0, -7.35, 0.48, 0.62, head),
    fill(`M-.2 -7H.2V-6.4H-.2Z`, head),
    fill(`M-.95 -6.4Q0 -6.95 .95 -6.4Q1.05 -4.8 1.05 ${hem}Q0 ${hem + 0.25} -1.05 ${hem}Q-1.05 -4.8 -.95 -6.4Z`, coat),
    fill(hairdo, hair),
    fill(
      gouge(side * 0.86, -6.1, -hem > 2 ? 3 : 4.2, 90, 0.07) + gouge(side * 0.66, -5.9, -hem > 2 ? 2.6 : 3.8, 90, 0.06) + gouge(side * 1.25, -5.9, 2.2, 88, 0.06) + gouge(side * 0.45, -5.2, 1.6, 91, 0.05) + gouge(0, -4.2, -hem > 2 ? 1.2 : 2.4, 90, 0.04),
      light,
      'opacity=".9"',
    ),
    fill(gouge(side * 0.3, -7.9, 0.7, 70, 0.05) + gouge(side * 0.1, -7.95, 0.6, 80, 0.04), light, 'opacity=".6"'),
    bag ? fill(`M${-side * 1.5} -3.4l.1 -1.9l.1 0l.1 1.9l.35 0l.08 1.5l-1.2 0l.08 -1.5Z`, brick) : '',
    cane ? stroke(`M${side * 1.35} -3.5L${side * 1.75} 0`, ink, 0.14) : '',
  ].join('')
  return move(x, y, inside + (child ? move(side * 2.1, 0, fill(`M-.5 -3.2Q0 -3.5 .5 -3.2L.62 -1.1H-.62Z`, slate) + disc(0, -3.7, 0.38, head) + fill(`M-.4 -3.6Q-.45 -4.2 0 -4.2Q.45 -4.2 .4 -3.6Q0 -3.3 -.4 -3.6Z`, hair) + fill('M-.4 -1.2L-.35 0H-.05V-1.2ZM.05 -1.2V0H.35L.4 -1.2Z', night)) : ''), size / 8.2)
}

/** A Douglas fir with gouged light on one side. */
export const fir = (random: () => number, x: number, base: number, size: number, colour = ink, light = paper) => {
  const half = size * 0.2
  const left: [number, number][] = []
  const right: [number, number][] = []
  const tiers = 9
  for (let tier = 0; tier < tiers; tier++) {
    const y = base - size + (size * 0.94 * (tier + 1)) / tiers
    const reach = half * ((tier + 1) / tiers) ** 0.85 * (0.85 + random() * 0.3)
    left.push([x - reach, y + random() * 6], [x - reach * 0.5, y - size * 0.012])
    right.push([x + reach, y + random() * 6], [x + reach * 0.5, y - size * 0.012])
  }
  const marks = times(tiers - 1, (tier) => {
    const y = base - size + (size * 0.94 * (tier + 1)) / tiers
    const reach = half * ((tier + 1) / tiers)
    return fill(gouge(x + reach * 0.05, y - size * 0.05, reach * 0.8, 32, size * 0.006) + gouge(x - reach * 0.1, y - size * 0.03, reach * 0.5, 40, size * 0.004), light, 'opacity=".75"')
  })
  return rect(x - size * 0.018, base - size * 0.08, size * 0.036, size * 0.09, colour) + fill(polygon([[x, base - size], ...right, ...left.reverse()]), colour) + marks
}

/** A fluted column, lit from the left. */
export const column = (x: number, top: number, bottom: number, w: number, stone = paper) => {
  const shaft = boxPath(x + w * 0.1, top, w * 0.8, bottom - top)
  return (
    fill(shaft, stone) +
    engrave({ clip: shaft, box: [x + w * 0.1, top, w * 0.8, bottom - top], angle: 90, gap: w * 0.085, tone: (across) => 0.06 + across ** 1.4 * 0.86 }) +
    fill(boxPath(x, top - w * 0.2, w, w * 0.22) + boxPath(x + w * 0.05, bottom - w * 0.16, w * 0.9, w * 0.1) + boxPath(x - w * 0.04, bottom - w * 0.08, w * 1.08, w * 0.1), ink) +
    fill(boxPath(x + w * 0.04, top - w * 0.15, w * 0.72, w * 0.05) + boxPath(x, bottom - w * 0.05, w * 0.7, w * 0.03), stone)
  )
}

/** Head and shoulders seen from behind, for benches and juries; (x, y) is the middle of the shoulders' foot. */
export const sitter = (x: number, y: number, size: number, { coat = ink, hair = ink, head = '#c99e7c', light = paper, style = 0, lit = 1 }: { coat?: string; hair?: string; head?: string; light?: string; style?: number; lit?: number } = {}) => {
  const hairdo = [
    'M-.42 -1.28Q-.52 -2.12 0 -2.12Q.52 -2.12 .42 -1.28Q0 -1.08 -.42 -1.28Z',
    'M-.46 -1.5Q-.5 -2.14 0 -2.14Q.5 -2.14 .46 -1.5L.6 -.75Q0 -.5 -.6 -.75Z',
    'M-.42 -1.35Q-.5 -2.06 0 -2.06Q.5 -2.06 .42 -1.35Q0 -1.1 -.42 -1.35ZM-.24 -2.05Q-.3 -2.45 0 -2.45Q.3 -2.45 .24 -2.05Z',
    'M-.55 -1.25Q-.85 -1.75 -.5 -2.15Q-.1 -2.5 .35 -2.28Q.85 -1.95 .62 -1.4Q.5 -1.05 0 -1.05Q-.4 -1.05 -.55 -1.25Z',
    'M-.44 -1.3Q-.56 -1.75 -.38 -1.9Q-.26 -1.62 0 -1.6Q.26 -1.62 .38 -1.9Q.56 -1.75 .44 -1.3Q0 -1.06 -.44 -1.3Z',
  ][style % 5]!
  return move(
    x,
    y,
    fill('M-.18 -1.3H.18V-.7H-.18Z', head) +
      oval(0, -1.62, 0.4, 0.5, head) +
      fill('M-1.15 .2Q-1.15 -.72 -.45 -.86Q0 -.98 .45 -.86Q1.15 -.72 1.15 .2Z', coat) +
      fill(hairdo, hair) +
      fill(gouge(lit * 0.55, -0.72, 0.85, 90 - lit * 35, 0.045) + gouge(lit * 0.4, -0.62, 0.8, 90 - lit * 22, 0.04) + gouge(lit * 0.2, -0.55, 0.6, 90 - lit * 10, 0.03), light, 'opacity=".85"') +
      fill(gouge(lit * 0.22, -1.98, 0.5, 90 - lit * 25, 0.035) + gouge(lit * 0.08, -2.0, 0.45, 90 - lit * 10, 0.03), light, 'opacity=".55"'),
    size,
  )
}

/** A wren, tail up; about 100 wide at scale 1, feet at (0, 0). */
export const wren = (scale: number, body = brick, dark = ink, light = paper) =>
  `<g transform="scale(${scale})">` +
  fill('M-14 -24L-44 -62Q-52 -70 -44 -74L-32 -70L-6 -36Z', dark) +
  fill('M-26 -30Q-22 -58 8 -60Q16 -78 34 -74Q46 -72 50 -64L68 -62L50 -56Q48 -38 34 -24Q18 -8 -4 -12Q-22 -16 -26 -30Z', body) +
  fill('M-24 -32Q-16 -52 10 -48Q18 -34 -2 -24Q-16 -18 -24 -32Z', dark) +
  fill(gouge(-18, -34, 22, -14, 2) + gouge(-16, -29, 20, -10, 1.8) + gouge(-12, -25, 14, -6, 1.6) + gouge(-40, -66, 28, 48, 1.6) + gouge(-35, -68, 28, 50, 1.4), light) +
  fill(gouge(28, -67, 22, 6, 1.8) + gouge(6, -16, 26, -32, 1.6) + gouge(14, -14, 24, -40, 1.4) + gouge(22, -18, 18, -50, 1.3), light) +
  disc(38, -64, 3.4, dark) +
  disc(39, -65, 1.1, light) +
  stroke('M2 -12L-2 0M14 -14L14 0M-8 0H4M8 0H20', dark, 2.6) +
  '</g>'

/** Rippled water: gouges that widen towards the viewer. */
export const ripples = (random: () => number, [x, y, w, h]: [number, number, number, number], colour: string, count: number) =>
  fill(
    Array.from({ length: count }, () => {
      const depth = random() ** 1.5
      return gouge(x + random() * w - 40, y + depth * h, 40 + depth * 150 * (0.5 + random()), (random() - 0.5) * 2, 1.3 + depth * 4)
    }).join(''),
    colour,
  )

export const rain = (random: () => number, w: number, h: number, count: number, colour = paper, opacity = 0.5) =>
  `<g opacity="${opacity}">${gouges(random, count, [0, -40, w + 80, h], colour, { angle: 108, spread: 2, length: 44, weight: 1.6 })}</g>`
