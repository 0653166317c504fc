import { defineTemplate } from '../../src/tenancy/template/defineTemplate'
import { agent } from './agent'
import { brand } from './brand'
import { conversation } from './conversation'
import { faqs } from './faqs'
import { forms } from './forms'
import { media } from './media'
import { navigation } from './navigation'
import { about } from './pages/about'
import { accompaniment } from './pages/accompaniment'
import { caseAlderCourt } from './pages/case-alder-court'
import { caseCorliss } from './pages/case-corliss'
import { caseDellwood } from './pages/case-dellwood'
import { caseTenTwo } from './pages/case-ten-two'
import { cases } from './pages/cases'
import { donate } from './pages/donate'
import { getHelp } from './pages/get-help'
import { giftPolicy } from './pages/gift-policy'
import { home } from './pages/home'
import { knowYourRights } from './pages/know-your-rights'
import { library } from './pages/library'
import { privacy } from './pages/privacy'
import { volunteer } from './pages/volunteer'
import { clearRecord } from './posts/clearing-an-oregon-record'
import { courtWatch } from './posts/tuesday-morning-court-watch'
import { deposit } from './posts/your-deposit-and-the-31-days'
import { docketForty } from './posts/the-docket-issue-40'
import { docketFortyOne } from './posts/the-docket-issue-41'
import { evictionNotice } from './posts/first-48-hours-after-an-eviction-notice'
import { eyewitness } from './posts/how-a-certain-witness-becomes-certain'
import { tenTwo } from './posts/ten-to-two'
import { profile } from './profile'
import { clinics } from './products/clinics'
import { events } from './products/events'
import { give } from './products/give'
import { shop } from './products/shop'

export default defineTemplate({
  slug: 'justice-advocacy',
  version: '1.0.0',
  label: 'Justice advocacy',
  profile,
  brand,
  navigation,
  media,
  pages: [
    home,
    getHelp,
    cases,
    caseDellwood,
    caseAlderCourt,
    caseTenTwo,
    caseCorliss,
    library,
    knowYourRights,
    accompaniment,
    volunteer,
    donate,
    about,
    privacy,
    giftPolicy,
  ],
  posts: [docketFortyOne, evictionNotice, courtWatch, eyewitness, clearRecord, tenTwo, deposit, docketForty],
  products: [...give, ...clinics, ...shop, ...events],
  forms,
  faqs,
  agent,
  conversation,
})
