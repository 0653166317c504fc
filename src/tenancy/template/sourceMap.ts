import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { type Expression, type Node, parse, type Program, type SpreadElement } from 'acorn'

type Place = { file: string; line: number }
type Found = { node: Expression; file: string }

/** Reads the sources of one pack and tells where a value of it was written. */
export class SourceMap {
  private readonly programs = new Map<string, Program>()

  constructor(private readonly entry: string) {}

  /** File and line of the deepest part of `keys` that can be followed. */
  locate(keys: readonly PropertyKey[]): Place {
    let found = this.pack()
    for (const key of keys) {
      const next = this.child(found, key)
      if (!next) break
      found = next
    }
    return { file: found.file, line: found.node.loc?.start.line ?? 1 }
  }

  private pack(): Found {
    const exported = this.program(this.entry).body.find((node) => node.type === 'ExportDefaultDeclaration')
    const node = exported?.type === 'ExportDefaultDeclaration' ? (exported.declaration as Expression) : undefined
    const value = node?.type === 'CallExpression' ? (node.arguments[0] as Expression) : node
    if (!value) throw new Error(`${this.entry} has no default export`)
    return this.resolve({ node: value, file: this.entry })
  }

  private child(parent: Found, key: PropertyKey): Found | undefined {
    const { node, file } = parent
    if (node.type === 'ArrayExpression') {
      const element = this.elements({ node, file })[Number(key)]
      return element && this.resolve(element)
    }
    if (node.type !== 'ObjectExpression') return undefined
    for (const property of node.properties) {
      if (property.type !== 'Property') continue
      const name = property.key.type === 'Identifier' ? property.key.name : property.key.type === 'Literal' ? String(property.key.value) : ''
      if (name === String(key)) return this.resolve({ node: property.value as Expression, file })
    }
    return undefined
  }

  private elements({ node, file }: Found): Found[] {
    if (node.type !== 'ArrayExpression') return []
    return node.elements.flatMap((element: Expression | SpreadElement | null) => {
      if (!element) return []
      return element.type === 'SpreadElement' ? this.elements(this.resolve({ node: element.argument, file })) : [{ node: element, file }]
    })
  }

  private resolve(found: Found): Found {
    if (found.node.type !== 'Identifier') return found
    const value = this.binding(found.file, found.node.name)
    return value ? this.resolve(value) : found
  }

  private binding(file: string, name: string): Found | undefined {
    for (const statement of this.program(file).body) {
      const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
      if (declaration?.type === 'VariableDeclaration') {
        const match = declaration.declarations.find(({ id }) => id.type === 'Identifier' && id.name === name)
        if (match?.init) return { node: match.init, file }
      }
      if (statement.type === 'ImportDeclaration' && String(statement.source.value).startsWith('.')) {
        const match = statement.specifiers.find(({ local }) => local.name === name)
        if (match?.type === 'ImportSpecifier') {
          const target = path.resolve(path.dirname(file), `${String(statement.source.value).replace(/\.(js|ts)$/, '')}.ts`)
          return this.binding(target, (match.imported as Node & { name: string }).name)
        }
      }
    }
    return undefined
  }

  private program(file: string): Program {
    const known = this.programs.get(file)
    if (known) return known
    // Stripping replaces types by blanks, so lines and columns stay those of the file.
    const code = stripTypeScriptTypes(readFileSync(file, 'utf8'), { mode: 'strip' })
    const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true })
    this.programs.set(file, program)
    return program
  }
}
