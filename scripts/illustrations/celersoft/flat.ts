import { letter } from './lettering'
import { C, gradient, mix } from './palette'

/** Flat interface parts in their own pixel units; used on screens, on standing panes and in diagrams. */
export const rect = (x: number, y: number, w: number, h: number, r: number, fill: string, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" ${more}/>`

export const tick = (x: number, y: number, size: number, colour: string, width = size * 0.16) =>
  `<path d="M${x} ${y + size * 0.55}l${size * 0.35} ${size * 0.35} ${size * 0.65} ${-size * 0.8}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

export const padlock = (x: number, y: number, size: number, colour: string) =>
  `<path d="M${x + size * 0.22} ${y + size * 0.45}v${-size * 0.14}a${size * 0.28} ${size * 0.28} 0 0 1 ${size * 0.56} 0v${size * 0.14}" fill="none" stroke="${colour}" stroke-width="${size * 0.12}"/>${rect(x + size * 0.08, y + size * 0.43, size * 0.84, size * 0.57, size * 0.12, colour)}`

export const card = (x: number, y: number, w: number, h: number, fill = C.white, r = 14) =>
  `${rect(x, y + 6, w, h, r, C.night, 'opacity=".1"')}${rect(x, y, w, h, r, fill)}${rect(x + 0.75, y + 0.75, w - 1.5, h - 1.5, r, 'none', `stroke="${C.haze}" stroke-opacity=".55" stroke-width="1.5"`)}`

export const person = (cx: number, cy: number, r: number, tone: string) =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${tone}"/><circle cx="${cx}" cy="${cy - r * 0.22}" r="${r * 0.34}" fill="${C.white}" opacity=".92"/><path d="M${cx - r * 0.62} ${cy + r * 0.66}a${r * 0.62} ${r * 0.58} 0 0 1 ${r * 1.24} 0a${r} ${r} 0 0 1 ${-r * 1.24} 0z" fill="${C.white}" opacity=".92"/>`

export type Job = [number, number, string, string?]
/** A planning board: lanes of jobs from hour to hour, travel between them, a line for now. */
export const gantt = (x: number, y: number, w: number, lane: number, lanes: Job[][], hours: [number, number], now?: number, labels = true) => {
  const left = x + lane * 1.15
  const scale = (w - lane * 1.15) / (hours[1] - hours[0])
  const px = (hour: number) => left + (hour - hours[0]) * scale
  let out = ''
  for (let h = hours[0]; h <= hours[1]; h++) {
    out += `<path d="M${px(h)} ${y}v${lanes.length * lane}" stroke="${C.mist}" stroke-width="1.5"/>`
    if (labels && h < hours[1]) out += letter(`${String(h).padStart(2, '0')}:00`, px(h) + 4, y - lane * 0.36, lane * 0.17, C.steel, 0.12)
  }
  lanes.forEach((jobs, i) => {
    const top = y + i * lane
    out += `<path d="M${x} ${top + lane}h${w}" stroke="${C.mist}" stroke-width="1.5"/>${person(x + lane * 0.48, top + lane * 0.5, lane * 0.3, [C.steel, C.teal, C.accent, C.slate, C.blue][i % 5]!)}`
    jobs.forEach(([from, to, tone, mark], n) => {
      const before = n ? jobs[n - 1]![1]! : hours[0] + 0.1
      if (from > before) out += `<path d="M${px(before) + 4} ${top + lane * 0.5}H${px(from) - 4}" stroke="${C.haze}" stroke-width="${lane * 0.12}" stroke-dasharray="${lane * 0.16} ${lane * 0.1}"/>`
      const fill = gradient([[0, mix(tone, C.white, 0.16)], [1, tone]])
      out += `${fill.defs}${rect(px(from), top + lane * 0.17, px(to) - px(from), lane * 0.66, lane * 0.13, fill.fill)}`
      if (mark === 'lock') out += padlock(px(to) - lane * 0.42, top + lane * 0.34, lane * 0.27, C.white)
      else if (mark === 'tick') out += tick(px(to) - lane * 0.44, top + lane * 0.36, lane * 0.28, C.white)
      else if (mark) out += letter(mark, px(from) + lane * 0.2, top + lane * 0.4, lane * 0.19, C.white)
    })
  })
  if (now !== undefined) out += `<path d="M${px(now)} ${y - lane * 0.1}v${lanes.length * lane + lane * 0.1}" stroke="${C.coral}" stroke-width="${lane * 0.05}"/><circle cx="${px(now)}" cy="${y - lane * 0.1}" r="${lane * 0.11}" fill="${C.coral}"/>`
  return out
}

export const bars = (x: number, y: number, w: number, h: number, values: number[], tone: string, highlight = -1, accent = C.teal) => {
  const step = w / values.length
  return `<path d="M${x} ${y + h}h${w}" stroke="${C.haze}" stroke-width="2"/>` + values.map((value, i) => {
    const fill = gradient([[0, mix(i === highlight ? accent : tone, C.white, 0.22)], [1, i === highlight ? accent : tone]])
    return `${fill.defs}${rect(x + i * step + step * 0.18, y + h * (1 - value), step * 0.64, h * value, step * 0.12, fill.fill)}`
  }).join('')
}

export const curve = (x: number, y: number, w: number, h: number, values: number[], tone: string, width = 5, area = true) => {
  const step = w / (values.length - 1)
  const points = values.map((value, i): [number, number] => [x + i * step, y + h * (1 - value)])
  const d = points.map(([px, py], i) => i ? `C${px - step * 0.5} ${points[i - 1]![1]} ${px - step * 0.5} ${py} ${px} ${py}` : `M${px} ${py}`).join('')
  const fill = gradient([[0, tone, 0.34], [1, tone, 0]])
  const [ex, ey] = points[points.length - 1]!
  return `${area ? `${fill.defs}<path d="${d}L${x + w} ${y + h}L${x} ${y + h}Z" fill="${fill.fill}"/>` : ''}<path d="${d}" fill="none" stroke="${tone}" stroke-width="${width}" stroke-linecap="round"/><circle cx="${ex}" cy="${ey}" r="${width * 1.5}" fill="${C.white}" stroke="${tone}" stroke-width="${width * 0.8}"/>`
}

export const ring = (cx: number, cy: number, r: number, share: number, tone: string, width: number, base = C.mist) => {
  const a = share * Math.PI * 2 - Math.PI / 2
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="none" stroke="${share >= 1 ? tone : base}" stroke-width="${width}"/><path d="M${cx} ${cy - r}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 1 ${cx + Math.cos(a) * r} ${cy + Math.sin(a) * r}" fill="none" stroke="${tone}" stroke-width="${width}" stroke-linecap="round"/>`
}

/** A street map with a river, blocks, a route and its stops. */
export const map = (x: number, y: number, w: number, h: number, stops: [number, number][], tone = C.accent, dark = false) => {
  const id = `m${Math.round(x * 7 + y * 13 + w * 3 + h)}`
  const road = dark ? '#3b5d80' : C.white
  let out = `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="12"/></clipPath><g clip-path="url(#${id})">${rect(x, y, w, h, 0, dark ? '#22405e' : '#dfe8ef')}`
  out += `<path d="M${x - 10} ${y + h * 0.82}C${x + w * 0.25} ${y + h * 0.6} ${x + w * 0.4} ${y + h * 1.02} ${x + w * 0.66} ${y + h * 0.76}S${x + w * 0.9} ${y + h * 0.4} ${x + w + 10} ${y + h * 0.46}" stroke="${dark ? '#315f88' : '#b5d0e6'}" stroke-width="${h * 0.11}" fill="none"/>`
  out += `<path d="M${x + w * 0.56} ${y + h * 0.08}h${w * 0.2}v${h * 0.2}h${-w * 0.2}z" fill="${dark ? '#2f5a5e' : '#c5dbd3'}"/>`
  for (const f of [0.12, 0.33, 0.52, 0.71, 0.9]) out += `<path d="M${x + w * f} ${y}l${w * 0.05} ${h}M${x} ${y + h * f}l${w} ${h * 0.06 - h * f * 0.1}" stroke="${road}" stroke-width="${h * 0.022}" fill="none"/>`
  out += `<path d="M${x} ${y + h * 0.2}L${x + w} ${y + h * 0.9}" stroke="${road}" stroke-width="${h * 0.035}"/></g>`
  const points = stops.map(([a, b]): [number, number] => [x + a * w, y + b * h])
  out += `<path d="M${points.map((p) => p.join(' ')).join('L')}" fill="none" stroke="${tone}" stroke-width="${h * 0.022}" stroke-linejoin="round" stroke-linecap="round"/>`
  return out + points.map(([px, py], i) => `<circle cx="${px}" cy="${py}" r="${h * 0.034}" fill="${i ? C.white : tone}" stroke="${tone}" stroke-width="${h * 0.016}"/>`).join('')
}

/** Lines of a checklist with real states: done, measured, open. */
export const checklist = (x: number, y: number, w: number, row: number, rows: [string, 'done' | 'open' | 'alarm'][], label = true) =>
  rows.map(([text, state], i) => {
    const top = y + i * row
    const tone = state === 'done' ? C.teal : state === 'alarm' ? C.amber : C.haze
    return `${rect(x, top + row * 0.12, w, row * 0.76, row * 0.16, state === 'alarm' ? '#fbf1e0' : C.paper)}<circle cx="${x + row * 0.5}" cy="${top + row * 0.5}" r="${row * 0.24}" fill="${state === 'open' ? 'none' : tone}" stroke="${tone}" stroke-width="${row * 0.06}"/>${state === 'done' ? tick(x + row * 0.38, top + row * 0.39, row * 0.24, C.white) : ''}${state === 'alarm' ? letter('1', x + row * 0.5, top + row * 0.38, row * 0.24, C.white, 0.16, 0.5) : ''}${label ? letter(text, x + row * 0.98, top + row * 0.39, row * 0.22, C.slate, 0.13) : ''}`
  }).join('')
