import { stopPlatform } from './globalSetup'

export default async function globalTeardown() {
  await stopPlatform()
}
