'use client'

import { createContext } from 'react'
import type { PollBooth } from './PollBooth'

export const PollContext = createContext<PollBooth | null>(null)
