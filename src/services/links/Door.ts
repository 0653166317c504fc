import { lookup } from 'node:dns/promises'

/** How the outside is reached. Tests put a resolver and a server of their own in its place, so that no packet can leave. */
export type Door = {
  resolve: (host: string) => Promise<string[]>
  /** Where a connection to a checked address really goes. */
  reach: (address: string, port: number) => { address: string; port: number }
  /** Without TLS: only a simulator. */
  plain?: boolean
}

export const internet: Door = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  reach: (address, port) => ({ address, port }),
}
