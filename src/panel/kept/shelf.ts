/** A text that a browser keeps for somebody because the server does not have it; what it says is sealed. */
export type Sealed = { form: string; person: string; at: number; step: number; nonce: Uint8Array<ArrayBuffer>; words: ArrayBuffer }

/** Milliseconds after which nobody is offered a text any more. */
const OLD = 30 * 24 * 3_600_000

/** Where a browser keeps such texts: on this device, for this site. Rejects where a browser keeps nothing. */
export const shelf = {
  put: (text: Sealed) => inside('readwrite', (store) => store.put(text)),
  remove: (form: string) => inside('readwrite', (store) => store.delete(form)),
  /** Somebody's texts. Everybody's old ones go. */
  of: async (person: string): Promise<Sealed[]> => {
    const all = await inside('readonly', (store) => store.getAll() as IDBRequest<Sealed[]>)
    const isOld = ({ at }: Sealed) => Date.now() - at > OLD
    await Promise.all(all.filter(isOld).map(({ form }) => shelf.remove(form)))
    return all.filter((text) => text.person === person && !isOld(text)).sort((one, other) => other.at - one.at)
  },
}

const name = 'kept'
let opened: Promise<IDBDatabase> | null = null

async function inside<Result>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  opened ??= open().catch((error: unknown) => {
    opened = null
    throw error
  })
  const transaction = (await opened).transaction(name, mode)
  const answer = answered(ask(transaction.objectStore(name)))
  transaction.commit()
  return answer
}

async function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open('de-concert', 1)
  asked.onupgradeneeded = () => asked.result.createObjectStore(name, { keyPath: 'form' })
  const database = await answered(asked)
  // Another tab may need a newer one.
  database.onversionchange = () => database.close()
  database.onclose = () => (opened = null)
  return database
}

const answered = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('Nothing is kept here'))
  })
