import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from '@/config/processWide'

/** A form that came back with faults: the page shows what was typed and what is wrong. */
export type FormReplay = { slug: string; values: Record<string, string>; errors: Record<string, string> }

const storage = processWide('formReplay', () => new AsyncLocalStorage<FormReplay>())

export const withFormReplay = <Result>(replay: FormReplay, work: () => Result): Result => storage.run(replay, work)

export const currentFormReplay = (): FormReplay | undefined => storage.getStore()
