import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const needed = ['README.md', 'ARCHITECTURE.md', 'AGENTS.md', 'docs/operators.md', 'docs/owners.md']

const link = /\[[^\]]*\]\(([^)#\s]+)[^)]*\)/g
const place = /`((?:src|bin|tests|testing|tenants|scripts|benchmarks|docs)\/[\w./()[\]-]+)`/g

/** Documents that are missing, and links or paths in them that lead nowhere. */
export const docFaults = (): string[] => {
  const documents = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.md'], { encoding: 'utf8' }).split('\n').filter(Boolean)
  const missing = needed.filter((file) => !existsSync(file)).map((file) => `${file} is missing`)
  const broken = documents.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const links = [...text.matchAll(link)].map(([, target = '']) => target).filter((target) => !/^(https?:|mailto:)/.test(target) && !existsSync(path.join(path.dirname(file), target)))
    const places = [...text.matchAll(place)].map(([, target = '']) => target).filter((target) => !existsSync(target.replace(/\/$/, '')))
    return [...links, ...places].map((target) => `${file}: ${target} is not there`)
  })
  return [...missing, ...broken]
}
