#!/usr/bin/env node
// Runs on whatever Node there is (20 or newer): installs what is missing, then hands over to the Node 24 of the lockfile.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const node = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
const wantedNode = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).dependencies.node
const stamp = path.join(root, 'node_modules', '.spaces-installed')

const say = (text) => process.stderr.write(`${text}\n`)

const fingerprint = () => createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).update(readFileSync(path.join(root, 'package.json'))).digest('hex')

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint() && existsSync(node)

const install = () => {
  const began = Date.now()
  say('Installing what is missing (the first time takes two or three minutes) …')
  const ticking = spawn(process.execPath, ['-e', `let s=0;setInterval(()=>process.stderr.write('  still installing, '+(s+=15)+' s\\n'),15000)`], { stdio: ['ignore', 'ignore', 'inherit'] })
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_ENV: 'development' } })
  ticking.kill()
  if (status !== 0) {
    say('npm install did not finish; its own message stands above.')
    process.exit(status ?? 1)
  }
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, fingerprint())
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
}

const checkNode = () => {
  const found = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim()
  if (found === `v${wantedNode}`) return
  say(`The Node in node_modules is ${found || 'missing'}, but v${wantedNode} is needed. Delete node_modules and start again.`)
  process.exit(1)
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  say(`Spaces starts with Node 20 or newer; this is ${process.version}.`)
  process.exit(1)
}
if (!isInstalled()) install()
checkNode()

const child = spawn(node, ['--import', './scripts/loadSource.mjs', path.join(root, 'bin', 'spaces.ts'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` } })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
