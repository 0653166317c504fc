import { illustrate } from './kit'
import { heroes } from './kendev/heroes'
import { posters } from './kendev/posters'
import { posts } from './kendev/posts'
import { productsAdvice } from './kendev/productsAdvice'
import { productsAgents } from './kendev/productsAgents'
import { productsBuild } from './kendev/productsBuild'
import { stories } from './kendev/stories'

await illustrate('kendev', [...heroes, ...stories, ...posters, ...productsAdvice, ...productsBuild, ...productsAgents, ...posts])
