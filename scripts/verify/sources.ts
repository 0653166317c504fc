import { readFileSync } from 'node:fs'
import { codeFiles } from './files'

type Rule = { words: string; pattern: RegExp; where: (file: string) => boolean }

const product = (file: string) => /^(src|bin|payload\.config|server)/.test(file) && !/\.test\.tsx?$/.test(file)
const code = (file: string) => /\.(ts|tsx|mjs)$/.test(file) && !/^(scripts\/verify|tenants)\//.test(file)

/** What the house does not do; each rule in words a newcomer understands. */
const rules: Rule[] = [
  { words: 'reads the environment outside src/config/env.ts', pattern: /process\.env\b/, where: (file) => product(file) && file !== 'src/config/env.ts' && !file.startsWith('bin/') },
  { words: 'writes through Payload outside services, access, tenancy, jobs', pattern: /payload\.(create|update|delete|updateByID|deleteByID)\(/, where: (file) => product(file) && !/^src\/(services|access|tenancy|jobs)\/|^bin\//.test(file) },
  { words: 'computes money as a float', pattern: /parseFloat\(|\.toFixed\(2\)|\b(price|amount|total)\s*\*\s*(0\.|1\.|100\b)/, where: product },
  { words: 'switches types off', pattern: /:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck|@ts-expect-error(?!\s+\S)/, where: code },
  { words: 'asserts that something is there with “!”', pattern: /[\w)\]]!(\.|\[|;|,|\))(?!=)/, where: (file) => product(file) && !file.endsWith('.mjs') },
  { words: 'leaves a promise instead of work', pattern: /\b(TODO|FIXME|XXX|HACK)\b|not implemented/i, where: (file) => code(file) && !file.startsWith('tenants/') },
  { words: 'skips or focuses a test', pattern: /\b(it|test|describe)\.(skip|only|todo|failing)\b|\bx(it|describe)\(/, where: code },
  { words: 'sleeps in a test', pattern: /setTimeout\([^,]+,\s*[0-9]{3,}\)|\bsleep\([0-9]{3,}/, where: (file) => /\.test\.tsx?$/.test(file) || file.startsWith('tests/') },
  { words: 'sets HTML from a string', pattern: /dangerouslySetInnerHTML/, where: (file) => product(file) && !/^src\/ui\/site\/(parts\/(Logo|Prefetch|ThemeScript)|seo\/JsonLd)\.tsx$|^src\/app\/\((site|widget)\)\/layout\.tsx$/.test(file) },
]

/** Lines that break a rule; comments do not count. */
export const sourceFaults = (): string[] =>
  codeFiles().flatMap((file) => {
    const due = rules.filter(({ where }) => where(file))
    if (due.length === 0) return []
    return readFileSync(file, 'utf8').split('\n').flatMap((line, index) => (/^\s*(\/\/|\*|\/\*)/.test(line) ? [] : due.filter(({ pattern }) => pattern.test(line)).map(({ words }) => `${file}:${index + 1} ${words}`)))
  })
