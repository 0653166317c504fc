import { defineTemplate } from '../../src/tenancy/template/defineTemplate'
import { agent } from './agent'
import { brand } from './brand'
import { conversation } from './conversation'
import { faqs } from './faqs'
import { forms } from './forms'
import { media } from './media'
import { navigation } from './navigation'
import { about } from './pages/about'
import { contact } from './pages/contact'
import { emergency } from './pages/emergency'
import { home } from './pages/home'
import { pricing } from './pages/pricing'
import { privacy } from './pages/privacy'
import { reviews } from './pages/reviews'
import { serviceArea } from './pages/service-area'
import { services } from './pages/services'
import { terms } from './pages/terms'
import { mainValve } from './posts/find-your-main-water-valve'
import { frozenPipes } from './posts/frozen-pipes-what-to-do'
import { furnaceFilter } from './posts/furnace-filter-guide'
import { heaterTemperature } from './posts/set-water-heater-temperature'
import { slowDrain } from './posts/slow-drain-without-chemicals'
import { smellGas } from './posts/smell-gas-what-to-do'
import { runningToilet } from './posts/stop-a-running-toilet'
import { sumpTest } from './posts/test-your-sump-pump'
import { drains } from './products/drains'
import { heating } from './products/heating'
import { plans } from './products/plans'
import { plumbing } from './products/plumbing'
import { testing } from './products/testing'
import { waterHeaters } from './products/water-heaters'
import { profile } from './profile'

export default defineTemplate({
  slug: 'service-business',
  version: '1.0.0',
  label: 'Local service business',
  profile,
  brand,
  navigation,
  media,
  pages: [home, services, serviceArea, emergency, reviews, about, pricing, contact, terms, privacy],
  posts: [frozenPipes, mainValve, slowDrain, sumpTest, runningToilet, heaterTemperature, smellGas, furnaceFilter],
  products: [...plans, ...drains, ...plumbing, ...waterHeaters, ...heating, ...testing],
  forms,
  faqs,
  agent,
  conversation,
})
