import { illustrate } from './kit'
import { goodsPictures } from './hays-cactus-farm/products-goods'
import { desertPages } from './hays-cactus-farm/pages-desert'
import { farmPages } from './hays-cactus-farm/pages-farm'
import { notePictures } from './hays-cactus-farm/pages-notes'
import { plantPictures } from './hays-cactus-farm/products-plants'

const wanted = process.argv.slice(2)
const drawings = [...plantPictures, ...goodsPictures, ...desertPages, ...farmPages, ...notePictures]

/* Names as arguments draw only those. */
void illustrate('hays-cactus-farm', wanted.length ? drawings.filter(({ name }) => wanted.some((part) => name.includes(part))) : drawings)
