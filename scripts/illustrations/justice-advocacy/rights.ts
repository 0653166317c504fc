import type { Drawing } from '../kit'
import { column, fir, person } from './figures'
import { boxPath, brick, clay, engrave, fill, glow, gouge, gouges, gradient, halo, ink, mist, paper, rays, rect, sheet, slate, stroke, times, tint } from './press'

/** A pop-up book: the law as a small town that stands up from the page. */
const rights: Drawing = {
  name: 'hero-rights',
  width: 1600,
  height: 1000,
  draw: (random) => {
    const air = gradient([[0, '#8fa9ab'], [1, '#efe1c2']])
    const house = (x: number, y: number, w: number, h: number, wall: string, roof: string) => rect(x, y - h, w, h, wall, `stroke="${ink}" stroke-width="6"`) + engrave({ clip: boxPath(x, y - h, w, h), box: [x, y - h, w, h], gap: 14, tone: (across) => 0.06 + across * 0.45 }) + fill(`M${x - 18} ${y - h}L${x + w / 2} ${y - h - w * 0.5}L${x + w + 18} ${y - h}Z`, roof, `stroke="${ink}" stroke-width="6"`) + engrave({ clip: `M${x - 18} ${y - h}L${x + w / 2} ${y - h - w * 0.5}L${x + w + 18} ${y - h}Z`, box: [x - 18, y - h - w * 0.5, w + 36, w * 0.5], gap: 12, tone: (across) => across * 0.7 }) + rect(x + w * 0.4, y - h * 0.46, w * 0.22, h * 0.46, brick, `stroke="${ink}" stroke-width="5"`) + rect(x + w * 0.1, y - h * 0.78, w * 0.22, h * 0.26, glow, `stroke="${ink}" stroke-width="5"`) + rect(x + w * 0.68, y - h * 0.78, w * 0.22, h * 0.26, glow, `stroke="${ink}" stroke-width="5"`)
    return sheet(1600, 1000, tint, [
      air.def,
      rect(-20, -20, 1640, 1040, air.paint),
      engrave({ clip: boxPath(-20, -20, 1640, 700), box: [-20, -20, 1640, 700], gap: 20, colour: slate, wave: 5, length: 190, tone: (across, down) => 0.55 - down * 0.5 - Math.max(0, 0.36 - Math.hypot(across - 0.5, (down - 0.55) * 0.6)) }),
      halo(800, 400, 560, '#fbeecd', 0.85), rays(800, 430, 360, 620, 56, paper, 6, random),
      rect(-20, 800, 1640, 220, '#7a563d'), rect(-20, 796, 1640, 10, ink), engrave({ clip: boxPath(-20, 806, 1640, 214), box: [-20, 806, 1640, 214], gap: 18, wave: 4, length: 180, tone: (across) => 0.25 + Math.abs(across - 0.5) * 0.7 }),
      fill('M150 900L330 640H1270L1450 900Q1120 868 800 930Q480 868 150 900Z', ink, 'opacity=".45" transform="translate(0 34)"'),
      fill('M120 900L310 630L800 660L1290 630L1480 900L1470 926Q1120 900 800 962Q480 900 130 926Z', brick, `stroke="${ink}" stroke-width="8"`),
      times(4, (index) => fill(`M${146 + index * 6} ${896 - index * 7}Q480 ${850 - index * 6} 800 ${924 - index * 8}Q1120 ${850 - index * 6} ${1454 - index * 6} ${896 - index * 7}L1270 634L800 670L330 634Z`, index % 2 ? tint : paper, `stroke="${ink}" stroke-width="4"`)),
      engrave({ clip: 'M170 870Q480 830 800 900V672L334 640Z', box: [170, 640, 630, 260], angle: 5, gap: 24, colour: slate, tone: (across, down) => (down > 0.55 ? 0.16 : 0.08) + across * 0.16 }), engrave({ clip: 'M800 900Q1120 830 1430 870L1266 640L800 672Z', box: [800, 640, 630, 260], angle: -5, gap: 24, colour: slate, tone: (across, down) => (down > 0.55 ? 0.16 : 0.08) + (1 - across) * 0.16 }),
      stroke('M800 672V930', ink, 5),
      fir(random, 380, 700, 240, '#35584f', paper), fir(random, 470, 690, 180, slate, paper), fir(random, 1216, 694, 220, '#35584f', paper), fir(random, 1130, 684, 160, slate, paper),
      house(424, 722, 160, 130, tint, slate), house(1010, 722, 176, 150, paper, brick),
      fill('M600 360L800 250L1000 360Z', paper, `stroke="${ink}" stroke-width="7"`) + engrave({ clip: 'M640 352L800 268L960 352Z', box: [640, 268, 320, 84], gap: 11, tone: (across) => across * 0.75 }) + rect(596, 360, 408, 28, paper, `stroke="${ink}" stroke-width="6"`) + rect(626, 388, 348, 262, slate) + engrave({ clip: boxPath(626, 388, 348, 262), box: [626, 388, 348, 262], gap: 15, tone: (across) => 0.2 + Math.abs(across - 0.5) * 0.6 }),
      rect(752, 450, 96, 200, '#f4d694', `stroke="${ink}" stroke-width="7"`), fill('M752 450L712 470V664L752 650ZM848 450L888 470V664L848 650Z', clay, `stroke="${ink}" stroke-width="6"`),
      column(618, 396, 650, 46), column(936, 396, 650, 46), column(672, 396, 650, 36), column(892, 396, 650, 36),
      times(4, (index) => rect(580 - index * 18, 650 + index * 17, 440 + index * 36, 18, index % 2 ? tint : paper, `stroke="${ink}" stroke-width="5"`)),
      fill('M752 716L848 716L960 900L640 900Z', '#f4d694', 'opacity=".5"'),
      person(776, 800, 128, { coat: ink, style: 'hat', light: glow, lit: 'right' }), person(834, 806, 120, { coat: brick, style: 'long', light: glow, lit: 'left', long: true }), person(720, 838, 126, { coat: slate, style: 'curly', light: glow, child: false, cane: true }), person(900, 840, 118, { coat: '#5a4638', style: 'bun', light: glow, lit: 'left', child: true, long: true }),
      fill('M1268 920l150 22l-3 22l-30 -4l-4 24l-20 -3l3 -24l-16 -2l-3 20l-18 -3l3 -20l-66 -10Z', '#c79a55', `stroke="${ink}" stroke-width="6"`), stroke('M1206 906a38 32 0 1 0 .1 0', ink, 24), stroke('M1206 906a38 32 0 1 0 .1 0', '#c79a55', 12),
      fill(gouge(1270, 930, 140, 8, 3), paper), gouges(random, 40, [0, 940, 1600, 50], mist, { length: 70, weight: 1.6, spread: 3 }),
    ].join(''))
  },
}

export const rightsDrawings = [rights]
