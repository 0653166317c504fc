import { createDecipheriv, createECDH, hkdfSync, type ECDH } from 'node:crypto'

export type DeviceKeys = { curve: ECDH; auth: Buffer }

export const makeDeviceKeys = (): DeviceKeys => {
  const curve = createECDH('prime256v1')
  curve.generateKeys()
  return { curve, auth: Buffer.from(crypto.getRandomValues(new Uint8Array(16))) }
}

const derive = (key: Buffer, salt: Buffer, info: Buffer, bytes: number) => Buffer.from(hkdfSync('sha256', key, salt, info, bytes))

/** What a browser does with a pushed body: RFC 8291 over RFC 8188, one record. @throws when it was not sealed for this device */
export const openSealed = (body: Buffer, { curve, auth }: DeviceKeys): string => {
  const salt = body.subarray(0, 16)
  const recordSize = body.readUInt32BE(16)
  const idLength = body.readUInt8(20)
  const sender = body.subarray(21, 21 + idLength)
  const sealed = body.subarray(21 + idLength)
  if (sender.length !== 65 || sealed.length > recordSize) throw new Error('not one record of aes128gcm')
  const shared = derive(curve.computeSecret(sender), auth, Buffer.concat([Buffer.from('WebPush: info\0'), curve.getPublicKey(), sender]), 32)
  const key = derive(shared, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = derive(shared, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
  const decipher = createDecipheriv('aes-128-gcm', key, nonce)
  decipher.setAuthTag(sealed.subarray(-16))
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  const end = plain.lastIndexOf(2)
  if (end < 0 || plain.subarray(end + 1).some((byte) => byte !== 0)) throw new Error('the record has no end')
  return plain.subarray(0, end).toString('utf8')
}
