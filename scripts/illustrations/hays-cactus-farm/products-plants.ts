import type { Drawing } from '../kit'
import { at, Scene } from './engine'
import * as cacti from './cacti'
import type { Plant } from './cacti'
import { hanger, tag } from './shop'
import { pot, type PotLook } from './solids'
import { portrait, walls } from './stage'
import * as soft from './succulents'

type Look = { r?: number; h?: number; pot?: PotLook; zoom?: number; elevation?: number; hang?: number; drop?: number; label?: boolean; y?: number; stones?: string[]; sink?: number }

const product = (name: string, plant: Plant, size: number, wall: keyof typeof walls, { r = 170, h = 190, pot: look = { kind: 'clay' }, zoom = 1.15, elevation = 0.3, hang = 0, label = false, y = 770, stones, sink = 0 }: Look = {}): Drawing => ({
  name: `product-${name}`,
  width: 900,
  height: 900,
  draw: (random) => {
    const scene = new Scene(elevation)
    const soil = pot(scene, random, r, h, at(0, hang, 0), look, stones)
    plant(scene, random, at(0, soil + hang - sink, 0), size)
    if (hang) hanger(scene, r * 1.02, hang + h, hang + 620)
    if (label) tag(scene, at(r * 0.62, soil, r * 0.42, 0.9, 0.3))
    return portrait(random, scene, walls[wall], { zoom, y })
  },
})

const cream: PotLook = { kind: 'glazed', colour: '#e0d2b8', band: '#a98158' }
const blue: PotLook = { kind: 'glazed', colour: '#6f8f92', band: '#c9a577' }
const white: PotLook = { kind: 'tall', colour: '#e2d8c4' }
const umber: PotLook = { kind: 'tall', colour: '#6b4f3c' }
const nursery: PotLook = { kind: 'nursery' }

export const plantPictures: Drawing[] = [
  product('golden-barrel', cacti.goldenBarrel, 178, 'sand', { zoom: 1.22, y: 790 }),
  product('fishhook-barrel', cacti.fishhookBarrel, 165, 'clay', { zoom: 1.15, y: 790, pot: nursery, label: true }),
  product('bishops-cap', cacti.bishopsCap, 165, 'sage', { zoom: 1.28, r: 165, h: 150, y: 780 }),
  product('peanut-cactus', cacti.peanut, 185, 'cream', { zoom: 1.2, r: 205, h: 130, y: 780 }),
  product('claret-cup-hedgehog', cacti.claretCup, 170, 'dusk', { zoom: 1.25, r: 195, h: 150, y: 780 }),
  product('saguaro-seedling', cacti.saguaroSeedling, 140, 'dusk', { zoom: 1.15, y: 800, label: true }),
  product('organ-pipe', cacti.organPipe, 140, 'clay', { zoom: 1.12, y: 800 }),
  product('peruvian-apple', cacti.peruvianApple, 138, 'sand', { zoom: 1.06, y: 810 }),
  product('old-man-cactus', cacti.oldMan, 150, 'teal', { zoom: 1.15, y: 800, pot: cream }),
  product('bunny-ears', cacti.bunnyEars, 172, 'cream', { zoom: 1.08, y: 800, r: 160, h: 170 }),
  product('moon-cactus', cacti.moonCactus('#d8402f', '#f0784f'), 185, 'cream', { zoom: 1.28, y: 800, r: 145, h: 140, pot: blue }),
  product('christmas-cactus', cacti.christmasCactus('#d7263d', '#f6a5b4'), 190, 'teal', { zoom: 1.15, y: 760, r: 165, h: 165 }),
  product('santa-rita-prickly-pear', cacti.santaRita, 160, 'sand', { zoom: 1.08, y: 800, r: 190, h: 165 }),
  product('snake-plant', soft.snakePlant, 148, 'sage', { zoom: 1.06, y: 815, r: 145, h: 160, pot: white }),
  product('zz-plant', soft.zz, 150, 'cream', { zoom: 1.04, y: 815, r: 145, h: 165, pot: umber }),
  product('zebra-haworthia', soft.haworthia, 175, 'clay', { zoom: 1.38, y: 780, r: 140, h: 140, pot: cream, elevation: 0.38 }),
  product('birds-nest-snake-plant', soft.birdsNest, 190, 'teal', { zoom: 1.3, y: 790, r: 150, h: 140 }),
  product('gasteria-little-warty', soft.gasteria, 175, 'sage', { zoom: 1.22, y: 790, r: 150, h: 140, elevation: 0.38 }),
  product('aloe-vera', soft.aloe, 158, 'sand', { zoom: 1.18, y: 800, r: 165, h: 180 }),
  product('echeveria-lola', soft.echeveria, 215, 'dusk', { zoom: 1.3, y: 780, r: 165, h: 140, elevation: 0.52, pot: white }),
  product('string-of-pearls', soft.stringOfPearls, 130, 'clay', { zoom: 1.18, r: 128, h: 130, hang: 330, y: 860 }),
  product('burros-tail', soft.burrosTail, 150, 'cream', { zoom: 1.15, r: 142, h: 140, hang: 340, y: 870 }),
  product('jade-plant', soft.jade, 195, 'sand', { zoom: 1.06, y: 800, r: 165, h: 150, pot: blue }),
  product('parrys-agave', soft.agave, 195, 'clay', { zoom: 1.2, y: 790, elevation: 0.42 }),
  product('living-stones', soft.lithops([[-0.36, 0.12, 0.6, '#b7a488', '#75604c', true], [0.36, 0.26, 0.55, '#a8876d', '#6f3f31'], [0.08, -0.44, 0.5, '#9ba488', '#57604a']]), 205, 'sage', { zoom: 1.42, y: 740, r: 195, h: 130, elevation: 0.6 }),
  product('ponytail-palm', soft.ponytail, 150, 'dusk', { zoom: 1.06, y: 810, r: 165, h: 160 }),
  product('ocotillo', soft.ocotillo, 128, 'sand', { zoom: 1.1, y: 820, r: 120, h: 190, pot: nursery, label: true }),
]
