import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const made = /(^|\/)(migrations|node_modules)\/|payload-types\.ts$|importMap\.js$|\.d\.ts$/

/** Hand-written code files that git knows or would add. */
export const codeFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.ts', '*.tsx', '*.mjs', '*.css'], { encoding: 'utf8', maxBuffer: 16_777_216 }).split('\n').filter((file) => file !== '' && !made.test(file) && existsSync(file))
