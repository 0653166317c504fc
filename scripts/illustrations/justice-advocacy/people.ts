import type { Drawing } from '../kit'
import { boxPath, brick, clay, clipped, disc, engrave, fill, glow, gouge, gouges, halo, ink, mist, night, oval, ovalPath, pale, paper, rect, sand, sheet, slate, stroke, tint } from './press'

type Face = {
  name: string
  ground: string
  line: string
  skin: string
  shade: string
  coat: string
  /** Hair behind the head and in front of it, as paths around the centre (300, 290). */
  back: string
  front: string
  hair: string
  glint: string
  bald?: boolean
  broad?: number
  brow?: number
  glasses?: boolean
  beard?: string
  collar: 'shirt' | 'round' | 'scarf' | 'tie'
  detail: string
  lips?: string
}

const portrait = (face: Face): Drawing => ({
  name: face.name,
  width: 600,
  height: 600,
  draw: (random) => {
    const wide = face.broad ?? 94
    const head = `M${300 - wide} 262Q${300 - wide} 158 300 156Q${300 + wide} 158 ${300 + wide} 262Q${300 + wide} 344 ${300 + wide * 0.6} 392Q300 438 ${300 - wide * 0.6} 392Q${300 - wide} 344 ${300 - wide} 262Z`
    const neck = 'M252 370H350L356 470Q300 512 246 470Z'
    const coat = 'M40 620Q50 500 150 466L248 436Q300 500 352 436L452 466Q550 500 560 620Z'
    const brow = face.brow ?? 7
    const eye = (x: number) =>
      fill(`M${x - 25} 284Q${x} 264 ${x + 25} 284Q${x} 298 ${x - 25} 284Z`, paper) + disc(x + 1, 281, 10.5, ink) + disc(x + 4, 277, 3, paper) + stroke(`M${x - 27} 285Q${x} 262 ${x + 27} 284`, ink, 5.5) + stroke(`M${x - 17} 295Q${x} 300 ${x + 17} 294`, face.shade, 3) + fill(`M${x - 32} ${252 + (x < 300 ? 3 : 0)}Q${x} ${236} ${x + 32} ${252 + (x > 300 ? 3 : 0)}Q${x} ${250 - brow * 0.3} ${x - 32} ${252 + brow * 0.4}Z`, face.hair, `stroke="${face.hair}" stroke-width="${brow * 0.6}"`)
    return sheet(600, 600, face.ground, [
      rect(-20, -20, 640, 640, face.ground),
      engrave({ clip: boxPath(-20, -20, 640, 640), box: [-20, -20, 640, 640], angle: 24, gap: 16, colour: face.line, wave: 3, tone: (across, down) => 0.1 + across * 0.55 + down * 0.12 }),
      halo(200, 200, 300, '#fbf3df', 0.5),
      '<g transform="translate(-51 -40) scale(1.17)">',
      fill(face.back, face.hair),
      fill(neck, face.skin) + engrave({ clip: neck, box: [246, 370, 110, 130], angle: 12, gap: 10, colour: face.shade, tone: (across, down) => 0.75 - down * 0.45 + across * 0.25 }),
      fill(coat, face.coat, `stroke="${ink}" stroke-width="6"`) + engrave({ clip: coat, box: [40, 430, 520, 190], angle: 62, gap: 14, tone: (across) => 0.02 + across * 0.72 }) + gouges(random, 16, [80, 500, 180, 90], glow, { angle: 100, length: 46, weight: 2.2, spread: 12 }),
      { shirt: fill('M248 436L300 520L352 436L372 456L310 560L300 540L290 560L228 456Z', paper, `stroke="${ink}" stroke-width="5"`), round: stroke('M240 440Q300 528 360 440', paper, 13) + stroke('M240 440Q300 528 360 440', ink, 3), scarf: fill('M226 430Q300 500 374 430L392 474Q300 548 208 474Z', brick, `stroke="${ink}" stroke-width="5"`) + engrave({ clip: 'M226 430Q300 500 374 430L392 474Q300 548 208 474Z', box: [208, 430, 184, 110], angle: 70, gap: 12, tone: (across) => 0.1 + across * 0.6 }) + fill('M330 500L372 492L398 610L338 616Z', brick, `stroke="${ink}" stroke-width="5"`), tie: fill('M248 436L300 514L352 436L370 454L306 548L300 540L294 548L230 454Z', paper, `stroke="${ink}" stroke-width="5"`) + fill('M284 512H316L324 536L336 620H264L276 536Z', '#4d6b58', `stroke="${ink}" stroke-width="5"`) }[face.collar],
      oval(300 - wide - 2, 288, 17, 29, face.skin) + oval(300 + wide + 2, 288, 17, 29, face.skin) + stroke(`M${300 + wide} 272q14 14 2 32`, face.shade, 4) + stroke(`M${300 - wide} 272q-14 14 -2 32`, face.shade, 4),
      fill(head, face.skin),
      engrave({ clip: head, box: [300 - wide, 156, wide * 2, 270], angle: 72, gap: 9.5, colour: face.shade, tone: (across, down) => Math.max(0, across - 0.52) * 1.75 + Math.max(0, down - 0.86) * 1.6 }),
      engrave({ clip: head, box: [300 - wide, 156, wide * 2, 270], angle: -30, gap: 10, colour: face.shade, tone: (across, down) => Math.max(0, across - 0.78) * 1.6 + Math.max(0, 0.2 - down) * 1.2 }),
      face.beard ?? '',
      eye(257), eye(343),
      stroke('M306 262Q318 306 326 326Q322 342 300 341Q288 340 284 332', face.shade, 5) + fill('M308 270Q322 308 328 326Q322 338 312 336Q318 318 308 270Z', face.shade, 'opacity=".55"'),
      fill('M268 374Q284 364 300 369Q316 364 332 374Q300 381 268 374Z', face.lips ?? face.shade) + fill('M272 376Q300 381 328 376Q316 394 300 394Q284 394 272 376Z', face.lips ?? face.shade, 'opacity=".75"') + stroke('M262 373Q300 384 338 372', ink, 4),
      stroke('M272 332Q258 348 256 364M332 332Q344 348 346 362', face.shade, 2.6, 'opacity=".7"'),
      fill(face.front, face.hair),
      face.bald ? '' : gouges(random, 26, [210, 132, 180, 60], face.glint, { angle: 62, length: 34, weight: 2.2, spread: 26 }).replace('<path', `<path opacity=".55"`),
      face.glasses ? stroke(`${boxPath(222, 258, 68, 54)}${boxPath(310, 258, 68, 54)}M290 276Q300 268 310 276M222 272L${300 - wide} 268M378 272L${300 + wide} 268`, ink, 6) + fill(gouge(232, 300, 34, -50, 3) + gouge(320, 300, 34, -50, 3), paper, 'opacity=".7"') : '',
      face.detail,
      '</g>',
    ].join(''), 3)
  },
})

export const peopleDrawings: Drawing[] = [
  portrait({
    name: 'person-ines', ground: pale, line: slate, skin: '#e9c6a6', shade: '#9a5f45', coat: night, hair: '#aeb3b0', glint: paper, collar: 'shirt', glasses: true, lips: '#a4513f',
    back: 'M188 300Q160 140 300 130Q440 140 412 300Q420 380 400 410L346 380H254L200 410Q180 380 188 300Z',
    front: 'M204 290Q196 150 300 142Q404 150 396 290Q384 214 340 196Q280 226 214 226Q206 250 204 290Z', detail: '',
  }),
  portrait({
    name: 'person-tobias', ground: sand, line: '#8a6f49', skin: '#7a4d36', shade: '#2d1a16', coat: slate, hair: ink, glint: mist, broad: 98, brow: 9, collar: 'shirt', lips: '#5c2f28',
    back: 'M198 262Q188 140 300 134Q412 140 402 262L390 280H210Z',
    front: 'M200 254Q190 136 300 132Q410 136 400 254Q390 206 366 198Q300 186 234 198Q210 206 200 254Z',
    beard: fill('M208 318Q214 420 300 432Q386 420 392 318Q380 356 350 350Q300 338 250 350Q220 356 208 318ZM262 398Q300 410 338 398Q330 362 300 362Q270 362 262 398Z', ink, 'fill-rule="evenodd"'), detail: '',
  }),
  portrait({
    name: 'person-rosalind', ground: '#d7c6a4', line: brick, skin: '#e6bd94', shade: '#8f5a3d', coat: brick, hair: ink, glint: mist, broad: 92, brow: 6, collar: 'round', lips: '#9c3f33',
    back: 'M196 300Q170 130 300 126Q430 130 404 300L412 400Q390 424 360 400H240Q210 424 188 400Z',
    front: 'M202 300Q190 148 300 140Q410 148 398 300Q392 236 376 222Q300 232 224 222Q208 236 202 300Z',
    detail: stroke('M424 600L470 470', ink, 13) + fill('M462 486L478 440L500 452L486 494Z', mist, `stroke="${ink}" stroke-width="5"`) + stroke('M426 596L462 492', '#c79a55', 6),
  }),
  portrait({
    name: 'person-dewey', ground: mist, line: night, skin: '#e3b08c', shade: '#8f4f38', coat: '#4b4a48', hair: '#8a4a2c', glint: glow, bald: true, broad: 102, brow: 11, collar: 'tie', lips: '#a25a45',
    back: 'M196 270Q200 190 226 180H374Q400 190 404 270L392 300H208Z',
    front: 'M197 268Q196 214 226 190Q222 226 214 282ZM403 268Q404 214 374 190Q378 226 386 282Z',
    beard: fill('M236 352Q262 334 300 344Q338 334 364 352Q346 372 318 358Q300 352 282 358Q254 372 236 352Z', '#8a4a2c'), detail: '',
  }),
  portrait({
    name: 'person-priya', ground: '#c9b48f', line: slate, skin: '#b27b55', shade: '#532e22', coat: slate, hair: '#1c1713', glint: mist, broad: 90, brow: 8, collar: 'scarf', lips: '#7e332b',
    back: 'M192 310Q160 130 300 124Q440 130 408 310Q440 420 418 520L362 480H238L182 520Q160 420 192 310Z',
    front: 'M206 286Q200 158 296 142Q306 190 240 226Q212 244 206 286ZM394 286Q400 158 304 142Q294 190 360 226Q388 244 394 286Z',
    detail: disc(204, 332, 8, '#c79a55', `stroke="${ink}" stroke-width="3"`) + disc(396, 332, 8, '#c79a55', `stroke="${ink}" stroke-width="3"`),
  }),
  portrait({
    name: 'person-samuel', ground: tint, line: clay, skin: '#cc9870', shade: '#6f402c', coat: '#35584f', hair: '#2a211d', glint: mist, broad: 97, brow: 10, glasses: true, collar: 'round', lips: '#8c4637',
    back: 'M184 270Q160 190 200 160Q220 110 290 122Q350 100 390 146Q440 180 414 270L392 290H208Z',
    front: 'M200 262Q168 206 212 168Q240 120 300 134Q350 112 384 156Q430 190 402 262Q396 220 372 206Q352 222 330 202Q300 222 272 204Q246 224 228 206Q206 222 200 262Z',
    beard: clipped(ovalPath(300, 386, 90, 60), engrave({ clip: 'M206 320Q214 418 300 432Q386 418 394 320Q376 352 344 352Q300 344 256 352Q224 352 206 320Z', box: [206, 320, 188, 112], angle: 80, gap: 8, colour: '#2a211d', tone: () => 0.5 })), detail: '',
  }),
]
