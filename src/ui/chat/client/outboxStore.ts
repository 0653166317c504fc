import type { Outgoing } from './Outgoing'

const name = 'spaces-chat'
const table = 'outbox'

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => void request.result.createObjectStore(table)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no storage'))
  })

const run = async <Result>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> => {
  const database = await opened()
  try {
    return await new Promise<Result>((resolve, reject) => {
      const request = work(database.transaction(table, mode).objectStore(table))
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('no storage'))
    })
  } finally {
    database.close()
  }
}

const readSession = (scope: string): Outgoing[] => {
  try {
    return JSON.parse(sessionStorage.getItem(`${name}:${scope}`) ?? '[]') as Outgoing[]
  } catch {
    return []
  }
}

/** What was written and not yet sent survives a reload and a closed browser; in a private window at least the reload. */
export const outboxStore = {
  async read(scope: string): Promise<Outgoing[]> {
    const kept = await run('readonly', (store) => store.get(scope) as IDBRequest<Outgoing[] | undefined>).catch(() => undefined)
    return kept ?? readSession(scope)
  },
  async write(scope: string, messages: Outgoing[]): Promise<void> {
    const kept = await run('readwrite', (store) => (messages.length > 0 ? store.put(messages, scope) : store.delete(scope)) as IDBRequest<unknown>).then(() => true, () => false)
    if (kept) return
    try {
      sessionStorage.setItem(`${name}:${scope}`, JSON.stringify(messages))
    } catch {
      // A browser without any storage still has the list in memory.
    }
  },
}
