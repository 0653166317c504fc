import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest, type RequestContext } from 'payload'

/** One transaction of Payload's, as a request of its own: all of the work or nothing of it. `context` is what hooks see. */
export const payloadTransaction = async <Result>(payload: Payload, context: RequestContext, work: (req: PayloadRequest) => Promise<Result>): Promise<Result> => {
  const req = await createLocalReq({ context }, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
