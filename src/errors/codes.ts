/** Every code a caller can meet, with its HTTP status and the words for a person. The list is closed. */
export const codes = {
  bad_request: { status: 400, words: 'Something in that request is not right. Please check it and try again.' },
  invalid_input: { status: 400, words: 'Please check the marked fields and try again.' },
  malformed: { status: 400, words: 'That text or data has a form we cannot read.' },
  not_signed_in: { status: 401, words: 'Please sign in and try again.' },
  session_expired: { status: 401, words: 'Your session has ended. Reload the page and try again.' },
  not_allowed: { status: 403, words: 'You do not have access to that.' },
  origin_refused: { status: 403, words: 'This page may not be used from that website.' },
  not_found: { status: 404, words: 'We could not find that.' },
  method_not_allowed: { status: 405, words: 'That cannot be done here.' },
  conflict: { status: 409, words: 'Someone changed this at the same time. Reload and try again.' },
  already_exists: { status: 409, words: 'That already exists. Please choose another name.' },
  too_large: { status: 413, words: 'That is too large.' },
  unsupported_file: { status: 415, words: 'That kind of file is not accepted here.' },
  unprocessable: { status: 422, words: 'That cannot be done as things stand.' },
  rate_limited: { status: 429, words: 'That was a little fast. Please wait a moment and try again.' },
  internal: { status: 500, words: 'Something went wrong on our side. We have noted it.' },
  unavailable: { status: 503, words: 'We are back in a moment. Nothing you sent is lost.' },
  disk_full: { status: 507, words: 'We cannot store files right now. Please try again later.' },
} as const satisfies Record<string, { status: number; words: string }>

export type ErrorCode = keyof typeof codes
