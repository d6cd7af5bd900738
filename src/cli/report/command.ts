/** Defines `masterplan report`. */
import { REPORT_FORMATS } from '../../plan/fields/report-options.ts'
import type { CommandDefinition } from '../definition.ts'

export const report: CommandDefinition = {
  name: 'report',
  usage: () => '[kring…]',
  define(command, { cli, run }) {
    const { options: say, placeholder } = cli
    command
      .argument('[kring...]', cli.kringen)
      .option(`--format <${placeholder.forms}>`, `${say.reportFormat}: ${REPORT_FORMATS.join(', ')}`)
      .option(`--for <${placeholder.audience}>`, say.audience)
      .option(`--at <${placeholder.revision}>`, say.at)
      .option(`--since <${placeholder.revision}>`, say.reportSince)
      .option(`-o, --output <${placeholder.path}>`, say.output)
      .option('--open', say.openWritten)
      .option('--json', say.jsonWritten)
      .action(run(async (options, kringen: string[]) => (await import('./run.ts')).report(options, kringen)))
  },
}
