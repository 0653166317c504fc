import type { Subject } from '../support/alternate'
import { loadRound } from '../support/loadRound'
import type { Farm } from './makeFarm'
import { staticFilesLike } from './staticFiles'

const kilobytes = (bytes: number) => `${Math.round(bytes / 1_024)} kB`

/** The bytes at an address as the load generator gets them: whole, not compressed. */
const bytesAt = async (url: string): Promise<number> => {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  const body = await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}: ${Buffer.from(body).toString().slice(0, 300)}`)
  return body.byteLength
}

/** A page kept by the page cache beside files of about its size, a picture from disk and a script from Next. */
export const measureServing = async ({ handle, server }: Farm): Promise<[Subject[], { rounds: number; seconds: number }]> => {
  const at = (address: string) => `${server.origin}${address}`
  const page = `/t/${handle}/products`
  await bytesAt(at(page))
  const bytes = await bytesAt(at(page))
  const { picture, script } = await staticFilesLike(bytes)
  const subject = (name: string, address: string, size: number): Subject => ({
    name, about: `${address}, ${kilobytes(size)}, 20 connections`, round: (seconds) => loadRound({ url: at(address), pid: server.pid, seconds }),
  })
  return [[subject('cached page', page, bytes), subject('static picture', picture.address, await bytesAt(at(picture.address))), subject('static script', script.address, await bytesAt(at(script.address)))], { rounds: 5, seconds: 3 }]
}
