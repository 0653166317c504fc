import { createHash } from 'node:crypto'

/** The channel on which pg-boss says that a job came into a queue; its own listener, which wakes every worker for each, is off. */
export const jobsChannel = `pgboss_${createHash('sha224').update('pgboss').digest('hex').slice(0, 24)}` as const
