import { useCallback, useRef, useState } from 'react'

export type Stored = { href: string; name: string }

/** Sends a file and says how far it got, 0 to 1. @throws an Error whose message is for the person */
export type Upload = (file: File, progress: (part: number) => void, signal: AbortSignal) => Promise<Stored>

export type Attachment = { key: string; name: string; size: number; preview?: string; progress: number; stored?: Stored; fault?: string }

const mostAtOnce = 10

/** The files of a message that is being written: sent at once, each with its progress, until the message goes. */
export const useAttachments = (upload: Upload | undefined) => {
  const [files, setFiles] = useState<Attachment[]>([])
  const running = useRef(new Map<string, AbortController>())
  const patch = useCallback((key: string, part: Partial<Attachment>) => setFiles((now) => now.map((file) => (file.key === key ? { ...file, ...part } : file))), [])
  const add = useCallback((given: Iterable<File>) => {
    if (!upload) return
    for (const file of [...given].slice(0, mostAtOnce)) {
      const key = crypto.randomUUID()
      const stop = new AbortController()
      running.current.set(key, stop)
      setFiles((now) => [...now, { key, name: file.name, size: file.size, progress: 0, preview: /^image\/(png|jpeg|webp|gif)$/.test(file.type) ? URL.createObjectURL(file) : undefined }])
      upload(file, (progress) => patch(key, { progress }), stop.signal)
        .then((stored) => patch(key, { stored, progress: 1 }), (error: Error) => patch(key, { fault: error.message }))
        .finally(() => running.current.delete(key))
    }
  }, [upload, patch])
  const remove = useCallback((key: string) => {
    running.current.get(key)?.abort()
    setFiles((now) => now.filter((file) => file.key !== key || (file.preview && URL.revokeObjectURL(file.preview))))
  }, [])
  const clear = useCallback(() => setFiles((now) => {
    for (const { preview } of now) if (preview) URL.revokeObjectURL(preview)
    return []
  }), [])
  return { files, add, remove, clear, busy: files.some(({ stored, fault }) => !stored && !fault) }
}

const bare = (name: string) => name.replace(/[[\]\\\n\r]/g, ' ').trim().slice(0, 120) || 'file'

/** The stored files as lines of a message: links that a reader's screen draws as what they are. */
export const linesOf = (files: Attachment[]): string => files.flatMap(({ stored }) => (stored ? [`[${bare(stored.name)}](${stored.href})`] : [])).join('\n')
