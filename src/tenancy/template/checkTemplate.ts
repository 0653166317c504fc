import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { SpacesError } from '@/errors/SpacesError'
import { crossReferenceFaults } from './crossReferences'
import { SourceMap } from './sourceMap'
import { type TemplatePack, templatePack } from './TemplatePack'

export type CheckedTemplate = { pack: TemplatePack; folder: string; logoSvg: string }
export type TemplateFault = { file: string; line: number; path: string; message: string }

const logoFault = (svg: string): string | undefined => {
  if (svg.length > 8_192) return 'the logo is larger than 8 kB'
  if (/<script|<foreignObject|<image|\son\w+\s*=|javascript:|href\s*=\s*["'](?!#)/i.test(svg)) return 'the logo may hold shapes only: no scripts, pictures or links'
  return /^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(svg) ? undefined : 'the logo is not an SVG'
}

const show = (keys: readonly PropertyKey[]) => keys.map(String).join('.')

/**
 * Loads a template pack and proves that it is whole.
 * @throws SpacesError `invalid_input` whose fields are every fault, each with file and line; nothing was written.
 */
export const checkTemplate = async (slug: string, root = path.resolve('tenants')): Promise<CheckedTemplate> => {
  const folder = path.join(root, slug)
  const entry = path.join(folder, 'index.ts')
  if (!/^[a-z0-9-]+$/.test(slug) || !existsSync(entry)) throw new SpacesError('not_found', `There is no template “${slug}”.`)
  const module = (await import(pathToFileURL(entry).href).catch((cause: Error) => {
    throw new SpacesError('invalid_input', `The template “${slug}” cannot be read: ${cause.message.split('\n')[0]}`, { cause })
  })) as { default: unknown }
  const source = new SourceMap(entry)
  const parsed = templatePack.safeParse(module.default)
  const shape = parsed.success ? crossReferenceFaults(parsed.data, folder) : parsed.error.issues.map(({ path: at, message }) => ({ path: at, message }))
  const svg = existsSync(path.join(folder, 'logo.svg')) ? readFileSync(path.join(folder, 'logo.svg'), 'utf8') : ''
  const logo = logoFault(svg)
  const faults: TemplateFault[] = shape.map((fault) => {
    const { file, line } = source.locate(fault.path)
    return { file: path.relative(path.dirname(root), file), line, path: show(fault.path), message: fault.message }
  })
  if (logo) faults.push({ file: path.join('tenants', slug, 'logo.svg'), line: 1, path: 'brand.logo', message: logo })
  if (faults.length > 0 || !parsed.success) {
    const lines = faults.map(({ file, line, path: at, message }) => `  ${file}:${line} ${at}: ${message}`)
    const fields = faults.map(({ file, line, message }) => ({ path: `${file}:${line}`, message }))
    throw new SpacesError('invalid_input', `The template “${slug}” has ${faults.length} faults:\n${lines.join('\n')}`, { fields })
  }
  return { pack: parsed.data, folder, logoSvg: svg }
}
