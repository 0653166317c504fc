import type { Setup } from '@/queries/admin/readSetup'
import { documentHref, listHref } from '../shared/listHref'

export type SetupStep = { key: string; title: string; help: string; href: string; done: boolean; byHand: boolean }

type Given = { setup: Setup; tenantId: string; ticked: string[] }

/** What a new owner goes through, in order. A step is done when its document was changed since the business went online, or ticked off by hand. */
export const setupSteps = ({ setup, tenantId, ticked }: Given): SetupStep[] => {
  const business = documentHref('tenants', tenantId)
  const agent = setup.agentName ?? 'Your agent'
  const steps = [
    { key: 'business', title: 'Name, telephone and address', help: 'They stand in the footer of every page and in your agent’s answers.', href: business, done: setup.business },
    { key: 'look', title: 'Logo and colours', help: setup.logo ? 'Your own logo is in.' : 'Put in your own logo under “Look”; until then your template’s is shown.', href: business, done: setup.look },
    { key: 'hours', title: 'Opening hours', help: `${agent} tells callers when you are open.`, href: business, done: setup.hours },
    { key: 'products', title: 'Price and stock of your first product', help: 'The examples carry example prices: open one and make it yours.', href: setup.anyProduct ? documentHref('products', setup.anyProduct) : '/admin/collections/products/create', done: setup.products },
    { key: 'agent', title: `How ${setup.agentName ?? 'your agent'} greets people`, help: 'The first sentence a visitor reads in the chat, and the character behind it.', href: setup.agentId ? documentHref('agents', setup.agentId) : listHref('agents'), done: setup.agent },
    { key: 'post', title: 'A first post of your own', help: 'Two paragraphs and a picture are enough to show that somebody is there.', href: '/admin/collections/posts/create', done: setup.post },
    { key: 'answered', title: 'Answer a first visitor', help: 'Open your website, ask something in the chat, and answer it from here.', href: '/admin/conversations', done: setup.answered },
    { key: 'domain', title: 'Your own web address', help: 'Have a domain? Ask the platform’s staff to connect it; it then shows at your business, under “Domains”.', href: business, done: setup.domain },
  ]
  return steps.map((step) => ({ ...step, byHand: !step.done && ticked.includes(step.key), done: step.done || ticked.includes(step.key) }))
}
