/** Defines `masterplan status`. */
import type { CommandDefinition } from '../definition.ts'
import { formOption } from '../output/form-names.ts'
import { STATUS_FORMATS } from './formats.ts'

export const status: CommandDefinition = {
  name: 'status',
  usage: () => '[kring]',
  define(command, { cli, run }) {
    const { options: say, placeholder } = cli
    command
      .argument('[kring]', cli.kring)
      .addOption(formOption(`--format <${placeholder.form}>`, say.statusFormat, STATUS_FORMATS))
      .option(`-o, --output <${placeholder.path}>`, say.statusOutput)
      .option(`--for <${placeholder.who}>`, say.waitsFor)
      .option('--all', say.statusAll)
      .option('--json', say.json)
      .action(run(async (options, kring?: string) => (await import('./run.ts')).status(options, kring)))
  },
}
