import { addAgent } from './steps/addAgent'
import { addChannels } from './steps/addChannels'
import { addConversation } from './steps/addConversation'
import { addFaqs } from './steps/addFaqs'
import { addForms } from './steps/addForms'
import { addMedia } from './steps/addMedia'
import { addOwner } from './steps/addOwner'
import { addPages } from './steps/addPages'
import { addPosts } from './steps/addPosts'
import { addProducts } from './steps/addProducts'
import { activate } from './steps/activate'
import { indexContent } from './steps/indexContent'
import type { ProvisionContext } from './ProvisionContext'

/** `system` steps touch accounts, which no tenant's scope may write. */
export type Step = { name: string; title: string; system?: boolean; run: (context: ProvisionContext) => Promise<void> }

/** In order; each is one transaction and is remembered when it is done. The tenant itself is made before them. */
export const steps: Step[] = [
  { name: 'channels', title: 'Spaces and channels', run: addChannels },
  { name: 'owner', title: 'Owner', system: true, run: addOwner },
  { name: 'media', title: 'Pictures', run: addMedia },
  { name: 'forms', title: 'Forms', run: addForms },
  { name: 'faqs', title: 'Questions and answers', run: addFaqs },
  { name: 'products', title: 'Products', run: addProducts },
  { name: 'posts', title: 'Posts', run: addPosts },
  { name: 'pages', title: 'Pages', run: addPages },
  { name: 'agent', title: 'Agent', run: addAgent },
  { name: 'conversation', title: 'Team conversation', run: addConversation },
  { name: 'search', title: 'Search', run: indexContent },
  { name: 'activate', title: 'Online', run: activate },
]
