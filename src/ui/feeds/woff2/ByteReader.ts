/** Reads the numbers of a font file, big-endian, one after the other. */
export class ByteReader {
  private at = 0

  constructor(private readonly bytes: Buffer) {}

  u8(): number {
    return this.bytes.readUInt8(this.at++)
  }

  u16(): number {
    this.at += 2
    return this.bytes.readUInt16BE(this.at - 2)
  }

  i16(): number {
    this.at += 2
    return this.bytes.readInt16BE(this.at - 2)
  }

  u32(): number {
    this.at += 4
    return this.bytes.readUInt32BE(this.at - 4)
  }

  take(length: number): Buffer {
    if (this.at + length > this.bytes.length) throw new RangeError('the font ends too early')
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  /** WOFF2's UIntBase128. */
  base128(): number {
    let value = 0
    for (let count = 0; count < 5; count++) {
      const part = this.u8()
      value = value * 128 + (part & 0x7f)
      if (part < 128) return value
    }
    throw new RangeError('a number in the font is too long')
  }

  /** WOFF2's 255UInt16. */
  short255(): number {
    const code = this.u8()
    if (code === 253) return this.u16()
    if (code === 255) return this.u8() + 253
    return code === 254 ? this.u8() + 506 : code
  }
}
