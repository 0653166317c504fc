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

/** One row a message, so that two windows of one conversation do not overwrite each other's. */
const rowsOf = (scope: string, messages: Outgoing[]): Row[] =>
  messages.map((message, index) => ({ key: `${scope} ${message.clientId}`, scope, order: Date.parse(message.writtenAt) + index / 1_000, message }))

const local = (scope: string) => `${name}:${scope} `

/** One entry a message in the browser's simpler storage, for when IndexedDB is closed to us or fails. */
const spare = {
  read: (scope: string): Row[] => {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(local(scope)))
      return keys.map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as Row | null).filter((row) => row !== null)
    } catch {
      return []
    }
  },
  write: (rows: Row[]): void => {
    try {
      for (const row of rows) localStorage.setItem(`${name}:${row.key}`, JSON.stringify(row))
    } catch {
      // A browser without any storage still has the list in memory.
    }
  },
  remove: (keys: string[]): void => {
    try {
      for (const key of keys) localStorage.removeItem(`${name}:${key}`)
    } catch {
      // What could not be written needs not be removed.
    }
  },
}

/** IndexedDB, or what stands in for it: both survive a closed browser. A failure is for this once; the next time it is tried again. */
export const browserStore = (): OutboxStore => {
  let database: Promise<IDBPDatabase<Schema>> | undefined
  let last: Promise<void> = Promise.resolve()
  const connect = async () => {
    const asked = (database ??= typeof indexedDB === 'undefined' ? Promise.reject(new Error('no storage')) : opened())
    return asked.catch((error: unknown) => {
      if (database === asked) database = undefined
      throw error
    })
  }
  const rows = async (scope: string): Promise<Row[]> => {
    try {
      return await (await connect()).getAllFromIndex('outgoing', 'scope', scope)
    } catch {
      return []
    }
  }
  return {
    read: async (scope) => {
      const found = new Map([...(await rows(scope)), ...spare.read(scope)].map((row) => [row.key, row]))
      return [...found.values()].sort((a, b) => a.order - b.order).map(({ message }) => message)
    },
    write: (scope, before, after) => {
      const kept = rowsOf(scope, after)
      const keys = new Set(kept.map(({ key }) => key))
      const gone = rowsOf(scope, before).map(({ key }) => key).filter((key) => !keys.has(key))
      const save = async () => {
        spare.remove(gone)
        const transaction = (await connect()).transaction('outgoing', 'readwrite')
        await Promise.all([...gone.map((key) => transaction.store.delete(key)), ...kept.map((row) => transaction.store.put(row)), transaction.done])
      }
      last = last.then(save).catch(() => spare.write(kept))
      return last
    },
  }
}
