/** The processor time that synchronous work takes in this thread, in milliseconds: what others do on the machine does not count. */
export const cpuOf = (work: () => void): number => {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1_000
}
