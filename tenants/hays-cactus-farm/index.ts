import { defineTemplate } from '../../src/tenancy/template/defineTemplate'
import { agent } from './agent'
import { brand } from './brand'
import { conversation } from './conversation'
import { faqs } from './faqs'
import { forms } from './forms'
import { media } from './media'
import { navigation } from './navigation'
import { about } from './pages/about'
import { careGuides } from './pages/care-guides'
import { growingCalendar } from './pages/growing-calendar'
import { home } from './pages/home'
import { privacy } from './pages/privacy'
import { shippingAndReturns } from './pages/shipping-and-returns'
import { visit } from './pages/visit'
import { wholesale } from './pages/wholesale'
import { aYearWithLivingStones } from './posts/a-year-with-living-stones'
import { christmasCactusBloom } from './posts/christmas-cactus-bloom'
import { frostNight } from './posts/frost-night'
import { howToWaterACactus } from './posts/how-to-water-a-cactus'
import { monsoonNotes } from './posts/monsoon-notes'
import { plantingASaguaro } from './posts/planting-a-saguaro'
import { plantsForLowLight } from './posts/plants-for-low-light'
import { repottingWithoutBandages } from './posts/repotting-without-bandages'
import { cactiBarrels } from './products/cacti-barrels'
import { cactiColumns } from './products/cacti-columns'
import { cactiWindowsill } from './products/cacti-windowsill'
import { gifts } from './products/gifts'
import { lowLight } from './products/low-light'
import { potsAndSoil } from './products/pots-and-soil'
import { succulentsLeafy } from './products/succulents-leafy'
import { succulentsSculptural } from './products/succulents-sculptural'
import { profile } from './profile'

export default defineTemplate({
  slug: 'hays-cactus-farm',
  version: '1.0.0',
  label: 'Plant nursery',
  profile,
  brand,
  navigation,
  media,
  pages: [home, careGuides, growingCalendar, about, visit, wholesale, shippingAndReturns, privacy],
  posts: [
    christmasCactusBloom,
    howToWaterACactus,
    plantsForLowLight,
    frostNight,
    repottingWithoutBandages,
    plantingASaguaro,
    monsoonNotes,
    aYearWithLivingStones,
  ],
  products: [...cactiBarrels, ...cactiColumns, ...cactiWindowsill, ...lowLight, ...succulentsLeafy, ...succulentsSculptural, ...potsAndSoil, ...gifts],
  forms,
  faqs,
  agent,
  conversation,
})
