import cron, { type ScheduledTask } from 'node-cron'
import { log } from '@/log/log'
import { getBoss } from './boss'

/** The clock adds jobs and never works itself: whichever process is first wins, the key keeps it at one. */
export const startSchedule = (): ScheduledTask[] => [
  cron.schedule('*/10 * * * *', async () => {
    const at = new Date().toISOString().slice(0, 15)
    await (await getBoss()).send('notify.digest', { at }, { singletonKey: at }).catch((err: unknown) => log.warn({ err }, 'the round of letters was not queued'))
  }),
  cron.schedule('7 * * * *', async () => {
    const hour = new Date().toISOString().slice(0, 13)
    await (await getBoss()).send('system.sweep', { at: hour }, { singletonKey: hour }).catch((err: unknown) => log.warn({ err }, 'the hourly sweep was not queued'))
  }),
  cron.schedule('* * * * *', async () => {
    const at = new Date().toISOString().slice(0, 16)
    await (await getBoss()).send('inbox.sweep', { at }, { singletonKey: at }).catch((err: unknown) => log.warn({ err }, 'the sweep of the inbox was not queued'))
  }),
]
