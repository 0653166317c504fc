import type { Drawing } from '../kit'
import { column, fir, person, rain, ripples, wren } from './figures'
import { boxPath, brick, clay, clipped, disc, engrave, fill, glow, gouge, gouges, gradient, halo, ink, mist, move, night, oval, ovalPath, pale, paper, polygon, rays, rect, sand, sheet, slate, stroke, times } from './press'

/** A gothic suspension tower like those over the Willamette; (x, y) is the middle of the foot. */
const tower = (x: number, y: number, size: number, colour: string, light: string) => {
  const w = size * 0.16
  const leg = (side: number) => polygon([[x + side * w, y], [x + side * w * 0.72, y], [x + side * w * 0.42, y - size * 0.9], [x + side * w * 0.5, y - size], [x + side * w * 0.62, y - size * 0.9]])
  const arch = (at: number, reach: number, deep: number) => `M${x - reach} ${y - size * at}H${x + reach}V${y - size * (at - deep)}Q${x + reach * 0.7} ${y - size * (at - deep * 0.4)} ${x} ${y - size * (at - deep * 0.35)}Q${x - reach * 0.7} ${y - size * (at - deep * 0.4)} ${x - reach} ${y - size * (at - deep)}Z`
  return (
    fill(leg(-1) + leg(1), colour) +
    fill(arch(0.92, w * 0.62, 0.16) + arch(0.62, w * 0.7, 0.13) + arch(0.36, w * 0.82, 0.1), colour) +
    fill(gouge(x - w * 0.52, y - size * 0.88, size * 0.8, 93.5, size * 0.005) + gouge(x + w * 0.52, y - size * 0.88, size * 0.8, 86.5, size * 0.005) + gouge(x - w * 0.5, y - size * 0.89, w, 0, size * 0.006) + gouge(x - w * 0.6, y - size * 0.6, w * 1.2, 0, size * 0.006), light, 'opacity=".8"')
  )
}

const bridge = (left: number, right: number, deck: number, size: number, colour: string, light: string, span: [number, number]) => {
  const foot = deck + size * 0.32
  const top = foot - size
  const mid = (left + right) / 2
  const cable = (x: number) => top + size * 0.04 + (1 - Math.abs((x - mid) / (right - left)) * 2) * size * 0.52
  return (
    stroke(`M${span[0]} ${deck - 6}Q${(span[0] + left) / 2} ${deck - size * 0.12} ${left} ${top}Q${mid} ${deck + size * 0.36} ${right} ${top}Q${(right + span[1]) / 2} ${deck - size * 0.12} ${span[1]} ${deck - 6}`, colour, size * 0.016) +
    times(26, (index) => {
      const x = left + ((right - left) * (index + 1)) / 27
      const t = (index + 1) / 27
      const y = (1 - t) * (1 - t) * top + 2 * t * (1 - t) * (deck + size * 0.36) + t * t * top
      return stroke(`M${x} ${Math.min(y, cable(x) + size)}V${deck}`, colour, size * 0.005)
    }) +
    fill(boxPath(span[0], deck - size * 0.012, span[1] - span[0], size * 0.045), colour) +
    tower(left, foot, size, colour, light) +
    tower(right, foot, size, colour, light)
  )
}

const mountain = (x: number, base: number, w: number, h: number, colour: string, random: () => number) => {
  const outline = polygon([[x - w, base], [x - w * 0.55, base - h * 0.38], [x - w * 0.22, base - h * 0.74], [x - w * 0.05, base - h], [x + w * 0.07, base - h * 0.95], [x + w * 0.2, base - h * 0.7], [x + w * 0.5, base - h * 0.36], [x + w, base]])
  return (
    fill(outline, paper) +
    clipped(outline, engrave({ clip: outline, box: [x - w, base - h, w * 2, h], angle: 58, gap: 13, colour, tone: (across, down) => (across > 0.5 ? 0.25 + (across - 0.5) * 0.5 : 0.05) + down * 0.5 - (down < 0.45 && across < 0.52 ? 0.3 : 0) }) + gouges(random, 16, [x - w * 0.3, base - h * 0.9, w * 0.5, h * 0.4], colour, { angle: 115, spread: 25, length: h * 0.16, weight: 4 }))
  )
}

const heroHome: Drawing = {
  name: 'hero-home',
  width: 1600,
  height: 1000,
  draw: (random) => {
    const sky = gradient([[0, '#a9bcbb'], [0.6, '#e7dcc4'], [1, '#efdcb8']])
    const water = gradient([[0, '#b9c6c1'], [0.35, slate], [1, '#22303f']])
    return sheet(1600, 1000, paper, [
      sky.def, water.def,
      rect(-20, -20, 1640, 600, sky.paint),
      engrave({ clip: boxPath(-20, -20, 1640, 470), box: [-20, -20, 1640, 470], gap: 17, colour: slate, wave: 5, length: 170, tone: (across, down) => 0.62 - down * 0.72 - Math.max(0, 0.4 - Math.hypot(across - 0.52, (down - 0.95) * 0.4)) * 0.9 }),
      halo(830, 470, 460, '#f0c98a', 0.8),
      disc(830, 462, 96, clay),
      engrave({ clip: ovalPath(830, 462, 96, 96), box: [734, 366, 192, 192], gap: 13, colour: brick, tone: (_, down) => down * 0.8 - 0.1 }),
      rays(830, 462, 122, 310, 44, '#fbeecd', 5, random),
      mountain(1130, 590, 470, 245, slate, random),
      fill('M-20 610V540Q180 500 400 545T820 600V610Z', mist) + fill('M700 610Q1000 560 1300 552T1640 540V610Z', mist),
      times(46, (index) => fir(random, -10 + index * 36 + random() * 20, 600 + random() * 6, 44 + random() * 34, slate, pale)),
      rect(-20, 590, 1640, 440, water.paint),
      ripples(random, [-20, 606, 1640, 300], paper, 150),
      ripples(random, [730, 600, 200, 260], '#f0cf98', 90),
      bridge(420, 1330, 560, 330, ink, paper, [-40, 1660]),
      fill(`M-20 870Q260 800 620 842T1240 838T1640 800V1020H-20Z`, ink),
      gouges(random, 110, [-20, 880, 1640, 120], mist, { angle: -4, spread: 8, length: 70, weight: 2.6 }),
      fill(`M-20 900Q400 846 800 872T1640 840V862Q1200 880 800 892T-20 924Z`, sand),
      gouges(random, 34, [0, 862, 1600, 34], ink, { angle: -2, spread: 3, length: 60, weight: 1.6 }),
      times(7, (index) => fir(random, 40 + index * 52 + random() * 20, 900 + random() * 16, 250 - index * 22 + random() * 30, ink, mist)),
      times(4, (index) => fir(random, 1500 + index * 44, 872, 190 + random() * 90, ink, mist)),
      person(800, 890, 168, { coat: slate, style: 'long', long: true, light: paper }),
      person(866, 886, 178, { coat: ink, style: 'hat', light: glow }),
      person(934, 888, 164, { coat: brick, style: 'bun', light: glow, bag: true, lit: 'left' }),
      person(1006, 885, 174, { coat: night, style: 'short', cane: true, light: glow }),
      person(1082, 886, 160, { coat: '#58707a', style: 'curly', child: true, long: true, light: glow, head: '#8d5f45' }),
      move(560, 250, wren(0.5, ink, ink, ink), 0),
      times(5, (index) => stroke(`M${520 + index * 62} ${190 + (index % 3) * 30}q12 -14 22 0q12 -14 24 -2`, ink, 4)),
    ].join(''))
  },
}

const imageRiver: Drawing = {
  name: 'image-river',
  width: 1600,
  height: 700,
  draw: (random) => {
    const sky = gradient([[0, '#e9dec8'], [1, '#f1e3c5']])
    const water = gradient([[0, '#9fb3b2'], [1, '#2d4653']])
    return sheet(1600, 700, paper, [
      sky.def, water.def,
      rect(-20, -20, 1640, 480, sky.paint),
      engrave({ clip: boxPath(-20, -20, 1640, 400), box: [-20, -20, 1640, 400], angle: -6, gap: 19, colour: mist, wave: 9, length: 210, tone: (across, down) => 0.5 - down * 0.45 }),
      fill('M-20 470V400Q200 320 400 350T860 470Z', mist) + fill('M760 470Q980 330 1240 320T1640 330V470Z', mist),
      times(30, (index) => fir(random, 960 + index * 23, 470 - index * 1.5, 70 + random() * 60, slate, pale)),
      times(24, (index) => fir(random, index * 30, 468, 60 + random() * 44, slate, pale)),
      rect(-20, 455, 1640, 270, water.paint),
      ripples(random, [-20, 466, 1640, 230], paper, 150),
      bridge(560, 1500, 420, 430, brick, '#f0d9b8', [-120, 1720]),
      fill('M250 560Q330 590 470 560L450 594Q360 606 276 594Z', ink) + stroke('M360 560V470M360 480L420 552', ink, 5) + fill('M352 476Q300 520 290 552H352Z', paper),
      engrave({ clip: 'M352 476Q300 520 290 552H352Z', box: [290, 476, 62, 76], angle: 90, gap: 9, tone: (across) => 0.15 + across * 0.4 }),
      fill('M-20 660Q200 620 420 672T820 700H-20Z', ink),
      gouges(random, 30, [0, 650, 500, 50], mist, { angle: 4, length: 60, weight: 2.4 }),
      move(210, 664, wren(1.05)),
    ].join(''))
  },
}

const accompaniment: Drawing = {
  name: 'hero-accompaniment',
  width: 1600,
  height: 1000,
  draw: (random) => {
    const wall = gradient([[0, '#2b3746'], [1, '#48606b']])
    const stairs = 9
    return sheet(1600, 1000, slate, [
      wall.def,
      rect(-20, -20, 1640, 720, wall.paint),
      engrave({ clip: boxPath(-20, 90, 1640, 600), box: [-20, 90, 1640, 600], gap: 20, colour: ink, tone: (across, down) => 0.5 - down * 0.25 - Math.max(0, 0.5 - Math.abs(across - 0.52) * 1.6) * 0.8 }),
      fill(boxPath(-20, -20, 1640, 92), paper) + fill(boxPath(-20, 72, 1640, 20), ink),
      engrave({ clip: boxPath(-20, -20, 1640, 92), box: [-20, -20, 1640, 92], gap: 16, angle: 90, tone: (across, down) => 0.12 + down * 0.3 }),
      halo(840, 500, 420, glow, 0.6),
      fill(boxPath(706, 250, 268, 450), ink),
      fill(boxPath(728, 276, 224, 424), '#e8b873') + fill(boxPath(836, 276, 8, 424), ink) + fill(boxPath(728, 404, 224, 7), ink) + fill(boxPath(728, 536, 224, 7), ink),
      engrave({ clip: boxPath(728, 276, 224, 424), box: [728, 276, 224, 424], gap: 15, colour: '#a35a34', tone: (across, down) => Math.abs(across - 0.5) * 0.75 + (1 - down) * 0.15 }),
      fill('M690 250H990L960 214H720Z', paper) + fill('M690 250H990V262H690Z', ink),
      times(3, (index) => column(90 + index * 200, 130, 700, 112)),
      times(3, (index) => column(1020 + index * 200, 130, 700, 112)),
      times(stairs, (index) => {
        const y = 690 + index * 36 + index * index * 0.6
        const tall = 37 + index * 1.4
        const light = `M${660 - index * 46} ${y}H${1020 + index * 46}L${1040 + index * 46} ${y + tall}H${640 - index * 46}Z`
        return rect(-20, y, 1640, tall, index % 2 ? '#b9b6a8' : '#c9c4b2') + rect(-20, y + tall * 0.64, 1640, tall * 0.4, ink) + fill(light, glow, 'opacity=".42"') + gouges(random, 22, [-20, y + 4, 1640, tall * 0.45], ink, { length: 70, weight: 1.5, spread: 1 })
      }),
      oval(800, 934, 190, 18, ink, 'opacity=".55"'),
      person(752, 930, 340, { coat: ink, style: 'short', light: glow, lit: 'right', long: true }),
      person(868, 930, 322, { coat: slate, style: 'bun', light: glow, lit: 'left', bag: false, long: true, hair: '#4a3326' }),
      fill('M512 596Q560 440 812 424Q1064 440 1112 596Q1060 566 1010 592Q960 560 912 588Q860 556 812 584Q764 556 712 588Q664 560 614 592Q566 566 512 596Z', brick),
      fill([gouge(812, 430, 150, 90, 4), gouge(800, 430, 210, 128, 5), gouge(824, 430, 210, 52, 5), gouge(796, 430, 270, 146, 5), gouge(828, 430, 270, 34, 5)].join(''), '#e7b99b', 'opacity=".75"'),
      stroke('M812 400V430M812 560V742Q812 760 828 760', ink, 8),
      rain(random, 1600, 760, 170, paper, 0.42),
      times(26, () => stroke(`M${random() * 1600} ${720 + random() * 270}m-12 0q12 -12 24 0`, paper, 2.4, 'opacity=".5"')),
    ].join(''))
  },
}

export const riverDrawings = [heroHome, imageRiver, accompaniment]
