import { createServer } from 'node:http'
import { loadConfig } from '@/config/config'
import { startServer } from '@/http/startServer'
import { log } from '@/log/log'

/** Entry of a serving process. Roles (`SPACES_ROLES`): web, realtime, worker, scheduler. */
const server = await startServer(createServer()).catch((err: unknown) => {
  log.fatal({ err }, 'the server could not start')
  process.exit(1)
})

const stop = (signal: string) => {
  log.info({ signal }, 'stopping')
  setTimeout(() => process.exit(1), 9_500).unref()
  void server.stop().then(() => process.exit(0))
}
process.once('SIGTERM', () => stop('SIGTERM'))
process.once('SIGINT', () => stop('SIGINT'))
// Without its supervisor nobody would stop it.
process.once('disconnect', () => stop('disconnect'))
process.on('unhandledRejection', (err) => log.error({ err }, 'a promise was rejected and nobody looked'))
process.send?.({ ready: true, port: loadConfig().port })
