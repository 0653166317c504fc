'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState, useSyncExternalStore } from 'react'

const never = () => () => undefined

/** The line that puts the chat on another website, ready to be copied. */
export const WidgetSnippet = () => {
  const { savedDocumentData } = useDocumentInfo()
  const origin = useSyncExternalStore(never, () => location.origin, () => '')
  const [copied, setCopied] = useState(false)
  const handle = typeof savedDocumentData?.handle === 'string' ? savedDocumentData.handle : ''
  const line = `<script async src="${origin}/widget.js" data-handle="${handle}"></script>`
  const copy = () => navigator.clipboard.writeText(line).then(() => setCopied(true), () => setCopied(false))
  if (!handle) return null
  return (
    <div className="field-type widget-snippet">
      <p className="field-description">Add this line to the pages of your other website, and name that website below.</p>
      <code style={{ display: 'block', padding: '12px 14px', marginBlock: 8, background: 'var(--theme-elevation-50)', borderRadius: 8, overflowWrap: 'anywhere' }}>{line}</code>
      <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => void copy()} aria-live="polite">{copied ? 'Copied' : 'Copy the line'}</button>
    </div>
  )
}
