/** Defines `masterplan sheet`. */
import { Argument } from 'commander'
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offerable.ts'

export const sheet: CommandDefinition = {
  name: 'sheet',
  usage: ({ placeholder }) => `export|import|status [kring|${placeholder.path}…]`,
  one: 'sheet',
  define(command, kit) {
    const { cli, sheet: say, run } = kit
    command
      .addArgument(new Argument('<export|import|status>', say.cli.action).choices(['export', 'import', 'status']))
      .argument(`[kring|${cli.placeholder.path}...]`, say.cli.what)
      .option(`--lead <${cli.placeholder.who}>`, say.cli.lead)
      .option(`--partner <${cli.placeholder.partner}>`, say.cli.partner)
      .option(`-o, --output <${cli.placeholder.path}>`, say.cli.output)
    offerable(command, kit).action(
      run(async (options, action: string, what: string[]) => (await import('./run.ts')).sheet(options, action, what)),
    )
  },
}
