import type { CollectionConfig } from 'payload'
import { Forms } from './Forms'
import { Messages } from './Messages'
import { Pages } from './Pages'
import { Posts } from './Posts'
import { Products } from './Products'
import { Agents } from './system/Agents'
import { Channels } from './system/Channels'
import { Faqs } from './system/Faqs'
import { FormSubmissions } from './system/FormSubmissions'
import { Media } from './system/Media'
import { Spaces } from './system/Spaces'
import { Tenants } from './system/Tenants'
import { Users } from './system/Users'
import { Visitors } from './system/Visitors'
import { withInputGuard } from './withInputGuard'

/** The five that model any business, then what supports them. */
export const collections: CollectionConfig[] = [Posts, Pages, Products, Messages, Forms, Media, Faqs, Spaces, Channels, Visitors, Agents, FormSubmissions, Users, Tenants].map(withInputGuard)

/** Those whose documents belong to exactly one tenant. */
export const tenantCollections = ['posts', 'pages', 'products', 'messages', 'forms', 'media', 'faqs', 'spaces', 'channels', 'visitors', 'agents', 'form-submissions'] as const
