import { mkdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { deflateSync } from 'node:zlib'

/** What a leaflet consists of, top to bottom. */
export type Part =
  | { heading: string }
  | { text: string }
  | { small: string }
  | { items: string[] }
  | { boxes: string[] }
  | { blanks: string[] }
  | { table: string[][]; widths: number[] }
  | { space: number }
  | { rules: number }

export type Leaflet = { name: string; title: string; subtitle: string; note: string; parts: Part[] }

const width = 612
const height = 792
const margin = 64
const column = width - margin * 2

// Advance widths of Times Roman for codes 32 to 126, in thousandths of the size.
const advances = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564,
  564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722,
  611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500,
  722, 500, 500, 444, 480, 200, 480, 541,
]
const special: Record<string, [code: number, advance: number]> = {
  '’': [0x92, 333],
  '‘': [0x91, 333],
  '“': [0x93, 444],
  '”': [0x94, 444],
  '–': [0x96, 500],
  '•': [0x95, 350],
  '¢': [0xa2, 500],
  '°': [0xb0, 400],
  '§': [0xa7, 500],
  '·': [0xb7, 250],
}

type Font = 'roman' | 'bold' | 'italic'
const fontName = { roman: 'F1', bold: 'F2', italic: 'F3' }

const measure = (text: string, size: number, font: Font) =>
  ([...text].reduce((sum, letter) => sum + (special[letter]?.[1] ?? advances[letter.charCodeAt(0) - 32] ?? 500), 0) * size * (font === 'bold' ? 1.06 : 1)) / 1000

const encode = (text: string) =>
  [...text]
    .map((letter) => {
      const code = special[letter]?.[0] ?? letter.charCodeAt(0)
      if (code > 255) throw new Error(`No WinAnsi code for ${letter}`)
      return code > 126 ? `\\${code.toString(8)}` : letter.replace(/[\\()]/, '\\$&')
    })
    .join('')

const wrap = (text: string, size: number, font: Font, room: number) => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && measure(longer, size, font) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

const ink = '0.106 0.133 0.188'
const brick = '0.541 0.200 0.141'
const slate = '0.247 0.392 0.447'

/** Sets the leaflet in Times on letter pages and gives each page's content stream. */
const typeset = ({ title, subtitle, note, parts }: Leaflet) => {
  const pages: string[][] = []
  let page: string[] = []
  let y = 0
  const rule = (x: number, at: number, length: number, weight: number, colour: string) => page.push(`${colour} RG ${weight} w ${x} ${at.toFixed(1)} m ${x + length} ${at.toFixed(1)} l S`)
  const say = (text: string, x: number, at: number, size: number, font: Font = 'roman', colour = ink) =>
    page.push(`BT ${colour} rg /${fontName[font]} ${size} Tf ${x.toFixed(1)} ${at.toFixed(1)} Td (${encode(text)}) Tj ET`)
  const begin = () => {
    page = []
    pages.push(page)
    page.push(`${brick} rg ${margin} ${height - 46} 26 5 re f ${slate} rg ${margin + 26} ${height - 46} 26 5 re f`)
    say('Clearwater Justice Project', margin + 60, height - 46, 10, 'bold')
    rule(margin, 58, column, 0.6, slate)
    wrap(note, 8.5, 'italic', column - 60).forEach((line, index) => say(line, margin, 45 - index * 10.5, 8.5, 'italic'))
    say(String(pages.length), width - margin - 6, 45, 9)
    y = height - 86
  }
  const need = (room: number) => {
    if (y - room < 72) begin()
  }
  const paragraph = (text: string, size: number, font: Font, indent = 0, leading = 1.38) => {
    for (const line of wrap(text, size, font, column - indent)) {
      need(size * leading)
      say(line, margin + indent, y, size, font)
      y -= size * leading
    }
  }

  begin()
  for (const line of wrap(title, 25, 'bold', column)) {
    say(line, margin, y - 10, 25, 'bold')
    y -= 29
  }
  y -= 4
  paragraph(subtitle, 12.5, 'italic')
  rule(margin, y + 4, column, 1.6, brick)
  y -= 18

  for (const part of parts) {
    if ('heading' in part) {
      need(58)
      y -= 9
      say(part.heading, margin, y, 14.5, 'bold', brick)
      y -= 20
    } else if ('text' in part) {
      paragraph(part.text, 11, 'roman')
      y -= 5
    } else if ('small' in part) {
      paragraph(part.small, 9.5, 'italic')
      y -= 4
    } else if ('items' in part || 'boxes' in part) {
      const boxed = 'boxes' in part
      for (const item of boxed ? part.boxes : part.items) {
        need(30)
        if (boxed) page.push(`${ink} RG 0.8 w ${margin + 1} ${(y - 1.5).toFixed(1)} 9.5 9.5 re S`)
        else say('•', margin + 4, y, 11, 'roman', brick)
        paragraph(item, 11, 'roman', 20)
        y -= 3.5
      }
      y -= 4
    } else if ('blanks' in part) {
      for (const label of part.blanks) {
        need(26)
        say(label, margin, y, 11)
        const from = margin + measure(label, 11, 'roman') + 8
        rule(from, y - 2, width - margin - from, 0.6, ink)
        y -= 25
      }
    } else if ('rules' in part) {
      for (let index = 0; index < part.rules; index++) {
        need(24)
        rule(margin, y - 4, column, 0.5, slate)
        y -= 24
      }
    } else if ('space' in part) y -= part.space
    else {
      part.table.forEach((row, index) => {
        const font = index ? 'roman' : 'bold'
        const starts = part.widths.map((_, cell) => margin + part.widths.slice(0, cell).reduce((sum, share) => sum + share * column, 0))
        const cells = row.map((text, cell) => wrap(text, 10, font, part.widths[cell]! * column - 10))
        const rows = Math.max(...cells.map((lines) => lines.length))
        need(rows * 13 + 8)
        cells.forEach((lines, cell) => lines.forEach((line, at) => say(line, starts[cell]!, y - at * 13, 10, font)))
        y -= rows * 13
        rule(margin, y + 6, column, index ? 0.35 : 1, index ? slate : ink)
        y -= 8
      })
      y -= 6
    }
  }
  return pages.map((lines) => lines.join('\n'))
}

/** A minimal PDF 1.7 file: catalog, pages, three base fonts and one compressed stream a page. */
const toPdf = (leaflet: Leaflet) => {
  const streams = typeset(leaflet)
  const objects: Buffer[] = []
  const add = (body: string | Buffer) => objects.push(Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'))
  const pageIds = streams.map((_, index) => 6 + index * 2)
  add('<< /Type /Catalog /Pages 2 0 R /Lang (en-US) /ViewerPreferences << /DisplayDocTitle true >> >>')
  add(`<< /Type /Pages /Count ${streams.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`)
  for (const face of ['Times-Roman', 'Times-Bold', 'Times-Italic']) add(`<< /Type /Font /Subtype /Type1 /BaseFont /${face} /Encoding /WinAnsiEncoding >>`)
  for (const [index, stream] of streams.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> /Contents ${pageIds[index]! + 1} 0 R >>`,
    )
    const packed = deflateSync(Buffer.from(stream, 'latin1'))
    add(Buffer.concat([Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`), packed, Buffer.from('\nendstream')]))
  }
  add(`<< /Title <feff${[...leaflet.title].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}> /Author (Clearwater Justice Project) >>`)
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let length = parts[0]!.length
  for (const [index, body] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    offsets.push(length)
    parts.push(whole)
    length += whole.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${length}\n%%EOF\n`),
  )
  return Buffer.concat(parts)
}

/** Writes each leaflet into the template's media folder. */
export const print = async (template: string, leaflets: Leaflet[]) => {
  const folder = path.resolve('tenants', template, 'media')
  await mkdir(folder, { recursive: true })
  for (const leaflet of leaflets) {
    const file = path.join(folder, `${leaflet.name}.pdf`)
    await writeFile(file, toPdf(leaflet))
    console.log(`${file} ${((await stat(file)).size / 1024).toFixed(1)} kB`)
  }
}
