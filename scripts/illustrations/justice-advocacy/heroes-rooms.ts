import type { Drawing } from '../kit'
import { column, fir, person, sitter, wren } from './figures'
import { boxPath, brick, clay, clipped, disc, engrave, fill, glow, gouge, gouges, gradient, halo, ink, mist, move, night, oval, pale, paper, rays, rect, sheet, slate, stroke, times, tint } from './press'

const library: Drawing = {
  name: 'hero-library',
  width: 1600,
  height: 1000,
  draw: (random) => {
    const drawer = (x: number, y: number, open: boolean, colour: string, dark: number) => {
      const front = boxPath(x, y, 178, 112)
      return rect(x - 6, y - 6, 190, 124, ink) + fill(front, open ? '#0f151f' : colour) + (open ? '' : engrave({ clip: front, box: [x, y, 178, 112], gap: 17, wave: 2.5, length: 40, tone: (across, down) => dark + across * 0.22 + down * 0.12 }) + rect(x + 44, y + 22, 90, 34, paper, `stroke="${ink}" stroke-width="4"`) + stroke(`M${x + 56} ${y + 36}h60M${x + 56} ${y + 46}h38`, ink, 3) + fill(`M${x + 66} ${y + 76}h46v8q-23 22 -46 0Z`, '#c79a55', `stroke="${ink}" stroke-width="4"`))
    }
    const [ox, oy] = [606, 566]
    return sheet(1600, 1000, '#4d3325', [
      rect(-20, -20, 1640, 1040, '#4d3325'),
      times(6, (row) => times(8, (index) => drawer(22 + index * 196, 40 + row * 132, row === 4 && index === 3, index < 4 ? '#a06f47' : '#8d6240', 0.1 + Math.min(0.45, Math.hypot(index - 3.2, (row - 4) * 0.8) * 0.085)))),
      halo(720, 560, 560, '#f7dfa6', 0.55),
      fill(`M${ox} ${oy + 112}L${ox - 46} ${oy + 262}H${ox + 228}L${ox + 178} ${oy + 112}Z`, '#6b4730') + stroke(`M${ox} ${oy + 112}L${ox - 46} ${oy + 262}H${ox + 228}L${ox + 178} ${oy + 112}`, ink, 6),
      times(11, (index) => { const t = index / 10; const y = oy + 100 + t * 140; const w = 160 + t * 84; return fill(`M${ox + 89 - w / 2} ${y}l${w * 0.2} -62h${w * 0.6}l${w * 0.2} 62Z`, index === 6 ? clay : index % 3 ? paper : tint, `stroke="${ink}" stroke-width="3.5"`) + rect(ox + 89 - w / 2 + w * (0.24 + (index % 4) * 0.13), y - 76, w * 0.15, 16, index === 6 ? clay : paper, `stroke="${ink}" stroke-width="3.5"`) }),
      rect(ox - 50, oy + 242, 282, 118, '#a97850', `stroke="${ink}" stroke-width="6"`), engrave({ clip: boxPath(ox - 50, oy + 242, 282, 118), box: [ox - 50, oy + 242, 282, 118], gap: 13, wave: 2.5, length: 40, tone: (across) => 0.08 + across * 0.3 }), rect(ox + 22, oy + 268, 138, 42, paper, `stroke="${ink}" stroke-width="4"`), stroke(`M${ox + 40} ${oy + 284}h96M${ox + 40} ${oy + 296}h60`, ink, 3.5), fill(`M${ox + 56} ${oy + 324}h70v10q-35 26 -70 0Z`, '#c79a55', `stroke="${ink}" stroke-width="4"`),
      fill('M-20 850H1620V1020H-20Z', '#2f211b'), rect(-20, 846, 1640, 14, ink), engrave({ clip: boxPath(-20, 860, 1640, 160), box: [-20, 860, 1640, 160], gap: 17, tone: (across, down) => 0.45 + down * 0.2 }),
      fill(`M${ox - 50} 928H${ox + 232}L${ox + 262} 944H${ox - 80}Z`, ink, 'opacity=".7"'),
      stroke('M1310 1000L1236 20M1460 1000L1386 20', ink, 24) + stroke('M1306 1000L1232 20M1456 1000L1382 20', '#c79a6a', 7) + times(8, (index) => stroke(`M${1300 - index * 9} ${890 - index * 118}h150`, ink, 19) + stroke(`M${1302 - index * 9} ${886 - index * 118}h146`, '#c79a6a', 5)),
      person(1368, 655, 360, { coat: slate, style: 'bun', light: glow, lit: 'left', arm: 'up', long: true, hair: '#20242c' }),
      move(250, 860, fill('M0 0L26 -150H170L196 0Z', brick) + engrave({ clip: 'M0 0L26 -150H170L196 0Z', box: [0, -150, 196, 150], angle: 90, gap: 12, tone: (across) => 0.1 + across * 0.6 }) + times(4, (index) => fill(`M-20 ${-152 - index * 20}h${230 - index * 12}v16h${-230 + index * 12}Z`, index % 2 ? paper : slate, `stroke="${ink}" stroke-width="4"`)) + move(96, -230, wren(0.9, clay))),
    ].join(''))
  },
}

const volunteer: Drawing = {
  name: 'hero-volunteer',
  width: 1600,
  height: 1000,
  draw: (random) => {
    const wall = gradient([[0, '#5d7d86'], [1, '#93a9a7']])
    const coats = [ink, slate, night, '#5a4638', '#39505c', ink, '#6b5745', slate]
    const skins = ['#e0b48f', '#8d5f45', '#c99e7c', '#6f4834', '#e6c2a2', '#a9734f']
    const bench = (y: number, tall: number, colour: string) => rect(-20, y, 1640, tall, colour) + engrave({ clip: boxPath(-20, y, 1640, tall), box: [-20, y, 1640, tall], gap: 15, wave: 3, length: 160, tone: (across, down) => 0.3 + down * 0.4 - Math.max(0, 0.3 - Math.abs(across - 0.28)) * 0.6 }) + rect(-20, y - 8, 1640, 22, '#b28258') + rect(-20, y + 12, 1640, 7, ink)
    return sheet(1600, 1000, mist, [
      wall.def,
      rect(-20, -20, 1640, 700, wall.paint),
      engrave({ clip: boxPath(-20, -20, 1640, 560), box: [-20, -20, 1640, 560], angle: 90, gap: 22, colour: '#2f4a57', tone: (across, down) => 0.12 + Math.abs(across - 0.35) * 0.5 + (1 - down) * 0.12 }),
      [60, 1290].map((x) => rect(x, 30, 230, 420, ink) + rect(x + 14, 44, 202, 392, '#f3e2b8') + stroke(`M${x + 115} 44v392M${x + 14} 170h202M${x + 14} 300h202`, ink, 10) + engrave({ clip: boxPath(x + 14, 44, 202, 392), box: [x + 14, 44, 202, 392], angle: 30, gap: 24, colour: '#d0a76a', tone: (across) => 0.35 - across * 0.3 })).join(''),
      fill('M74 436L276 436L760 1020L300 1020Z', '#f8e7bb', 'opacity=".28"'),
      column(440, 60, 470, 84), column(1080, 60, 470, 84),
      rect(560, 130, 480, 350, '#6d4a34') + engrave({ clip: boxPath(560, 130, 480, 350), box: [560, 130, 480, 350], angle: 90, gap: 15, wave: 3, length: 60, tone: (across) => 0.3 + Math.abs(across - 0.4) * 0.5 }) + stroke(boxPath(560, 130, 480, 350), ink, 8),
      disc(800, 210, 52, '#c79a55', `stroke="${ink}" stroke-width="6"`) + stroke('M800 178V240M776 190H824M776 190L764 216H788ZM824 190L812 216H836ZM786 242H814', ink, 5),
      fill('M752 380Q756 296 800 290Q844 296 848 380Z', ink) + oval(800, 268, 22, 27, '#8d5f45') + fill('M776 268Q768 236 800 234Q832 236 824 268Q816 250 800 248Q784 250 776 268Z', mist) + fill('M792 300L800 340L808 300Z', paper),
      rect(600, 372, 400, 118, '#8a5f41') + engrave({ clip: boxPath(600, 372, 400, 118), box: [600, 372, 400, 118], gap: 13, tone: (across) => 0.2 + across * 0.4 }) + rect(586, 362, 428, 18, '#b28258') + stroke(boxPath(600, 380, 400, 110), ink, 6),
      rect(-20, 476, 1640, 120, '#78553d'), engrave({ clip: boxPath(-20, 476, 1640, 120), box: [-20, 476, 1640, 120], angle: 90, gap: 26, tone: (across, down) => 0.4 + down * 0.2 }), rect(-20, 468, 1640, 16, '#b28258'), rect(-20, 482, 1640, 6, ink),
      person(560, 590, 220, { coat: ink, style: 'short', light: paper, lit: 'left' }), person(1050, 592, 214, { coat: slate, style: 'bun', light: paper, lit: 'left' }),
      times(8, (index) => index === 3 || index === 6 ? '' : sitter(110 + index * 208 + random() * 20, 668, 82, { coat: coats[(index * 3) % 8]!, head: skins[index % 6]!, hair: ['#2a1d18', ink, '#6b4a33', mist][index % 4]!, style: index, lit: -1 })),
      bench(650, 96, '#6a4630'),
      times(7, (index) => index === 2 ? '' : sitter(80 + index * 248, 838, 104, { coat: coats[(index * 5 + 2) % 8]!, head: skins[(index + 2) % 6]!, hair: [ink, '#3c2a22', mist, '#6b4a33'][index % 4]!, style: index + 1, lit: -1 })),
      sitter(560, 840, 116, { coat: brick, head: '#c99e7c', hair: '#2a1d18', style: 2, light: glow, lit: -1 }),
      bench(822, 200, '#5b3a2b'),
      move(690, 870, fill('M0 0L120 -26L146 50L24 78Z', paper, `stroke="${ink}" stroke-width="5"`) + times(5, (index) => stroke(`M${16 + index * 4} ${8 + index * 13}L${112 + index * 4} ${-14 + index * 13}`, index < 3 ? ink : mist, 3)) + fill('M96 38L168 -44L178 -36L106 46L92 52Z', '#c79a55', `stroke="${ink}" stroke-width="4"`), 1.7),
    ].join(''))
  },
}

const donate: Drawing = {
  name: 'hero-donate',
  width: 1600,
  height: 1000,
  draw: (random) => {
    const dusk = gradient([[0, '#141c29'], [1, '#2e4452']])
    return sheet(1600, 1000, night, [
      dusk.def,
      rect(-20, -20, 1640, 1040, dusk.paint),
      times(15, (row) => times(11, (index) => { const [x, y] = [-60 + index * 168 + (row % 2) * 84, -10 + row * 70]; const near = Math.max(0, 1 - Math.hypot(x + 80 - 800, y - 480) / 700); return fill(boxPath(x, y, 160, 62), near > 0.5 ? '#7a4436' : '#4c3438', `opacity="${(0.55 + near * 0.45).toFixed(2)}"`) })),
      engrave({ clip: boxPath(-20, -20, 1640, 1040), box: [-20, -20, 1640, 1040], gap: 18, colour: '#10161f', tone: (across, down) => Math.min(0.8, Math.hypot((across - 0.5) * 1.4, down - 0.5) * 1.15) }),
      halo(800, 480, 720, '#f4c878', 0.55),
      rect(470, 120, 660, 640, ink) + rect(500, 150, 600, 580, '#f0c678'),
      engrave({ clip: boxPath(500, 150, 600, 580), box: [500, 150, 600, 580], gap: 17, colour: '#b8763f', tone: (across, down) => Math.min(0.7, Math.hypot((across - 0.56) * 1.2, down - 0.62) * 0.9 - 0.1) }),
      clipped(boxPath(500, 150, 600, 580), rays(836, 470, 120, 330, 54, '#fbe9be', 5, random)),
      fill('M500 150H700Q660 420 560 730H500Z', '#8f4a38') + engrave({ clip: 'M500 150H700Q660 420 560 730H500Z', box: [500, 150, 200, 580], angle: 100, gap: 15, tone: (across) => 0.6 - across * 0.5 }),
      fill('M1100 150H960Q1000 420 1064 730H1100Z', '#8f4a38') + engrave({ clip: 'M1100 150H960Q1000 420 1064 730H1100Z', box: [960, 150, 140, 580], angle: 80, gap: 15, tone: (across) => 0.15 + across * 0.5 }),
      fill('M772 470Q780 380 836 372Q892 380 900 470Z', '#fdf3d6', `stroke="${ink}" stroke-width="7"`) + rect(764, 466, 144, 12, ink) + stroke('M836 478V560', ink, 12) + fill('M786 640Q778 566 836 556Q894 566 886 640Q880 706 836 706Q792 706 786 640Z', slate, `stroke="${ink}" stroke-width="6"`) + fill(gouge(864, 578, 90, 86, 7) + gouge(848, 572, 70, 88, 5), paper) + rect(790, 702, 92, 24, ink),
      times(4, (index) => move(610, 716 - index * 20, fill('M-72 -10H72V10H-72Z', index === 3 ? brick : index % 2 ? paper : tint, `stroke="${ink}" stroke-width="4"`), 1, index * 3 - 4)), move(612, 630, fill('M-62 -34H62V28H-62Z', paper, `stroke="${ink}" stroke-width="5"`) + stroke('M-62 -34L0 6L62 -34', ink, 5) + disc(0, 6, 11, brick), 1, -6),
      stroke('M800 150V380M500 420H790M884 420H1100', ink, 15),
      rect(430, 726, 740, 44, '#cfc3aa') + rect(430, 762, 740, 14, ink) + gouges(random, 34, [440, 732, 700, 26], ink, { length: 70, weight: 1.6, spread: 1 }),
      rect(440, 90, 720, 40, '#cfc3aa') + rect(440, 124, 720, 10, ink),
      move(1010, 728, wren(1.35, brick)),
      times(5, (index) => { const x = 150 + index * 330; return index === 2 ? '' : stroke(`M${x} 1010Q${x + 20} 900 ${x - 20} 820M${x} 1010Q${x - 30} 930 ${x - 60} 900M${x + 6} 960Q${x + 60} 920 ${x + 70} 870`, ink, 8) + times(9, (leaf) => oval(x - 60 + random() * 130, 820 + random() * 130, 15, 7, leaf % 2 ? slate : '#2f4b59', `transform="rotate(${random() * 80 - 40} ${x} 880)"`)) }),
      times(60, () => fill(gouge(random() * 1600, random() * 1000, 26, 108, 1.4), paper, 'opacity=".28"')),
    ].join(''))
  },
}

const about: Drawing = {
  name: 'hero-about',
  width: 1600,
  height: 1000,
  draw: (random) => {
    const sky = gradient([[0, '#b5c4c0'], [1, '#f0dfba']])
    const pane = (x: number, y: number, lit: boolean, inside = '') => rect(x - 8, y - 8, 146, 156, ink) + rect(x, y, 130, 140, lit ? '#f2cd86' : '#4f6e7b') + (lit ? '' : engrave({ clip: boxPath(x, y, 130, 140), box: [x, y, 130, 140], angle: 40, gap: 16, colour: pale, tone: (across, down) => 0.5 - across * 0.3 - down * 0.3 })) + clipped(boxPath(x, y, 130, 140), inside) + stroke(`M${x + 43} ${y}v140M${x + 87} ${y}v140M${x} ${y + 46}h130M${x} ${y + 93}h130`, ink, 4.5) + rect(x - 14, y + 142, 158, 14, '#d9ccb0')
    return sheet(1600, 1000, tint, [
      sky.def,
      rect(-20, -20, 1640, 860, sky.paint),
      engrave({ clip: boxPath(-20, -20, 1640, 460), box: [-20, -20, 1640, 460], gap: 19, colour: slate, wave: 6, length: 200, tone: (_, down) => 0.5 - down * 0.5 }),
      times(8, (index) => { const h = 120 + random() * 200; return rect(index * 74 - 20, 760 - h, 70, h, mist) }), times(7, (index) => { const h = 100 + random() * 170; return rect(1290 + index * 60, 760 - h, 56, h, mist) }),
      stroke('M0 600Q110 470 200 430Q260 560 340 600', slate, 7), rect(188, 420, 24, 320, slate),
      rect(330, 150, 920, 690, '#8b4a39'), engrave({ clip: boxPath(330, 150, 920, 690), box: [330, 150, 920, 690], gap: 15, colour: '#3a2326', tone: (across, down) => 0.18 + across * 0.42 + down * 0.06 }),
      rect(306, 120, 968, 40, '#d9ccb0') + times(24, (index) => rect(320 + index * 40, 142, 20, 20, ink)) + rect(306, 112, 968, 12, ink),
      fill('M1000 120V40H1120V120Z', '#6f4338') + rect(990, 30, 140, 14, ink) + stroke('M560 112V20M560 20h40', ink, 6),
      times(5, (index) => pane(380 + index * 178, 206, true, [move(446 + 0, 350, sitter(0, 0, 40, { coat: slate, style: 2 })), times(4, (row) => rect(558, 214 + row * 36, 130, 26, row % 2 ? clay : tint, `stroke="${ink}" stroke-width="3"`)), move(800, 352, sitter(0, 0, 44, { coat: brick, style: 3, head: '#8d5f45' })), move(950, 300, fill('M-30 0Q-24 -50 0 -54Q24 -50 30 0Z', paper, `stroke="${ink}" stroke-width="4"`) + stroke('M0 0V60', ink, 6)), move(1160, 352, sitter(0, 0, 40, { coat: ink, style: 1 }) + sitter(-64, 4, 36, { coat: slate, style: 0, head: '#8d5f45' }))][index])),
      times(5, (index) => pane(380 + index * 178, 412, index === 1, '')),
      rect(330, 600, 920, 26, '#d9ccb0') + rect(330, 622, 920, 8, ink),
      times(4, (index) => index === 1 ? '' : rect(372 + index * 226, 660, 170, 130, ink) + rect(382 + index * 226, 670, 150, 110, index === 2 ? '#e8bd74' : '#40596a') + stroke(`M${457 + index * 226} 670v110`, ink, 6) + fill(`M${362 + index * 226} 650h190l18 46h-226Z`, [slate, ink, brick, slate][index]!) + times(6, (band) => fill(`M${368 + index * 226 + band * 34} 650h14l4 46h-20Z`, paper, 'opacity=".8"'))),
      rect(594, 650, 150, 190, ink) + rect(608, 664, 122, 176, '#f4d694') + engrave({ clip: boxPath(608, 664, 122, 176), box: [608, 664, 122, 176], gap: 14, colour: '#b8763f', tone: (across, down) => across * 0.4 + (1 - down) * 0.1 }) + fill('M608 664L566 680V858L608 840Z', slate, `stroke="${ink}" stroke-width="6"`),
      stroke('M760 640H850M840 640V664', ink, 7) + disc(840, 706, 44, paper, `stroke="${ink}" stroke-width="7"`) + move(832, 736, wren(0.62, brick)),
      rect(-20, 838, 1640, 30, '#c9bda4') + rect(-20, 862, 1640, 10, ink) + rect(-20, 872, 1640, 150, '#55656b'), engrave({ clip: boxPath(-20, 872, 1640, 150), box: [-20, 872, 1640, 150], gap: 17, tone: (across, down) => 0.3 + down * 0.4 }),
      stroke('M-20 936H1620M-20 972H1620', paper, 5, 'opacity=".8"'), stroke('M-20 330Q800 372 1620 320M-20 350Q800 392 1620 342', ink, 3),
      fill('M608 840H730L800 1000H520Z', '#f4d694', 'opacity=".3"'),
      move(980, 850, stroke('M-52 -30a34 34 0 1 0 .1 0M52 -30a34 34 0 1 0 .1 0', ink, 7) + stroke('M-52 4L-20 -54H34L52 4M-20 -54L4 4L34 -54M4 4H-52M-28 -66H-8M34 -54L28 -74H46', brick, 7)),
      person(470, 880, 190, { coat: ink, style: 'curly', light: glow, lit: 'right', bag: true }), person(1130, 878, 180, { coat: brick, style: 'long', light: glow, lit: 'left', long: true, child: true }), person(540, 876, 176, { coat: slate, style: 'hat', cane: true, light: glow }),
      times(3, (index) => fir(random, 1380 + index * 80, 850, 210 + index * 40, ink, mist)), fir(random, 90, 850, 260, ink, mist), fir(random, 250, 852, 190, ink, mist),
    ].join(''))
  },
}

export const roomDrawings = [library, volunteer, donate, about]
