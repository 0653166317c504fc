import type { Drawing } from '../kit'
import { backdrop, vignette } from './backdrop'
import { isometric, painted, type Solid } from './isometric'
import { bone, glow, orange, type Point, polygon, tones, type Tone, violet } from './shapes'

const size = 900
const square = (name: string, draw: Drawing['draw']): Drawing => ({ name: `product-${name}`, width: size, height: size, draw })

const support = square('customer-support-agent', () => {
  const stage = isometric(450, 640, 50)
  const bubble: Point[] = [[-3.4, -2.6], [2.6, -2.6], [3.4, -1.8], [3.4, 1.8], [2.6, 2.6], [-0.6, 2.6], [-2.4, 4.3], [-2.4, 2.6], [-3.4, 1.6]]
  const layer = (z: number, tone: Tone) => {
    const [x, y] = stage.at(0.2, 0.4, z - 0.7)
    return glow(x, y, 420, 230, '#000000', 0.75) + stage.prism(bubble, z, 0.5, tone).svg
  }
  const row = (y: number, to: number, colour: string) => stage.line([[-2.3, y, 4.7], [to, y, 4.7]], colour, 20)
  const [gx, gy] = stage.at(0, 0, 3.4)
  return [
    backdrop(size, size, 'rust'), stage.platform(9.6, tones.deep), layer(0.3, tones.slab), layer(1.6, tones.slab), layer(2.9, tones.violet),
    glow(gx, gy, 380, 230, orange, 0.5), layer(4.2, tones.orange), row(-1.3, 2.2, '#3a1002'), row(0, 1.4, '#3a1002'), row(1.3, -0.2, bone), vignette(size, size),
  ].join('')
})

const voice = square('voice-agent-setup', () => {
  const stage = isometric(450, 560, 56)
  const heights = [0.5, 1.1, 0.8, 2, 3.2, 2.3, 4.4, 3, 1.7, 2.5, 1.2, 0.8, 0.4]
  const bars: Solid[] = heights.map((height, index) => {
    const run = (index - 6) * 0.5
    const tone = index === 6 ? tones.bone : index < 6 ? tones.violet : tones.orange
    return stage.cube(run - 0.2, -run - 0.2, 0.5, 0.42, 0.42, height, tone)
  })
  const waves = [3.1, 3.6, 4.1].map((radius, index) => polygon(stage.band(radius, radius + 0.09, -30, 120, 0.5), index === 0 ? orange : violet, `opacity="${0.9 - index * 0.25}"`) + polygon(stage.band(radius, radius + 0.09, 150, 300, 0.5), violet, `opacity="${0.7 - index * 0.2}"`))
  return [
    backdrop(size, size, 'plum'), stage.pool(0, 1.4, 6.6, '#000000', 0.9), stage.cylinder(0, 0, -0.7, 5, 0.7, tones.deep).svg, stage.cylinder(0, 0, 0, 4.6, 0.5, tones.slab).svg,
    ...waves, stage.pool(1.2, -1.8, 2.6, orange, 0.6), stage.pool(-2, 1.2, 2.6, violet, 0.6), painted(bars.map((bar) => ({ ...bar, depth: -bar.depth }))), vignette(size, size),
  ].join('')
})

export const productsAgents: Drawing[] = [support, voice]
