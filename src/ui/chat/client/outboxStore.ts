import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Outgoing } from './Outgoing'

/** Where unsent messages outlive the page. `write` compares two states of the list, never fails, and answers when they are safe. */
export type OutboxStore = {
  read: (scope: string) => Promise<Outgoing[]>
  write: (scope: string, before: Outgoing[], after: Outgoing[]) => Promise<void>
}

type Row = { key: string; scope: string; order: number; message: Outgoing }

interface Schema extends DBSchema {
  outgoing: { key: string; value: Row; indexes: { scope: string } }
}

const name = 'spaces-chat'

const opened = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(name, 2, {
    upgrade: (database) => {
      for (const old of database.objectStoreNames) database.deleteObjectStore(old)
      database.createObjectStore('outgoing', { keyPath: 'key' }).createIndex('scope', 'scope')
    },
  })

const session = {
  read: (scope: string): Outgoing[] => {
    try {
      return JSON.parse(globalThis.sessionStorage?.getItem(`${name}:${scope}`) ?? '[]') as Outgoing[]
    } catch {
      return []
    }
  },
  write: (scope: string, messages: Outgoing[]): void => {
    try {
      globalThis.sessionStorage?.setItem(`${name}:${scope}`, JSON.stringify(messages))
    } catch {
      // A browser without any storage still has the list in memory.
    }
  },
}

/** One row a message, so that two windows of one conversation do not overwrite each other's. */
const rowsOf = (scope: string, messages: Outgoing[]): Row[] =>
  messages.map((message, index) => ({ key: `${scope} ${message.clientId}`, scope, order: Date.parse(message.writtenAt) + index / 1_000, message }))

/** IndexedDB: survives a reload and a closed browser; where it is closed to us, the window's own storage, which survives a reload. */
export const browserStore = (): OutboxStore => {
  let database: Promise<IDBPDatabase<Schema>> | undefined
  let last: Promise<void> = Promise.resolve()
  const connect = () => (database ??= typeof indexedDB === 'undefined' ? Promise.reject(new Error('no storage')) : opened())
  return {
    read: async (scope) => {
      try {
        const rows = await (await connect()).getAllFromIndex('outgoing', 'scope', scope)
        return rows.sort((a, b) => a.order - b.order).map(({ message }) => message)
      } catch {
        return session.read(scope)
      }
    },
    write: (scope, before, after) => {
      const kept = rowsOf(scope, after)
      const keys = new Set(kept.map(({ key }) => key))
      const gone = rowsOf(scope, before).filter(({ key }) => !keys.has(key))
      const save = async () => {
        const transaction = (await connect()).transaction('outgoing', 'readwrite')
        await Promise.all([...gone.map(({ key }) => transaction.store.delete(key)), ...kept.map((row) => transaction.store.put(row)), transaction.done])
      }
      last = last.then(save).catch(() => session.write(scope, after))
      return last
    },
  }
}
