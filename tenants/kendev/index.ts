import { defineTemplate } from '../../src/tenancy/template/defineTemplate'
import { agent } from './agent'
import { brand } from './brand'
import { conversation } from './conversation'
import { faqs } from './faqs'
import { forms } from './forms'
import { media } from './media'
import { navigation } from './navigation'
import { about } from './pages/about'
import { caseHarrowgateFreight } from './pages/case-harrowgate-freight'
import { caseLindenRowDental } from './pages/case-linden-row-dental'
import { caseStudies } from './pages/case-studies'
import { caseTesselTile } from './pages/case-tessel-tile'
import { contact } from './pages/contact'
import { home } from './pages/home'
import { pricing } from './pages/pricing'
import { privacy } from './pages/privacy'
import { processPage } from './pages/process'
import { security } from './pages/security'
import { services } from './pages/services'
import { terms } from './pages/terms'
import { cleanBeforeYouConnect } from './posts/clean-before-you-connect'
import { costOfAnAgent } from './posts/cost-of-an-agent'
import { fiftyRealCases } from './posts/fifty-real-cases'
import { firstTenSeconds } from './posts/first-ten-seconds'
import { privacyBeforeModels } from './posts/privacy-before-models'
import { rulesBeforeConfidence } from './posts/rules-before-confidence'
import { safeToRunTwice } from './posts/safe-to-run-twice'
import { whenNotToAutomate } from './posts/when-not-to-automate'
import { advice } from './products/advice'
import { agents } from './products/agents'
import { build } from './products/build'
import { trainingAndCare } from './products/training-and-care'
import { profile } from './profile'

export default defineTemplate({
  slug: 'kendev',
  version: '1.0.0',
  label: 'AI automation agency',
  profile,
  brand,
  navigation,
  media,
  pages: [
    home,
    services,
    caseStudies,
    caseHarrowgateFreight,
    caseLindenRowDental,
    caseTesselTile,
    about,
    processPage,
    pricing,
    security,
    contact,
    privacy,
    terms,
  ],
  posts: [
    whenNotToAutomate,
    fiftyRealCases,
    safeToRunTwice,
    costOfAnAgent,
    firstTenSeconds,
    rulesBeforeConfidence,
    privacyBeforeModels,
    cleanBeforeYouConnect,
  ],
  products: [...advice, ...build, ...agents, ...trainingAndCare],
  forms,
  faqs,
  agent,
  conversation,
})
