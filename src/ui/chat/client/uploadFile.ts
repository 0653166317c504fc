import type { Upload } from '@/ui/composer/useAttachments'
import { frameSession } from './frameSession'

const words = (request: XMLHttpRequest): string => {
  try {
    return (JSON.parse(request.responseText) as { error: { message: string } }).error.message
  } catch {
    return 'That file could not be sent. Please try again.'
  }
}

const uploadAs = (base: string, who: Record<string, string>, headers: () => Record<string, string>): Upload => (file, progress, signal) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${base}/chat/files?${new URLSearchParams({ ...who, name: file.name })}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0)
    request.onload = () => (request.status === 201 ? resolve(JSON.parse(request.responseText) as { href: string; name: string }) : reject(new Error(words(request))))
    request.onerror = () => reject(new Error('That file did not reach us. Please try again when you are connected.'))
    request.onabort = () => reject(new Error('Stopped.'))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })

/** Sends a file of the staff into a channel, with its progress, which fetch does not tell. */
export const uploadTo = (base: string, channelId: string): Upload => uploadAs(base, { as: 'staff', channel: channelId }, () => ({}))

/** Sends a visitor's file into his own conversation. */
export const uploadAsVisitor = (base: string): Upload => uploadAs(base, { as: 'visitor' }, frameSession.headers)
