import { defineTemplate } from '../../src/tenancy/template/defineTemplate'
import { agent } from './agent'
import { brand } from './brand'
import { conversation } from './conversation'
import { faqs } from './faqs'
import { forms } from './forms'
import { media } from './media'
import { navigation } from './navigation'
import { about } from './pages/about'
import { careers } from './pages/careers'
import { customers } from './pages/customers'
import { docs } from './pages/docs'
import { docsApi } from './pages/docs-api'
import { docsGettingStarted } from './pages/docs-getting-started'
import { docsSecurity } from './pages/docs-security'
import { home } from './pages/home'
import { pricing } from './pages/pricing'
import { privacy } from './pages/privacy'
import { security } from './pages/security'
import { solutions } from './pages/solutions'
import { support } from './pages/support'
import { terms } from './pages/terms'
import { crewScheduling } from './posts/release-9-4-crew-scheduling'
import { driverHours } from './posts/driver-hours-in-the-dispatch-plan'
import { fiveMeasures } from './posts/five-measures-of-field-service'
import { morningPlan } from './posts/why-the-plan-breaks-by-mid-morning'
import { offlineSync } from './posts/offline-sync-without-lost-work'
import { oshaSummary } from './posts/osha-300a-annual-summary'
import { resumableUploads } from './posts/release-9-3-resumable-uploads'
import { timeZones } from './posts/time-zones-and-appointments'
import { webhookConsumers } from './posts/reliable-webhook-consumers'
import { integration } from './products/integration'
import { operations } from './products/operations'
import { services } from './products/services'
import { profile } from './profile'

export default defineTemplate({
  slug: 'celersoft',
  version: '1.0.0',
  label: 'Enterprise software',
  profile,
  brand,
  navigation,
  media,
  pages: [home, solutions, pricing, customers, security, docs, docsGettingStarted, docsApi, docsSecurity, support, about, careers, privacy, terms],
  posts: [crewScheduling, offlineSync, oshaSummary, morningPlan, webhookConsumers, resumableUploads, driverHours, fiveMeasures, timeZones],
  products: [...operations, ...integration, ...services],
  forms,
  faqs,
  agent,
  conversation,
})
