import { spawn } from 'node:child_process'

/** A checker of others; its lines are the faults when it is not content. */
export const runTool = (command: string, args: string[], env: Record<string, string> = {}): Promise<string[]> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env } })
    const said: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => said.push(part))
    child.stderr.on('data', (part: Buffer) => said.push(part))
    child.on('error', (error) => resolve([error.message]))
    child.on('exit', (code) => resolve(code === 0 ? [] : Buffer.concat(said).toString().split('\n').filter(Boolean).slice(0, 60)))
  })
