declare module 'autocannon' {
  type Options = { url: string; connections?: number; duration?: number; headers?: Record<string, string> }
  type Result = { '2xx': number; non2xx: number; errors: number; timeouts: number; duration: number }
  type Run = Promise<Result> & { on: (event: 'response', listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void) => void }
  const autocannon: (options: Options) => Run
  export default autocannon
}
