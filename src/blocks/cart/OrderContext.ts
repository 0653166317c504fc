'use client'

import { createContext } from 'react'

/** In a visitor's own conversation: says there what he would like to order. Null elsewhere: staff, who read the same cards, have no cart. */
export const OrderContext = createContext<((text: string) => void) | null>(null)
