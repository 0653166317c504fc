import { Command } from 'commander'
import { addCommands } from './commands/addCommands'
import { exitCodes } from './support/exitCodes'
import { fail } from './support/output'

const program = new Command('spaces').description('Spaces: bring it up, bring businesses online, look after them.').option('--json', 'answer in JSON', false).showHelpAfterError().exitOverride()

addCommands(program)

try {
  await program.parseAsync()
} catch (error) {
  const code = (error as { code?: string }).code ?? ''
  // Commander throws for --help and --version too, after having printed them.
  if (code.startsWith('commander.')) process.exit(['commander.helpDisplayed', 'commander.help', 'commander.version'].includes(code) ? 0 : exitCodes.usage)
  process.exit(fail(error, Boolean(program.opts().json)))
}
