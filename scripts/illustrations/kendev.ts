import { illustrate } from './kit'
import { productsAdvice } from './kendev/productsAdvice'

await illustrate('kendev', [...productsAdvice])
