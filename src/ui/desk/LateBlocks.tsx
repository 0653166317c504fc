import { type ComponentProps, createElement, useSyncExternalStore } from 'react'
import type { ChatBlocks } from '@/blocks/chat/ChatBlocks'

let Loaded: typeof ChatBlocks | undefined
let loading: Promise<void> | undefined
const waiting = new Set<() => void>()

/** Loads what draws blocks, once for all rows. A boundary of React's in each virtual row was seen to wait on for ever. */
const subscribe = (changed: () => void) => {
  waiting.add(changed)
  loading ??= import('@/blocks/chat/ChatBlocks').then(
    (found) => {
      Loaded = found.ChatBlocks
      for (const tell of waiting) tell()
    },
    () => {
      // The network was away: whoever is drawn next asks again.
      loading = undefined
    },
  )
  return () => void waiting.delete(changed)
}

const loaded = () => Loaded
const nothing = () => undefined

/** The blocks of a message, when what draws them has come. */
export const LateBlocks = (props: ComponentProps<typeof ChatBlocks>) => {
  const found = useSyncExternalStore(subscribe, loaded, nothing)
  return found ? createElement(found, props) : <div className="chat-block" aria-busy="true" />
}
