/** Defines `masterplan changes`. */
import type { CommandDefinition } from '../definition.ts'
import { formOption } from '../output/form-names.ts'
import { CHANGES_FORMATS } from './formats.ts'

export const changes: CommandDefinition = {
  name: 'changes',
  alias: 'diff',
  usage: ({ placeholder }) => `[${placeholder.from}] [${placeholder.to}]`,
  define(command, { cli, run }) {
    const { options: say, placeholder } = cli
    command
      .argument(`[${placeholder.from}]`, cli.from)
      .argument(`[${placeholder.to}]`, cli.to)
      .option(`--since <${placeholder.revision}>`, cli.sameAsArgument)
      .addOption(formOption(`--format <${placeholder.form}>`, say.changesFormat, CHANGES_FORMATS))
      .option('--json', say.json)
      .option(`-o, --output <${placeholder.path}>`, say.outputFile)
      .action(run(async (options, from?: string, to?: string) => (await import('./run.ts')).changes(options, from, to)))
  },
}
