import { createContext, useContext } from 'react'
import type { DeskPerson } from './DeskData'

/** What every part of a message needs to know of where it is. */
export type DeskPlace = { base: string; me: DeskPerson; names: readonly string[]; mayWrite: boolean }

export const DeskContext = createContext<DeskPlace>({ base: '', me: { id: '', name: '' }, names: [], mayWrite: false })

export const useDesk = (): DeskPlace => useContext(DeskContext)
