import { readFileSync } from 'node:fs'
import { codeFiles } from './files'

const limit = 300

/** Hand-written files that have grown too long to be one idea. */
export const sizeFaults = (): string[] =>
  codeFiles()
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > limit)
    .map(({ file, lines }) => `${file}: ${lines} lines, at most ${limit}`)
