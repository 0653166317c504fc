import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

/** What was sent, as JSON or as the form that Payload's admin posts; undefined when it cannot be read. */
export const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  await addDataAndFileToRequest(req).catch(() => undefined)
  return req.data
}
