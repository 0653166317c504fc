import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** Spends what Payload spends on a real password (PBKDF2-SHA256, 25,000 rounds, 512 bytes), so that time tells nothing. */
export const burnPasswordHash = async (password: string): Promise<void> => {
  await derive(password, 'no such account', 25_000, 512, 'sha256')
}
