import { company } from './celersoft/company'
import { diagrams } from './celersoft/diagrams'
import { posts } from './celersoft/posts'
import { modules } from './celersoft/products-modules'
import { services } from './celersoft/products-services'
import { scenes } from './celersoft/scenes'
import { screens } from './celersoft/screens'
import { illustrate } from './kit'

await illustrate('celersoft', [...modules, ...services, ...scenes, ...screens, ...diagrams, ...company, ...posts])
