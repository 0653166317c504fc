import type { Drawing } from '../kit'
import { fir, person, rain, ripples } from './figures'
import { boxPath, brick, clay, clipped, disc, engrave, fill, glow, gouge, gouges, gradient, halo, ink, mist, move, night, oval, pale, paper, rect, sand, sheet, slate, stroke, times, tint } from './press'

/** A records box on a shelf, with a label and a hand hole. */
const recordsBox = (x: number, y: number, w: number, h: number, face: string, dark: number) => {
  const front = boxPath(x, y, w, h)
  return (
    fill(front, face) +
    engrave({ clip: front, box: [x, y, w, h], angle: 90, gap: 12, tone: (across, down) => dark * (0.15 + across * 0.6) + (down < 0.24 ? 0.12 : 0) }) +
    fill(boxPath(x - 4, y - 4, w + 8, h * 0.24), face) +
    engrave({ clip: boxPath(x - 4, y - 4, w + 8, h * 0.24), box: [x - 4, y - 4, w + 8, h * 0.24], gap: 9, tone: (across) => dark * (0.1 + across * 0.6) }) +
    stroke(boxPath(x, y, w, h), ink, 4) + stroke(boxPath(x - 4, y - 4, w + 8, h * 0.24), ink, 4) +
    rect(x + w * 0.24, y + h * 0.5, w * 0.52, h * 0.3, paper, `stroke="${ink}" stroke-width="3"`) +
    stroke(`M${x + w * 0.3} ${y + h * 0.6}h${w * 0.36}M${x + w * 0.3} ${y + h * 0.7}h${w * 0.24}`, ink, 3) +
    fill(`M${x + w * 0.38} ${y + h * 0.36}q0 -${h * 0.07} ${w * 0.06} -${h * 0.07}h${w * 0.12}q${w * 0.06} 0 ${w * 0.06} ${h * 0.07}Z`, ink)
  )
}

const heroCases: Drawing = {
  name: 'hero-cases',
  width: 1600,
  height: 1000,
  draw: (random) => {
    const wall = gradient([[0, '#1a2531'], [1, '#314450']])
    const shelf = (y: number, row: number) =>
      times(8, (index) => {
        const x = 30 + index * 198 + random() * 10
        const gap = (row === 1 && index === 5) || (row === 0 && index === 2)
        const far = Math.abs(x - 980) / 900
        return gap ? '' : recordsBox(x, y - 168, 170, 168, row === 1 && index === 3 ? clay : far < 0.35 ? tint : far < 0.7 ? '#a9ad9f' : '#728388', 0.35 + far * 0.5)
      }) + rect(-20, y, 1640, 22, ink) + rect(-20, y + 3, 1640, 5, mist)
    return sheet(1600, 1000, night, [
      wall.def,
      rect(-20, -20, 1640, 1040, wall.paint),
      halo(980, 420, 760, glow, 0.5),
      shelf(220, 0), shelf(468, 1), shelf(716, 2),
      halo(980, 640, 520, '#f4d596', 0.55),
      fill('M-20 800H1620V1020H-20Z', '#5b3a2b'), fill('M-20 800H1620V816H-20Z', ink),
      engrave({ clip: boxPath(-20, 816, 1640, 200), box: [-20, 816, 1640, 200], gap: 17, wave: 4, tone: (across, down) => 0.62 - Math.max(0, 0.42 - Math.abs(across - 0.62)) * 1.1 + down * 0.1 }),
      fill('M930 470L770 812H1210L1050 470Z', '#f6dfa8', 'opacity=".28"'),
      stroke('M1260 800V560Q1260 440 1120 420L1040 412', ink, 16) + oval(1260, 806, 92, 18, ink),
      fill('M920 476Q930 396 992 384Q1054 396 1064 476Z', brick) + fill(gouge(1030, 404, 66, 78, 5) + gouge(1012, 398, 72, 84, 4), '#e7b99b') + rect(914, 472, 156, 12, ink),
      fill('M600 812L690 742L980 762L960 834L640 852Z', paper) + fill('M980 762L1290 738L1370 806L960 834Z', '#efe3c8') + stroke('M600 812L690 742L980 762L1290 738L1370 806L960 834L640 852Z', ink, 5),
      times(8, (index) => stroke(`M${700 - index * 6} ${762 + index * 9}L${940 - index * 2} ${776 + index * 7}`, ink, 2.6, 'opacity=".8"')),
      times(7, (index) => stroke(`M${1000 + index * 2} ${780 + index * 6}L${1250 + index * 12} ${756 + index * 8}`, ink, 2.6, 'opacity=".8"')),
      fill('M1040 770L1120 764L1138 790L1050 797Z', slate) + stroke('M1062 789L1078 774L1094 785L1108 772', paper, 3),
      stroke('M640 852L980 834', brick, 5),
      fill('M330 740H470L458 826Q400 842 342 826Z', slate) + oval(400, 740, 70, 13, ink) + stroke('M468 756Q520 756 508 790Q498 808 464 806', slate, 12) + fill(gouge(440, 752, 66, 94, 6) + gouge(424, 756, 60, 92, 4), paper),
      fill('M1360 830l190 -26l6 10l-190 28Z', brick) + fill('M1366 842l-30 4l24 -16Z', sand),
      gouges(random, 40, [700, 842, 560, 100], '#d9a570', { angle: -2, length: 80, weight: 2 }),
    ].join(''))
  },
}

const dellwood: Drawing = {
  name: 'case-dellwood',
  width: 1600,
  height: 1000,
  draw: (random) => {
    const sky = gradient([[0, '#131b28'], [1, '#3a5361']])
    const road = gradient([[0, '#2a3743'], [1, '#121a26']])
    const bus = 'M760 470Q760 440 790 440H1500Q1530 440 1534 470L1546 690Q1546 712 1524 712H784Q760 712 760 690Z'
    return sheet(1600, 1000, night, [
      sky.def, road.def,
      rect(-20, -20, 1640, 760, sky.paint),
      engrave({ clip: boxPath(-20, -20, 1640, 520), box: [-20, -20, 1640, 520], gap: 20, colour: '#0f1722', wave: 4, tone: (across, down) => 0.7 - down * 0.55 }),
      disc(1240, 150, 52, paper) + halo(1240, 150, 220, paper, 0.35) + fill(gouge(1214, 140, 40, 20, 4) + gouge(1230, 168, 34, 12, 3), mist),
      times(9, (index) => { const x = 620 + index * 115; const h = 130 + random() * 150; return rect(x, 700 - h - 150, 108, h + 160, '#1a2431') + times(6, (lamp) => random() > 0.55 ? rect(x + 16 + (lamp % 3) * 28, 580 - h + Math.floor(lamp / 3) * 44, 14, 22, clay) : '') }),
      fill('M-20 200H560V740H-20Z', '#3a2a2b'), engrave({ clip: boxPath(-20, 200, 580, 300), box: [-20, 200, 580, 300], gap: 20, tone: (across, down) => 0.66 - across * 0.2 - down * 0.1 }),
      times(3, (index) => rect(50 + index * 170, 250, 96, 150, ink) + rect(58 + index * 170, 258, 80, 134, index === 1 ? '#d79a5b' : '#27313f') + stroke(`M${98 + index * 170} 258v134M${58 + index * 170} 325h80`, ink, 6)),
      fill('M-20 440H592L560 516H-20Z', brick) + times(12, (index) => fill(`M${-20 + index * 51} 440h26l-4 76h-22Z`, paper, 'opacity=".85"')) + rect(-20, 510, 590, 10, ink),
      halo(280, 640, 380, '#f7d48b', 0.65),
      rect(20, 540, 330, 180, '#f3cf87') + rect(400, 540, 120, 200, '#e7b768') + stroke(boxPath(20, 540, 330, 180), ink, 9) + stroke(boxPath(400, 540, 120, 200), ink, 9),
      times(3, (row) => times(11, (index) => rect(36 + index * 28, 566 + row * 52, 15 + random() * 7, 30, [brick, slate, ink, clay][Math.floor(random() * 4)]!)) + rect(26, 598 + row * 52, 318, 5, ink)),
      stroke('M460 540V740', ink, 6) + disc(446, 650, 6, ink),
      rect(-20, 728, 1640, 26, '#8b9793') + rect(-20, 748, 1640, 10, ink),
      rect(-20, 758, 1640, 260, road.paint),
      halo(1140, 570, 560, '#f4d79b', 0.35),
      fill(bus, slate) + engrave({ clip: bus, box: [760, 440, 790, 272], gap: 15, tone: (across, down) => 0.08 + (down > 0.55 ? (down - 0.5) * 1.1 : 0.1) }) + stroke(bus, ink, 8),
      times(5, (index) => { const x = 796 + index * 136; return rect(x, 472, 116, 108, '#f6d995', `rx="8" stroke="${ink}" stroke-width="7"`) + (index === 2 ? clipped(boxPath(x, 472, 116, 108), move(x + 60, 580, fill('M-44 0Q-44 -44 0 -48Q44 -44 44 0Z', brick) + oval(4, -68, 22, 27, '#8d5f45') + fill('M-20 -70Q-26 -104 6 -102Q32 -100 28 -78Q10 -92 -20 -70Z', ink))) : index === 4 ? clipped(boxPath(x, 472, 116, 108), move(x + 52, 584, fill('M-40 0Q-40 -38 0 -42Q40 -38 40 0Z', night) + oval(0, -60, 19, 24, '#e0b48f') + fill('M-22 -58Q-26 -90 0 -90Q26 -90 22 -58Q0 -84 -22 -58Z', ink))) : '') }),
      rect(1478, 476, 50, 170, '#f6d995', `rx="6" stroke="${ink}" stroke-width="7"`) + stroke('M1503 476V646', ink, 5),
      rect(768, 600, 690, 16, paper) + rect(768, 620, 690, 8, brick),
      [900, 1380].map((x) => disc(x, 712, 58, ink) + disc(x, 712, 28, mist) + disc(x, 712, 10, ink)).join(''),
      disc(1538, 676, 15, glow) + fill('M1546 664L1640 650V712L1546 690Z', glow, 'opacity=".45"'),
      fill('M796 772H1456L1500 900H760Z', '#f0cf8c', 'opacity=".15"'),
      ripples(random, [800, 776, 680, 150], '#e9c27c', 60), ripples(random, [0, 776, 540, 160], '#d99b58', 46), ripples(random, [0, 780, 1600, 200], mist, 70),
      stroke('M640 752V280Q640 236 684 236H730', ink, 14) + fill('M704 236H776L764 262H716Z', ink) + halo(740, 300, 180, glow, 0.8) + fill('M716 262H764L900 756H580Z', glow, 'opacity=".13"'),
      rain(random, 1600, 900, 110, paper, 0.3),
    ].join(''))
  },
}

const alderCourt: Drawing = {
  name: 'case-alder-court',
  width: 1600,
  height: 1000,
  draw: (random) => {
    const sky = gradient([[0, '#50697a'], [1, '#aebcb9']])
    const home = (x: number, y: number, lit: boolean, someone: number) => {
      const frame = boxPath(x, y, 112, 128)
      return rect(x - 9, y - 9, 130, 146, ink) + rect(x, y, 112, 128, lit ? '#eebf76' : '#34495a') + (lit ? '' : engrave({ clip: frame, box: [x, y, 112, 128], angle: 35, gap: 15, colour: mist, tone: (across, down) => 0.45 - across * 0.3 - down * 0.2 })) + clipped(frame, someone === 1 ? move(x + 58, y + 134, fill('M-40 0Q-42 -48 0 -54Q42 -48 40 0Z', brick) + oval(0, -74, 19, 23, '#a9734f') + fill('M-22 -74Q-24 -104 0 -104Q24 -104 22 -74Q0 -92 -22 -74Z', ink)) : someone === 2 ? move(x + 66, y + 134, fill('M-34 0Q-34 -40 0 -44Q34 -40 34 0Z', slate) + oval(0, -62, 17, 20, '#e0b48f') + fill('M-19 -66Q-24 -90 0 -92Q28 -88 18 -60Q6 -80 -19 -66Z', '#4a3326')) + move(x + 26, y + 134, fill('M-20 0Q-20 -28 0 -30Q20 -28 20 0Z', clay) + oval(0, -42, 12, 14, '#e0b48f') + fill('M-14 -42Q-14 -60 0 -60Q14 -60 14 -42Q0 -54 -14 -42Z', ink)) : someone === 3 ? fill(`M${x} ${y}H${x + 40}Q${x + 30} ${y + 70} ${x + 36} ${y + 128}H${x}ZM${x + 112} ${y}H${x + 78}Q${x + 84} ${y + 70} ${x + 80} ${y + 128}H${x + 112}Z`, paper, 'opacity=".8"') : '') + stroke(`M${x + 56} ${y}v128M${x} ${y + 54}h112`, ink, 6) + rect(x - 16, y + 134, 144, 13, paper) + rect(x - 16, y + 144, 144, 5, ink)
    }
    const branch = (x: number, y: number, length: number, angle: number, weight: number): string => {
      const turn = (angle * Math.PI) / 180
      const [ex, ey] = [x + Math.cos(turn) * length, y + Math.sin(turn) * length]
      return stroke(`M${x} ${y}L${ex} ${ey}`, ink, weight) + (weight > 4 ? stroke(`M${x} ${y - weight * 0.3}L${ex} ${ey - weight * 0.3}`, paper, weight * 0.22) : '') + (weight < 2 ? '' : branch(ex, ey, length * (0.68 + random() * 0.14), angle - 16 - random() * 20, weight * 0.64) + branch(ex, ey, length * (0.64 + random() * 0.14), angle + 16 + random() * 22, weight * 0.6))
    }
    return sheet(1600, 1000, mist, [
      sky.def,
      rect(-20, -20, 1640, 900, sky.paint),
      engrave({ clip: boxPath(-20, -20, 1640, 300), box: [-20, -20, 1640, 300], gap: 19, colour: '#33485a', wave: 4, tone: (_, down) => 0.6 - down * 0.5 }),
      rect(110, 110, 1380, 770, '#6f4338'),
      engrave({ clip: boxPath(110, 110, 1380, 770), box: [110, 110, 1380, 770], gap: 17, colour: '#2c1f22', tone: (across, down) => 0.28 + Math.abs(across - 0.45) * 0.5 + down * 0.08 }),
      rect(90, 84, 1420, 34, ink) + fill('M84 88Q300 60 520 80T1000 74T1516 88V70Q1200 44 800 58T84 70Z', paper),
      times(3, (row) => times(7, (index) => home(180 + index * 186, 168 + row * 228, [1, 3, 8, 12, 16, 11].includes(row * 7 + index), ({ 1: 3, 3: 1, 8: 2, 12: 3, 16: 1 } as Record<number, number>)[row * 7 + index] ?? 0))),
      rect(738, 640, 124, 240, ink),
      times(3, (row) => rect(110, 350 + row * 228, 1380, 10, ink, 'opacity=".5"')),
      fill('M-20 850Q300 812 700 840T1620 826V1020H-20Z', paper),
      engrave({ clip: 'M-20 850Q300 812 700 840T1620 826V1020H-20Z', box: [-20, 820, 1640, 200], gap: 17, colour: mist, wave: 6, length: 180, tone: (across, down) => 0.14 + down * 0.34 + Math.abs(across - 0.5) * 0.2 }),
      branch(985, 880, 190, -90, 44),
      oval(985, 884, 90, 16, ink, 'opacity=".5"'),
      person(420, 930, 190, { coat: slate, style: 'hood', long: true, lit: 'right' }), person(510, 936, 176, { coat: brick, style: 'bun', child: true, light: glow }),
      person(1120, 934, 188, { coat: ink, style: 'hat' }), person(1200, 930, 172, { coat: '#5d4a3c', style: 'long', long: true, lit: 'left', head: '#8d5f45' }), person(1280, 936, 180, { coat: slate, style: 'curly', lit: 'left' }),
      times(150, () => disc(random() * 1600, random() * 960, 2 + random() * 4.5, paper, `opacity="${(0.5 + random() * 0.5).toFixed(2)}"`)),
    ].join(''))
  },
}

const tenTwo: Drawing = {
  name: 'case-ten-two',
  width: 1600,
  height: 1000,
  draw: (random) => {
    const wall = gradient([[0, '#d9cbb0'], [1, '#b99d7c']])
    const chair = (x: number, y: number, size: number, lone: boolean) => {
      const back = `M${x - size * 0.42} ${y}V${y - size * 0.9}Q${x} ${y - size * 1.22} ${x + size * 0.42} ${y - size * 0.9}V${y}Z`
      return fill(`M${x - size * 0.5} ${y}V${y - size * 0.92}Q${x} ${y - size * 1.34} ${x + size * 0.5} ${y - size * 0.92}V${y}Z`, ink) + fill(back, lone ? brick : slate) + engrave({ clip: back, box: [x - size * 0.42, y - size * 1.2, size * 0.84, size * 1.2], angle: 90, gap: 12, tone: (across, down) => 0.1 + across * 0.6 + down * 0.15 }) + [-0.3, 0, 0.3].map((at) => disc(x + at * size, y - size * (0.78 - Math.abs(at) * 0.2), 5, lone ? '#e7b99b' : pale)).join('') + fill(boxPath(x - size * 0.62, y - size * 0.42, size * 0.14, size * 0.42) + boxPath(x + size * 0.48, y - size * 0.42, size * 0.14, size * 0.42), ink)
    }
    return sheet(1600, 1000, sand, [
      wall.def,
      rect(-20, -20, 1640, 1040, wall.paint),
      times(8, (index) => { const panel = boxPath(20 + index * 200, 40, 170, 420); return fill(panel, '#8e6a4e') + engrave({ clip: panel, box: [20 + index * 200, 40, 170, 420], angle: 90, gap: 13, wave: 4, length: 60, tone: (across, down) => 0.5 - Math.max(0, 0.6 - Math.abs(index * 0.125 + across * 0.12 - 0.1 - down * 0.34) * 2.2) * 0.8 }) + stroke(panel, ink, 6) }),
      fill('M-20 -20L330 -20L1130 1020L560 1020L-20 300Z', '#fbe8b8', 'opacity=".36"'), fill('M420 -20L560 -20L1420 1020L1240 1020Z', '#fbe8b8', 'opacity=".32"'),
      rect(-20, 476, 1640, 20, ink),
      times(6, (index) => chair(230 + index * 228, 600, 150, index === 2)),
      rect(-20, 596, 1640, 78, '#5b3a2b'), engrave({ clip: boxPath(-20, 596, 1640, 78), box: [-20, 596, 1640, 78], gap: 15, wave: 3, tone: (across) => 0.55 - Math.max(0, 0.3 - Math.abs(across - 0.36)) * 1.4 }), rect(-20, 590, 1640, 12, ink),
      times(6, (index) => chair(180 + index * 248, 826, 186, index === 3)),
      rect(-20, 816, 1640, 210, '#6a4531'),
      times(7, (index) => { const panel = boxPath(10 + index * 232, 866, 196, 126); return engrave({ clip: panel, box: [10 + index * 232, 866, 196, 126], gap: 14, tone: (across, down) => 0.55 - Math.max(0, 0.28 - Math.abs(index / 6 - 0.52)) * 1.5 + down * 0.1 }) + stroke(panel, ink, 5) }),
      rect(-20, 806, 1640, 34, '#a87a55') + rect(-20, 836, 1640, 9, ink) + gouges(random, 60, [-20, 812, 1640, 18], ink, { length: 90, weight: 1.5, spread: 1 }),
      fill('M560 806L1130 806L1150 836L590 836Z', '#f7e2b0', 'opacity=".5"'),
      [[300, 800], [1010, 800], [1330, 800]].map(([x, y]) => fill(`M${x} ${y! - 12}l70 -8l16 22l-74 8Z`, paper, `stroke="${ink}" stroke-width="3"`)).join(''),
    ].join(''))
  },
}

const corliss: Drawing = {
  name: 'case-corliss',
  width: 1600,
  height: 1000,
  draw: (random) => {
    const sky = gradient([[0, '#3d5665'], [0.55, '#b7a98f'], [1, '#e2b37e']])
    const smoke = 'M760 330Q700 240 800 190Q900 140 850 60Q820 0 900 -40L1180 -40Q1080 30 1130 110Q1180 190 1060 240Q960 290 980 350Z'
    const wallPath = 'M470 790V470L560 430L600 470V452L640 430V790ZM960 790V480L1000 500V440L1120 500V790Z'
    return sheet(1600, 1000, sand, [
      sky.def,
      rect(-20, -20, 1640, 860, sky.paint),
      engrave({ clip: boxPath(-20, -20, 1640, 600), box: [-20, -20, 1640, 600], gap: 19, colour: '#2b4150', wave: 6, length: 190, tone: (_, down) => 0.58 - down * 0.56 }),
      fill(smoke, '#56616a') + engrave({ clip: smoke, box: [700, -40, 480, 400], angle: 80, gap: 16, wave: 13, length: 46, tone: (across, down) => 0.65 - across * 0.35 - down * 0.1 }),
      disc(270, 640, 80, '#d98a5b') + halo(270, 640, 330, '#f3cf97', 0.6),
      fill('M-20 740Q300 660 620 716T1200 700T1640 676V860H-20Z', '#58707a'),
      times(22, (index) => fir(random, 40 + index * 72 + random() * 30, 760, 90 + random() * 110, index % 2 ? slate : '#2f4b59', pale)),
      stroke('M1370 830V250M1300 300H1440M1312 344H1428', ink, 17) + [1310, 1340, 1400, 1430].map((x) => rect(x - 5, 280, 10, 20, ink)).join('') + stroke('M1310 284Q1160 430 1080 470M1430 284Q1560 320 1640 300M1340 284Q1500 340 1640 330', ink, 4) + fill(gouge(1376, 270, 500, 90, 4), paper),
      fill('M-20 800Q400 752 820 786T1640 770V1020H-20Z', '#4c5a63'),
      engrave({ clip: 'M-20 800Q400 752 820 786T1640 770V1020H-20Z', box: [-20, 760, 1640, 260], gap: 18, wave: 6, length: 150, tone: (across, down) => 0.3 + down * 0.45 + Math.abs(across - 0.3) * 0.2 }),
      rect(640, 470, 320, 320, '#1a2029'),
      fill(wallPath, '#5a4a42') + engrave({ clip: wallPath, box: [470, 430, 650, 360], gap: 17, tone: (across, down) => 0.4 + (1 - down) * 0.5 - across * 0.1 }) + stroke(wallPath, ink, 6),
      [[660, 790, 700, 360], [760, 790, 790, 320], [860, 790, 850, 372], [930, 790, 950, 330], [620, 470, 800, 300], [800, 300, 1010, 470], [700, 392, 930, 410], [660, 560, 960, 540]].map(([a, b, c, d]) => stroke(`M${a} ${b}L${c} ${d}`, ink, 18) + stroke(`M${a! + 4} ${b! - 4}L${c! + 4} ${d! + 4}`, '#8b7a6c', 2.5)).join(''),
      rect(512, 560, 92, 120, '#c9d4cf') + stroke(boxPath(512, 560, 92, 120), ink, 9) + stroke('M512 560L566 610L540 680M566 610L604 590M566 610L604 660M512 640L552 620M540 560L566 610', ink, 3),
      rect(1024, 560, 70, 110, '#171d26') + stroke(boxPath(1024, 560, 70, 110), ink, 9),
      rect(700, 590, 110, 200, ink) + fill('M706 790L714 600L806 640V790Z', '#3a332f'),
      rect(1120, 400, 66, 390, '#7d5345') + engrave({ clip: boxPath(1120, 400, 66, 390), box: [1120, 400, 66, 390], gap: 16, tone: (across) => 0.25 + across * 0.6 }) + stroke(boxPath(1120, 400, 66, 390), ink, 6),
      gouges(random, 90, [-20, 830, 1640, 160], mist, { angle: -6, length: 56, weight: 2.2, spread: 16 }),
      times(20, () => { const x = 440 + random() * 760; return fill(gouge(x, 800 + random() * 60, 60 + random() * 60, random() * 60 - 30, 9), ink) }),
      person(300, 930, 270, { coat: brick, style: 'long', long: true, light: glow, lit: 'left', hair: '#3c2a22' }), oval(300, 932, 74, 12, ink, 'opacity=".6"'),
    ].join(''))
  },
}

export const caseDrawings = [heroCases, dellwood, alderCourt, tenTwo, corliss]
