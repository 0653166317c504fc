import { createContext, useContext } from 'react'
import type { DeskPerson } from './DeskData'

/** What every part of a message needs to know of where it is. */
export type DeskPlace = { base: string; me: DeskPerson; names: readonly string[]; mayWrite: boolean; /** Ids of the messages put aside. */ saved: ReadonlySet<string> }

export const DeskContext = createContext<DeskPlace>({ base: '', me: { id: '', name: '' }, names: [], mayWrite: false, saved: new Set() })

export const useDesk = (): DeskPlace => useContext(DeskContext)
