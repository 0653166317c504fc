import { deflateSync, gzipSync } from 'node:zlib'
import sharp from 'sharp'

export type UploadCase = { name: string; file: string; type: string; make: keyof typeof makers; text?: string; hex?: string; accepted?: boolean }

const png = (): Promise<Buffer> => sharp({ create: { width: 32, height: 24, channels: 3, background: '#a63' } }).png().toBuffer()

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

const crc = (data: Buffer) => {
  let c = 0xffffffff
  for (const byte of data) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc(body))
  return Buffer.concat([head, body, tail])
}

/** One bit a pixel, all the same: some hundred kilobytes that unfold to 900 million pixels. */
const hugePng = (): Buffer => {
  const side = 30_000
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc(side * (side / 8 + 1)))
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

/** Ten thousand pictures of one pixel. */
const endlessGif = (): Buffer => {
  const frame = Buffer.from('2c000000000100010000024401003b'.slice(0, -2), 'hex')
  const control = Buffer.from('21f9040001000000', 'hex')
  const frames = Buffer.concat(Array.from({ length: 10_000 }, () => Buffer.concat([control, frame])))
  return Buffer.concat([Buffer.from('4749463839610100010080000000000000ffffff', 'hex'), frames, Buffer.from('3b', 'hex')])
}

/** Where it was taken stands in the photograph: somewhere on the Eiffel Tower. */
const jpegWithPlace = (): Promise<Buffer> =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: '#369' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'CANARY-EXIF' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '2/1 17/1 40/1' } })
    .toBuffer()

const makers = {
  text: ({ text = '' }: UploadCase) => Buffer.from(text),
  bytes: ({ hex = '' }: UploadCase) => Buffer.from(hex, 'hex'),
  png,
  gzipBomb: () => gzipSync(Buffer.alloc(100 * 1024 * 1024)),
  hugePng,
  endlessGif,
  brokenPng: async () => (await png()).subarray(0, 40),
  large: async () => Buffer.concat([await png(), Buffer.alloc(11 * 1024 * 1024, 1)]),
  pngWithTail: async () => Buffer.concat([await png(), Buffer.from('<?php system($_GET[0]); ?>')]),
  jpegWithPlace,
}

/** The bytes of a case in `uploads.json`. */
export const makeFile = async (given: UploadCase): Promise<Buffer> => makers[given.make](given)
