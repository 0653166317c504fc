import { illustrate } from './kit'
import { heroes } from './service-business/heroes'
import { homes } from './service-business/homes'

const only = process.argv[2]
await illustrate('service-business', [...heroes, ...homes].filter(({ name }) => !only || only.split(',').some((part) => name.includes(part))))
