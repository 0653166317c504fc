import type { ServerResponse } from 'node:http'
import { SpacesError } from '@/errors/SpacesError'

export type Captured = { status: number; headers: Record<string, string>; body: Buffer }

type Chunk = string | Uint8Array

/**
 * Takes what a handler writes into a response instead of sending it. The handler sees an ordinary response;
 * nothing reaches the socket until somebody sends the result.
 */
export const captureResponse = (res: ServerResponse): Promise<Captured> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    const before = res.getHeaders()
    const { write, end, writeHead, flushHeaders } = res
    const restore = () => Object.assign(res, { write, end, writeHead, flushHeaders })
    const take = (chunk: unknown, encoding: unknown) => {
      if (chunk === null || chunk === undefined || typeof chunk === 'function') return
      parts.push(typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8') : Buffer.from(chunk as Uint8Array))
    }
    res.once('close', () => reject(new SpacesError('bad_request', 'The visitor left before the page was made.')))
    res.writeHead = ((status: number, ...rest: unknown[]) => {
      res.statusCode = status
      const headers = rest.find((item) => typeof item === 'object' && item !== null) as Record<string, string> | undefined
      for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value)
      return res
    }) as typeof res.writeHead
    res.flushHeaders = () => undefined
    res.write = ((chunk: Chunk, encoding?: unknown, done?: () => void) => {
      take(chunk, encoding)
      const after = typeof encoding === 'function' ? (encoding as () => void) : done
      if (after) queueMicrotask(after)
      return true
    }) as typeof res.write
    res.end = ((chunk?: unknown, encoding?: unknown) => {
      take(chunk, encoding)
      restore()
      const headers = Object.fromEntries(Object.entries(res.getHeaders()).map(([name, value]) => [name, Array.isArray(value) ? value.join(name === 'set-cookie' ? '\n' : ', ') : String(value)]))
      for (const name of Object.keys(headers)) res.removeHeader(name)
      // What the door set for every answer stays; what the handler wrote is the caller's to send.
      for (const [name, value] of Object.entries(before)) if (value !== undefined) res.setHeader(name, value)
      resolve({ status: res.statusCode, headers, body: Buffer.concat(parts) })
      return res
    }) as typeof res.end
  })
