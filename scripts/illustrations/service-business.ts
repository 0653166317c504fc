import { illustrate } from './kit'
import { heroes } from './service-business/heroes'
import { homes } from './service-business/homes'
import { posts } from './service-business/posts'
import { heatProducts } from './service-business/products-heat'
import { waterProducts } from './service-business/products-water'
import { sections } from './service-business/sections'

const only = process.argv[2]
await illustrate('service-business', [...heroes, ...homes, ...posts, ...sections, ...waterProducts, ...heatProducts].filter(({ name }) => !only || only.split(',').some((part) => name.includes(part))))
