import { codes, type ErrorCode } from './codes'

export type FieldFault = { path: string; message: string }

type Details = { fields?: FieldFault[]; retryAfterSeconds?: number; cause?: unknown }

/**
 * The one error that crosses a layer. `message` is for people; `code` is for programs and maps once to HTTP (`codes.ts`).
 */
export class SpacesError extends Error {
  readonly code: ErrorCode
  readonly fields: FieldFault[]
  readonly retryAfterSeconds: number | undefined

  constructor(code: ErrorCode, message: string = codes[code].words, details: Details = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'SpacesError'
    this.code = code
    this.fields = details.fields ?? []
    this.retryAfterSeconds = details.retryAfterSeconds
  }

  get status(): number {
    return codes[this.code].status
  }

  toJSON() {
    const { code, message, fields } = this
    return { error: { code, message, ...(fields.length > 0 && { fields }) } }
  }
}
