import type { Command } from 'commander'

type Json = { json?: boolean }

/** The commands and their options; each loads its work only when it is called. */
export const addCommands = (program: Command): void => {
  const json = () => Boolean((program.opts() as Json).json)
  program.command('up').description('bring everything up: database, sites, chat, worker').action(async () => (await import('./up')).up({ development: false }))
  program.command('dev').description('the same, for work on the code').action(async () => (await import('./up')).up({ development: true }))
  program.command('build').description('build the web application when it is stale').action(async () => (await import('./build')).build())
  program
    .command('provision')
    .argument('<template>')
    .description('bring a business online from a template')
    .requiredOption('--handle <handle>', 'its address: <handle>.<platform>')
    .requiredOption('--owner <email>', 'who owns it')
    .option('--name <name>', 'its name; the template’s own when absent')
    .option('--json', 'answer in JSON')
    .action(async (template: string, options: { handle: string; owner: string; name?: string; json?: boolean }) => (await import('./provision')).provisionCommand(template, options, json() || Boolean(options.json)))
  program.command('tenants').description('every business on this platform').option('--json', 'answer in JSON').action(async (options: Json) => (await import('./tenants')).tenants(json() || Boolean(options.json)))
  program.command('operator').argument('<email>').description('make an operator of the platform').option('--name <name>').option('--json', 'answer in JSON')
    .action(async (email: string, options: { name?: string; json?: boolean }) => (await import('./operator')).operator(email, options.name, json() || Boolean(options.json)))
  program.command('templates').description('the templates, and whether each is whole').option('--json', 'answer in JSON').action(async (options: Json) => (await import('./templates')).templates(json() || Boolean(options.json)))
  program.command('doctor').description('look at this installation and say what is wrong').option('--json', 'answer in JSON').action(async (options: Json) => (await import('./doctor')).doctor(json() || Boolean(options.json)))
  program.command('test').argument('[patterns...]').description('unit, flow and browser tests').option('--project <names...>', 'unit, flows, e2e').action(async (patterns: string[], options: { project?: string[] }) => (await import('../../scripts/test')).test(patterns, options.project))
  program.command('verify').description('types, lint, boundaries, sizes, drift, docs').action(async () => (await import('../../scripts/verify/verify')).verify())
  program.command('bench').argument('[names...]').description('measured figures beside a reference')
    .option('--part <name>', 'chat: only rooms200, rooms500, ceiling, joins, idle or answers').option('--seconds <n>', 'chat: of each round').option('--messages <n>', 'chat: in the large business').option('--profile', 'chat: a CPU profile of the server in .profiles')
    .option('--per-second <n>', 'chat: new conversations for the agent').option('--attach <where>', 'desk: a server that runs, as port:data folder')
    .option('--json', 'answer in JSON').action(async (names: string[], options: Json) => (await import('../../benchmarks/bench')).bench(names, json() || Boolean(options.json)))
  program.command('drill').argument('[names...]').description('break real processes under load and look at the data').option('--json', 'answer in JSON').action(async (names: string[], options: Json) => (await import('../../testing/drills/drill')).drill(names, json() || Boolean(options.json)))
}
