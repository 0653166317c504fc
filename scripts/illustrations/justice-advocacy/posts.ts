import type { Drawing } from '../kit'
import { column, fir, person, ripples, sitter } from './figures'
import { boxPath, brick, clay, clipped, disc, engrave, fill, glow, gouge, gouges, gradient, halo, ink, mist, move, night, oval, ovalPath, pale, paper, rays, rect, sand, sheet, slate, stroke, times, tint } from './press'

const [w, h] = [1200, 750]
const whole = boxPath(-20, -20, w + 40, h + 40)
const skins = ['#e0b48f', '#8d5f45', '#c99e7c', '#6f4834', '#e6c2a2', '#a9734f']
/** A ground with engraved shade that opens around a light at (x, y), both in shares. */
const ground = (colour: string, line: string, x: number, y: number, strength = 0.75, angle = 0) => rect(-20, -20, w + 40, h + 40, colour) + engrave({ clip: whole, box: [-20, -20, w + 40, h + 40], angle, gap: 19, colour: line, wave: 3, length: 160, tone: (across, down) => Math.min(0.72, Math.hypot((across - x) * 1.4, down - y) * strength - 0.08) })
const table = (y: number, colour: string, random: () => number) => rect(-20, y, w + 40, h - y + 40, colour) + rect(-20, y, w + 40, 9, ink) + engrave({ clip: boxPath(-20, y + 9, w + 40, h - y + 30), box: [-20, y + 9, w + 40, h - y + 30], gap: 17, wave: 4, length: 170, tone: (across, down) => 0.25 + down * 0.3 + Math.abs(across - 0.5) * 0.4 }) + gouges(random, 20, [0, y + 14, w, h - y - 20], glow, { length: 60, weight: 1.4, spread: 3 })

const courthouse = (x: number, y: number, s: number) =>
  move(x, y, fill('M-150 -120L0 -196L150 -120Z', paper, `stroke="${ink}" stroke-width="6"`) + engrave({ clip: 'M-110 -128L0 -184L110 -128Z', box: [-110, -184, 220, 56], gap: 9, tone: (across) => across * 0.7 }) + rect(-150, -120, 300, 18, paper, `stroke="${ink}" stroke-width="5"`) + rect(-128, -102, 256, 84, slate) + rect(-22, -80, 44, 62, glow, `stroke="${ink}" stroke-width="5"`) + times(6, (index) => (index === 2 || index === 3 ? '' : column(-136 + index * 50, -96, -18, 24))) + times(3, (index) => rect(-150 - index * 16, -18 + index * 14, 300 + index * 32, 14, paper, `stroke="${ink}" stroke-width="4"`)), s)

const notice: Drawing = {
  name: 'post-eviction-notice', width: w, height: h,
  draw: (random) => sheet(w, h, slate, [
    rect(-20, -20, w + 40, h + 40, '#8f9f9b'), times(9, (row) => rect(-20, row * 86 - 10, w + 40, 80, row % 2 ? '#93a39e' : '#8b9b97') + rect(-20, row * 86 + 66, w + 40, 7, ink)), engrave({ clip: whole, box: [-20, -20, w + 40, h + 40], gap: 20, colour: night, tone: (across) => across * 0.62 }),
    rect(392, 30, 416, 740, ink), rect(412, 50, 376, 720, paper), rect(430, 66, 340, 704, slate), engrave({ clip: boxPath(430, 66, 340, 704), box: [430, 66, 340, 704], angle: 90, gap: 15, tone: (across, down) => 0.12 + across * 0.55 + down * 0.08 }),
    [[462, 110], [620, 110], [462, 500], [620, 500]].map(([x, y], index) => rect(x!, y!, 118, index < 2 ? 160 : 210, '#35566377', `stroke="${ink}" stroke-width="7"`) + fill(gouge(x! + 6, y! + 6, index < 2 ? 150 : 200, 90, 4) + gouge(x! + 6, y! + 5, 106, 0, 3), pale)).join(''),
    disc(742, 470, 17, '#c79a55', `stroke="${ink}" stroke-width="6"`) + rect(734, 500, 16, 40, '#c79a55', `stroke="${ink}" stroke-width="5"`),
    fill('M524 262L690 250L716 494L546 508Z', ink, 'opacity=".5" transform="translate(14 16)"'),
    move(608, 376, rect(-86, -122, 172, 246, paper, `stroke="${ink}" stroke-width="6"`) + rect(-86, -122, 172, 34, brick) + times(9, (row) => stroke(`M-64 ${-62 + row * 17}h${[128, 110, 124, 60, 128, 116, 128, 96, 40][row]}`, ink, 4)) + fill('M40 124L86 74V124Z', tint, `stroke="${ink}" stroke-width="5"`) + move(0, -122, rect(-32, -14, 64, 26, '#e3cf9f', 'opacity=".95"')) + move(0, 120, rect(-30, -10, 60, 24, '#e3cf9f', 'opacity=".95"')), 1, -4),
    rect(880, 250, 150, 104, brick, `stroke="${ink}" stroke-width="7"`) + engrave({ clip: boxPath(880, 250, 150, 104), box: [880, 250, 150, 104], gap: 14, tone: (across) => 0.1 + across * 0.5 }) + rect(904, 276, 102, 13, ink) + fill('M912 250L930 196L1006 208L996 250Z', paper, `stroke="${ink}" stroke-width="5"`),
    fill('M196 640L216 500H340L360 640Z', clay, `stroke="${ink}" stroke-width="7"`) + engrave({ clip: 'M196 640L216 500H340L360 640Z', box: [196, 500, 164, 140], angle: 90, gap: 13, tone: (across) => across * 0.6 }) + times(13, (leaf) => fill(gouge(278, 506, 120 + random() * 90, -150 + leaf * 10 + random() * 6, 11), leaf % 3 ? '#35584f' : ink)),
    rect(-20, 690, w + 40, 90, '#c8bb9f') + rect(-20, 684, w + 40, 10, ink) + fill('M360 700H840L890 760H310Z', '#7d5b41', `stroke="${ink}" stroke-width="6"`) + gouges(random, 50, [350, 704, 480, 40], ink, { angle: 90, length: 18, weight: 2 }),
    halo(600, 20, 420, glow, 0.4),
  ].join('')),
}

const eyewitness: Drawing = {
  name: 'post-eyewitness', width: w, height: h,
  draw: (random) => {
    const card = (index: number) => {
      const [x, y] = [170 + (index % 3) * 290, 50 + Math.floor(index / 3) * 318]
      const four = index === 3
      const face = skins[(index * 2 + 1) % 6]!
      return move(x + 125, y + 145, rect(-116, -134, 250, 290, ink, 'opacity=".45"') + rect(-125, -145, 250, 290, paper, `stroke="${ink}" stroke-width="6"`) + rect(-106, -126, 212, 222, four ? clay : mist) + clipped(boxPath(-106, -126, 212, 222), engrave({ clip: boxPath(-106, -126, 212, 222), box: [-106, -126, 212, 222], gap: 15, tone: (across) => 0.1 + across * 0.3 }) + fill('M-110 120Q-108 40 -40 24H40Q108 40 110 120Z', [ink, slate, night][index % 3]!) + rect(-22, -10, 44, 50, face) + oval(0, -44, 50 + (index % 3) * 4, 62, face) + engrave({ clip: ovalPath(0, -44, 50 + (index % 3) * 4, 62), box: [-54, -106, 108, 124], angle: 70, gap: 9, tone: (across) => Math.max(0, across - 0.4) * 1.1 }) + fill(['M-54 -50Q-66 -116 0 -116Q66 -116 54 -50Q40 -86 0 -88Q-40 -86 -54 -50Z', 'M-54 -60Q-50 -112 0 -114Q54 -112 54 -60Q44 -96 10 -98Q-30 -96 -54 -60Z', 'M-66 -30Q-86 -110 -30 -122Q30 -142 64 -100Q84 -60 62 -30Q56 -80 10 -88Q-44 -84 -66 -30Z'][index % 3]!, ink)) + times(2, (row) => stroke(`M-90 ${112 + row * 16}h${row ? 80 : 150}`, ink, 5)), 1, [-3, 2, -1, -2, 3, 1][index])
    }
    return sheet(w, h, sand, [
      ground('#c9b48f', '#6e563f', 0.34, 0.7, 0.62),
      times(6, card),
      disc(316, 510, 178, '#f6e2b0', 'opacity=".28"'), stroke(ovalPath(316, 510, 178, 178), ink, 24), stroke(ovalPath(316, 510, 178, 178), '#c79a55', 9), fill(gouge(200, 430, 100, -50, 7) + gouge(222, 450, 60, -50, 4), paper, 'opacity=".85"'),
      stroke('M440 638L560 752', ink, 42), stroke('M446 644L560 752', brick, 26), fill(gouge(452, 642, 120, 44, 4), '#e7b99b'),
      gouges(random, 18, [1060, 30, 130, 690], paper, { angle: 80, length: 50, weight: 2 }),
    ].join(''))
  },
}

const clearRecord: Drawing = {
  name: 'post-clear-record', width: w, height: h,
  draw: (random) => sheet(w, h, pale, [
    ground('#b9c7c2', slate, 0.75, 0.25, 0.7, -8), halo(900, 200, 460, '#f8e7bb', 0.8), rays(900, 200, 110, 330, 40, paper, 5, random), disc(900, 200, 84, '#f0cf98'),
    table(560, '#7a5940', random),
    fill('M150 620L226 180L700 236L640 676Z', ink, 'opacity=".4" transform="translate(22 20)"'),
    fill('M140 610L200 150L330 164L352 128L500 146L508 184L690 204L640 668Z', '#b4895c', `stroke="${ink}" stroke-width="7"`), engrave({ clip: 'M140 610L200 150L690 204L640 668Z', box: [140, 150, 550, 518], angle: 7, gap: 15, tone: (across) => 0.1 + (1 - across) * 0.4 }),
    fill('M206 590L252 196L690 246L640 640Z', paper, `stroke="${ink}" stroke-width="6"`),
    times(13, (row) => times(7, (part) => { const fade = 1 - part / 8 - row * 0.01; const x = 284 + part * 54 - row * 4; const y = 244 + row * 27 + part * 6; return part > 3 + ((row * 7) % 4) ? '' : stroke(`M${x} ${y}l${34 + random() * 12} 5`, ink, 5, `opacity="${fade.toFixed(2)}"`) })),
    [[560, 300, 0.42, 0], [640, 240, 0.5, 1], [730, 330, 0.56, 0], [800, 230, 0.62, 1], [880, 350, 0.7, 0], [985, 250, 0.8, 1], [1080, 370, 0.95, 0]].map(([x, y, s, up]) => move(x!, y!, fill(up ? 'M-40 0Q-10 -12 16 -4Q34 -14 48 -6L62 -2L48 4Q34 14 10 12Q-16 14 -40 0ZM-6 -4Q-20 -50 -52 -66Q-14 -66 22 -4Z' : 'M-40 0Q-10 -12 16 -4Q34 -14 48 -6L62 -2L48 4Q34 14 10 12Q-16 14 -40 0ZM-8 6Q-26 50 -8 76Q18 50 22 8Z', s! > 0.6 ? brick : ink), s, -12)).join(''),
    move(268, 560, fill('M0 0L150 -44L160 -16L12 28Z', '#d99a86', `stroke="${ink}" stroke-width="6"`) + fill('M96 -28L150 -44L160 -16L108 0Z', slate, `stroke="${ink}" stroke-width="5"`), 1, 6),
    gouges(random, 22, [250, 580, 160, 40], brick, { length: 16, weight: 3, spread: 80 }),
    move(820, 610, fill('M-92 -8H92L76 74Q0 92 -76 74Z', slate, `stroke="${ink}" stroke-width="7"`) + oval(0, -8, 92, 17, ink) + engrave({ clip: 'M-92 -8H92L76 74Q0 92 -76 74Z', box: [-92, -8, 184, 90], angle: 90, gap: 13, tone: (across) => across * 0.6 }) + stroke('M88 6Q146 6 130 46Q118 62 80 60', ink, 11), 0.9),
  ].join('')),
}

const tenTwo: Drawing = {
  name: 'post-ten-two', width: w, height: h,
  draw: (random) => sheet(w, h, night, [
    ground('#51707b', '#1c2b38', 0.5, 0.2, 0.8), halo(600, 70, 520, '#f6e3b4', 0.75),
    rect(470, -20, 260, 270, '#f4dfa8', `stroke="${ink}" stroke-width="14"`), stroke('M600 -20V250M470 110H730', ink, 11), engrave({ clip: boxPath(470, -20, 260, 270), box: [470, -20, 260, 270], angle: 35, gap: 20, colour: '#c79a55', tone: (across) => 0.3 - across * 0.2 }),
    times(6, (index) => sitter(150 + index * 182, 420, 96, { coat: index === 4 ? brick : [ink, night, '#2d4653'][index % 3]!, head: skins[(index + 1) % 6]!, hair: index === 4 ? '#3c2a22' : [ink, '#2a1d18', mist][index % 3]!, style: index, lit: index < 3 ? 1 : -1, light: glow })),
    rect(-20, 408, w + 40, 66, '#6a4630') + rect(-20, 402, w + 40, 16, '#b28258') + rect(-20, 416, w + 40, 6, ink) + engrave({ clip: boxPath(-20, 422, w + 40, 52), box: [-20, 422, w + 40, 52], gap: 13, wave: 2, tone: (across) => 0.25 + Math.abs(across - 0.5) * 0.7 }),
    times(6, (index) => sitter(96 + index * 202, 640, 122, { coat: index === 1 ? brick : [slate, ink, night][index % 3]!, head: skins[(index * 2 + 2) % 6]!, hair: index === 1 ? ink : ['#4a3326', ink, '#2a1d18'][index % 3]!, style: index + 3, lit: index < 3 ? 1 : -1, light: glow })),
    rect(-20, 628, w + 40, 150, '#5b3a2b') + rect(-20, 620, w + 40, 20, '#b28258') + rect(-20, 638, w + 40, 7, ink) + engrave({ clip: boxPath(-20, 645, w + 40, 120), box: [-20, 645, w + 40, 120], gap: 15, wave: 3, tone: (across) => 0.3 + Math.abs(across - 0.5) * 0.6 }),
    gouges(random, 30, [0, 622, w, 14], ink, { length: 70, weight: 1.4, spread: 1 }),
  ].join('')),
}

const courtWatch: Drawing = {
  name: 'post-court-watch', width: w, height: h,
  draw: (random) => sheet(w, h, mist, [
    ground('#8fa7a6', '#2f4a57', 0.3, 0.3, 0.7, 90), halo(330, 220, 420, glow, 0.5),
    disc(330, 200, 150, ink) + disc(330, 200, 134, paper) + engrave({ clip: ovalPath(330, 200, 134, 134), box: [196, 66, 268, 268], angle: 40, gap: 15, colour: sand, tone: (across, down) => Math.max(0, across + down - 0.9) * 0.6 }),
    times(12, (index) => { const a = (index * Math.PI) / 6; return stroke(`M${330 + Math.cos(a) * 106} ${200 + Math.sin(a) * 106}L${330 + Math.cos(a) * 124} ${200 + Math.sin(a) * 124}`, ink, index % 3 ? 6 : 13) }),
    stroke('M330 200L265 205', ink, 15) + stroke('M330 200L400 135', ink, 9) + stroke('M306 224L398 132', brick, 4) + disc(330, 200, 11, brick),
    rect(640, 60, 470, 300, '#6d4a34', `stroke="${ink}" stroke-width="8"`) + engrave({ clip: boxPath(640, 60, 470, 300), box: [640, 60, 470, 300], angle: 90, gap: 16, wave: 3, length: 60, tone: (across) => 0.2 + across * 0.5 }), column(600, 60, 380, 62), column(1090, 60, 380, 62),
    fill('M828 280Q832 214 876 208Q920 214 924 280Z', ink) + oval(876, 188, 20, 25, '#e0b48f') + fill('M854 190Q846 156 876 154Q906 156 898 190Q890 170 876 168Q862 170 854 190Z', '#4a3326'), rect(720, 276, 312, 100, '#8a5f41', `stroke="${ink}" stroke-width="7"`), rect(706, 266, 340, 18, '#b28258'),
    times(5, (index) => sitter(110 + index * 240, 470, 88, { coat: [slate, night, ink, '#5a4638', slate][index]!, head: skins[(index + 3) % 6]!, hair: [ink, '#4a3326', mist, ink, '#2a1d18'][index]!, style: index + 1, lit: -1 })),
    rect(-20, 456, w + 40, 330, '#5b3a2b') + rect(-20, 446, w + 40, 24, '#b28258') + rect(-20, 468, w + 40, 8, ink) + engrave({ clip: boxPath(-20, 476, w + 40, 300), box: [-20, 476, w + 40, 300], gap: 18, wave: 3, tone: (across) => 0.3 + Math.abs(across - 0.45) * 0.5 }),
    fill('M250 700L330 500L860 500L960 700Z', ink, 'opacity=".5" transform="translate(16 26)"'), fill('M240 700L330 496L596 510L600 720Z', paper, `stroke="${ink}" stroke-width="7"`) + fill('M600 720L596 510L862 494L966 696Z', '#f7f0e2', `stroke="${ink}" stroke-width="7"`),
    times(8, (row) => stroke(`M${338 - row * 10} ${534 + row * 20}L${572} ${542 + row * 20}`, row < 6 ? ink : mist, row < 6 ? 3.5 : 2) + stroke(`M${628} ${542 + row * 20}L${852 + row * 11} ${530 + row * 20}`, mist, 2)), stroke('M420 500L366 706M510 506L496 712', brick, 3.5),
    fill('M700 668L1010 466L1030 492L722 690L690 694Z', '#c79a55', `stroke="${ink}" stroke-width="6"`) + fill('M690 694L700 668L722 690Z', paper, `stroke="${ink}" stroke-width="5"`) + fill('M1010 466L1042 446L1060 474L1030 492Z', brick, `stroke="${ink}" stroke-width="6"`) + fill(gouge(730, 660, 280, -33, 4), paper),
    gouges(random, 20, [0, 450, w, 16], ink, { length: 60, weight: 1.4, spread: 1 }),
  ].join('')),
}

const deposit: Drawing = {
  name: 'post-deposit', width: w, height: h,
  draw: (random) => sheet(w, h, sand, [
    ground('#a9bcbb', slate, 0.35, 0.3, 0.7), halo(420, 240, 460, glow, 0.6),
    rect(100, 60, 560, 470, ink, 'opacity=".35" transform="translate(18 20)"'), rect(100, 60, 560, 470, paper, `stroke="${ink}" stroke-width="8"`), rect(100, 60, 560, 84, brick), engrave({ clip: boxPath(100, 60, 560, 84), box: [100, 60, 560, 84], gap: 13, tone: (across) => across * 0.5 }), times(8, (index) => rect(150 + index * 62, 40, 13, 52, '#c79a55', `stroke="${ink}" stroke-width="4"`)),
    times(31, (day) => { const [x, y] = [128 + (day % 7) * 73, 168 + Math.floor(day / 7) * 70]; return rect(x, y, 62, 58, day === 30 ? clay : tint, `stroke="${ink}" stroke-width="4"`) + (day < 30 ? stroke(`M${x + 12} ${y + 46}L${x + 50} ${y + 12}`, day < 14 ? ink : slate, 6) : stroke(`${ovalPath(x + 31, y + 29, 46, 42)}`, brick, 8)) }),
    table(560, '#80593f', random),
    fill('M560 690Q700 650 900 700L1100 660L1120 700L900 740Z', ink, 'opacity=".35"'),
    stroke(ovalPath(760, 600, 74, 60), ink, 24) + stroke(ovalPath(760, 600, 74, 60), '#c79a55', 12),
    move(812, 630, fill('M0 -16H190V16H0ZM140 16V50H160V16ZM168 16V40H186V16Z', '#c79a55', `stroke="${ink}" stroke-width="7"`) + disc(-24, 0, 52, '#c79a55', `stroke="${ink}" stroke-width="7"`) + disc(-24, 0, 19, '#80593f', `stroke="${ink}" stroke-width="6"`) + fill(gouge(10, -8, 170, 0, 4), paper), 1, 12),
    move(790, 650, fill('M0 -14H160V14H0ZM110 14V44H128V14ZM138 14V34H154V14Z', mist, `stroke="${ink}" stroke-width="7"`) + disc(-20, 0, 44, mist, `stroke="${ink}" stroke-width="7"`) + disc(-20, 0, 15, '#80593f', `stroke="${ink}" stroke-width="6"`) + fill(gouge(10, -6, 140, 0, 3), paper), 1, 62),
    move(700, 640, fill('M0 0L-110 60L-136 18L-126 -8L-24 -52Z', brick, `stroke="${ink}" stroke-width="7"`) + disc(-22, -22, 9, paper, `stroke="${ink}" stroke-width="5"`) + stroke('M-100 24L-52 -2M-92 42L-34 10', paper, 5)),
    move(930, 470, rect(-150, -270, 300, 210, paper, `stroke="${ink}" stroke-width="7" transform="rotate(5)"`) + move(0, 0, rect(-128, -250, 256, 140, slate) + engrave({ clip: boxPath(-128, -250, 256, 140), box: [-128, -250, 256, 140], gap: 14, tone: (across) => across * 0.5 }) + fill('M-90 -110V-180L0 -232L90 -180V-110Z', tint, `stroke="${ink}" stroke-width="6"`) + rect(-20, -168, 40, 58, brick, `stroke="${ink}" stroke-width="5"`) + rect(-70, -164, 32, 30, glow, `stroke="${ink}" stroke-width="4"`) + rect(40, -164, 32, 30, glow, `stroke="${ink}" stroke-width="4"`), 1, 5)),
  ].join('')),
}

const docketFortyOne: Drawing = {
  name: 'post-docket-41', width: w, height: h,
  draw: (random) => sheet(w, h, tint, [
    ground('#e0d2b5', '#9a8362', 0.5, 0.42, 0.62), rays(600, 360, 300, 520, 60, paper, 6, random), halo(600, 340, 420, '#fbeecd', 0.8),
    oval(600, 704, 330, 26, ink, 'opacity=".35"'),
    rect(380, 40, 440, 44, brick, `stroke="${ink}" stroke-width="8" rx="8"`), rect(380, 660, 440, 44, brick, `stroke="${ink}" stroke-width="8" rx="8"`), engrave({ clip: boxPath(380, 40, 440, 44) + boxPath(380, 660, 440, 44), box: [380, 40, 440, 664], gap: 12, tone: (across) => across * 0.55 }),
    [410, 760].map((x) => rect(x, 84, 30, 576, '#c79a55', `stroke="${ink}" stroke-width="7"`) + fill(gouge(x + 9, 96, 540, 90, 4), paper)).join(''),
    fill('M466 84H734Q744 250 622 372Q744 494 734 660H466Q456 494 578 372Q456 250 466 84Z', '#e9efe6', `stroke="${ink}" stroke-width="9" fill-opacity=".82"`),
    clipped('M466 84H734Q744 250 622 372Q744 494 734 660H466Q456 494 578 372Q456 250 466 84Z', courthouse(600, 268, 0.72) + fill('M470 286Q600 262 730 286L640 362H560Z', sand) + gouges(random, 60, [490, 284, 220, 60], '#8a6f49', { length: 12, weight: 2.4, spread: 60 }) + rect(595, 356, 10, 260, sand) + fill('M466 664V600Q600 500 734 600V664Z', sand) + engrave({ clip: 'M466 664V600Q600 500 734 600V664Z', box: [466, 540, 268, 124], angle: 12, gap: 12, colour: '#8a6f49', wave: 3, length: 40, tone: (across) => 0.1 + across * 0.5 }) + person(552, 606, 84, { coat: ink, style: 'hat' }) + person(586, 596, 80, { coat: slate, style: 'bun', long: true }) + person(622, 594, 82, { coat: brick, style: 'long', long: true }) + person(656, 604, 78, { coat: night, style: 'curly' })),
    fill(gouge(484, 110, 150, 84, 9) + gouge(500, 120, 100, 82, 5) + gouge(484, 630, 120, -86, 8), paper),
    move(210, 560, fill('M-150 -60L130 -84L150 80L-130 108Z', paper, `stroke="${ink}" stroke-width="6"`) + fill('M-126 -40L108 -60L111 -36L-123 -16Z', ink) + times(5, (row) => stroke(`M-118 ${14 + row * 16}l90 -8M0 ${4 + row * 16}l112 -10`, ink, 4)), 1, -6),
    move(1020, 560, fill('M-150 -70L120 -60L130 100L-146 96Z', paper, `stroke="${ink}" stroke-width="6"`) + rect(-124, -42, 118, 80, slate) + times(3, (row) => stroke(`M12 ${-30 + row * 22}h92`, ink, 4)) + times(2, (row) => stroke(`M-122 ${58 + row * 18}h220`, ink, 4)), 1, 7),
  ].join('')),
}

const docketForty: Drawing = {
  name: 'post-docket-40', width: w, height: h,
  draw: (random) => {
    const evening = gradient([[0, '#1d2a38'], [1, '#4b5a5e']])
    return sheet(w, h, night, [
      evening.def, rect(-20, -20, w + 40, h + 40, evening.paint), engrave({ clip: whole, box: [-20, -20, w + 40, 420], gap: 20, colour: '#101822', tone: (across, down) => 0.62 - down * 0.4 - Math.max(0, 0.4 - Math.abs(across - 0.5)) * 0.5 }),
      times(3, (index) => { const x = 90 + index * 370; return fill(`M${x} 360V130Q${x + 130} 20 ${x + 260} 130V360Z`, '#6d8791', `stroke="${ink}" stroke-width="12"`) + clipped(`M${x} 360V130Q${x + 130} 20 ${x + 260} 130V360Z`, times(4, (tree) => fir(random, x + 30 + tree * 70, 370, 110 + random() * 90, '#2f4b59', mist)) + ripples(random, [x, 90, 260, 120], paper, 12)) + stroke(`M${x + 130} 76V360M${x} 220h260`, ink, 8) }),
      stroke('M-20 60Q150 130 300 70T640 76T960 66T1220 60', ink, 4), times(15, (index) => { const x = 20 + index * 84; const y = 88 + Math.sin(index * 1.2) * 14; return halo(x, y, 64, glow, 0.6) + disc(x, y, 10, '#fbe9be', `stroke="${ink}" stroke-width="3"`) }),
      halo(600, 480, 620, '#f4c878', 0.5),
      times(5, (index) => { const x = 120 + index * 240; return fill(`M${x - 62} 450V340Q${x} 300 ${x + 62} 340V450Z`, '#6a4630', `stroke="${ink}" stroke-width="9"`) + engrave({ clip: `M${x - 62} 450V340Q${x} 300 ${x + 62} 340V450Z`, box: [x - 62, 310, 124, 140], angle: 90, gap: 17, tone: (across) => 0.15 + across * 0.5 }) }),
      fill('M-20 440H1220L1240 780H-40Z', '#e8dcc2') + rect(-20, 436, w + 40, 10, ink), engrave({ clip: 'M-20 446H1220L1240 780H-40Z', box: [-20, 446, 1240, 320], gap: 21, colour: sand, wave: 3, tone: (across, down) => 0.2 + down * 0.35 + Math.abs(across - 0.5) * 0.3 }), fill('M470 446H730L790 780H410Z', '#a34a38', 'opacity=".9"') + engrave({ clip: 'M470 446H730L790 780H410Z', box: [410, 446, 380, 330], angle: 90, gap: 17, tone: (across) => Math.abs(across - 0.5) * 0.8 }),
      [[210, 530], [980, 530], [130, 676], [1070, 676]].map(([x, y]) => oval(x!, y! + 12, 118, 34, ink, 'opacity=".3"') + oval(x!, y!, 112, 34, paper, `stroke="${ink}" stroke-width="6"`) + oval(x!, y! - 3, 78, 21, clay, `stroke="${ink}" stroke-width="5"`) + fill(gouge(x! - 50, y! - 8, 70, -6, 4), glow) + stroke(`M${x! + 136} ${y! - 20}v44M${x! + 150} ${y! - 20}v44`, slate, 6)).join(''),
      [480, 700].map((x) => rect(x, 500, 22, 110, paper, `stroke="${ink}" stroke-width="5"`) + halo(x + 11, 470, 110, '#fbe9be', 0.95) + fill(`M${x + 11} 436Q${x + 30} 476 ${x + 11} 494Q${x - 8} 476 ${x + 11} 436Z`, '#f0a95a', `stroke="${ink}" stroke-width="4"`) + oval(x + 11, 612, 46, 13, '#c79a55', `stroke="${ink}" stroke-width="5"`)).join(''),
      fill('M490 676Q500 600 600 596Q706 600 716 676Q610 706 490 676Z', '#b4763f', `stroke="${ink}" stroke-width="7"`) + fill([0, 1, 2, 3].map((index) => gouge(530 + index * 44, 616 + Math.abs(index - 1.5) * 5, 46, 66, 8)).join(''), '#f3dcae') + rect(470, 682, 268, 20, '#6a4630', `stroke="${ink}" stroke-width="6"`),
      times(5, (index) => index === 2 ? '' : sitter(110 + index * 245, 764, 118, { coat: [slate, brick, ink, '#5a4638', ink][index]!, head: skins[index]!, hair: [ink, '#4a3326', mist, ink, '#2a1d18'][index]!, style: index + 2, lit: index < 3 ? 1 : -1, light: glow })),
    ].join(''))
  },
}

export const postDrawings = [notice, eyewitness, clearRecord, tenTwo, courtWatch, deposit, docketFortyOne, docketForty]
