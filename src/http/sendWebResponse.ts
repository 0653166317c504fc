import type { ServerResponse } from 'node:http'

export const sendWebResponse = async (res: ServerResponse, answer: Response): Promise<void> => {
  res.statusCode = answer.status
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') res.setHeader(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  res.end(Buffer.from(await answer.arrayBuffer()))
}
