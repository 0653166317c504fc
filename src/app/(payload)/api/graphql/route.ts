import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { loadConfig } from '@/config/config'
import { SpacesError } from '@/errors/SpacesError'

const closed = () => {
  const error = new SpacesError('not_found', 'GraphQL is switched off on this platform.')
  return Response.json(error, { status: error.status })
}

/** GraphQL is off unless the operator opens it; its caps stand in `src/access/graphql`. */
export const POST = (request: Request): Promise<Response> | Response => (loadConfig().graphql ? GRAPHQL_POST(config)(request) : closed())
export const GET = closed
