import { getPayload } from 'payload'
import { loadConfig } from '@/config/config'
import { makePayloadConfig } from '../../payload.config'
import { rest, type RestAnswer } from '../support/rest'

type Handler = (request: Request) => Promise<Response>

let made: Promise<Handler> | undefined

const boot = async (): Promise<Handler> => {
  loadConfig().graphql = true
  const config = makePayloadConfig({ databaseUrl: loadConfig().database.appUrl, poolSize: 6 })
  // Payload's handler looks for the process's own instance, not for the tests'; another file may have made it, closed.
  const own = await getPayload({ config })
  own.config.graphQL.disable = false
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  return GRAPHQL_POST(config)
}

/** A GraphQL call as the server would let it in: switched on in the settings for the time of these tests. */
export const graphql = async (query: string, token?: string, variables?: Record<string, unknown>): Promise<RestAnswer> => {
  const handler = await (made ??= boot())
  // Another file of the same worker may have closed it since.
  loadConfig().graphql = true
  return rest('/graphql', { method: 'POST', token, body: { query, variables }, handler })
}

export const closeGraphql = (): void => {
  loadConfig().graphql = false
}
