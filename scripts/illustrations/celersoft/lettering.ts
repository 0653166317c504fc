/** A drafting alphabet on a 4 x 6 grid: strokes are point pairs, separated by `|`. No font is needed, so every machine draws the same. */
const glyphs: Record<string, string> = {
  A: '06 02 20 42 46|04 44', B: '06 00 30 41 42 33 03|33 44 45 36 06', C: '41 30 10 01 05 16 36 45', D: '00 06 26 44 42 20 00',
  E: '40 00 06 46|03 33', F: '40 00 06|03 33', G: '41 30 10 01 05 16 36 45 43 23', H: '00 06|40 46|03 43', I: '20 26|10 30|16 36',
  J: '40 45 36 16 05', K: '00 06|40 03 46', L: '00 06 46', M: '06 00 23 40 46', N: '06 00 46 40', O: '10 30 41 45 36 16 05 01 10',
  P: '06 00 30 41 42 33 03', Q: '10 30 41 45 36 16 05 01 10|24 46', R: '06 00 30 41 42 33 03|23 46', S: '41 30 10 01 02 13 33 44 45 36 16 05',
  T: '00 40|20 26', U: '00 05 16 36 45 40', V: '00 26 40', W: '00 16 23 36 40', X: '00 46|40 06', Y: '00 23 40|23 26', Z: '00 40 06 46',
  0: '10 30 41 45 36 16 05 01 10', 1: '11 20 26|16 36', 2: '01 10 30 41 42 06 46', 3: '00 40 22 33 44 45 36 16 05', 4: '36 30 04 44',
  5: '40 00 02 32 43 45 36 16 05', 6: '40 20 02 05 16 36 45 44 33 03', 7: '00 40 16', 8: '13 02 01 10 30 41 42 33 13 04 05 16 36 45 44 33',
  9: '43 13 02 01 10 30 41 44 26 16', ':': '22 22|25 25', '.': '26 26', '-': '13 33', '+': '13 33|22 24', '%': '40 06|00 10 11 01 00|35 45 46 36 35',
  '/': '40 06', '$': '41 30 10 01 02 13 33 44 45 36 16 05|20 26', '#': '10 16|30 36|02 42|04 44', '>': '11 33 15', '{': '30 20 12 03 14 26 36', '}': '10 20 32 43 34 26 16',
}

/** Lettering of cap height `size` with its upper left corner at (x, y); `anchor` shifts it by its own width. */
export const letter = (text: string, x: number, y: number, size: number, colour: string, weight = 0.13, anchor: 0 | 0.5 | 1 = 0, more = '') => {
  const unit = size / 6
  const advance = 5.6 * unit
  const width = text.length * advance - 1.6 * unit
  let path = ''
  ;[...text.toUpperCase()].forEach((sign, i) => {
    for (const stroke of (glyphs[sign] ?? '').split('|')) {
      if (!stroke) continue
      path += `M${stroke.split(' ').map(([a, b]) => `${(x - width * anchor + i * advance + Number(a) * unit).toFixed(1)} ${(y + Number(b) * unit).toFixed(1)}`).join('L')}`
    }
  })
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${(size * weight).toFixed(2)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
}
