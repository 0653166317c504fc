import type { CSSProperties } from 'react'
import { Toaster } from 'sonner'

const look = { '--normal-bg': 'var(--theme-elevation-0)', '--normal-text': 'var(--theme-text)', '--normal-border': 'var(--theme-elevation-200)', '--border-radius': '8px', fontFamily: 'inherit' } as CSSProperties

/** What was done, in the admin's colours; below the heads of the panes, for the foot is where one writes. */
export const Toasts = () => <Toaster closeButton position="top-center" offset={{ top: 64 }} mobileOffset={{ top: 64, left: 12, right: 12 }} style={look} toastOptions={{ style: { fontFamily: 'inherit' } }} />
