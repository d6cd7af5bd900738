/** Defines `masterplan preview`. */
import type { CommandDefinition } from '../definition.ts'
import { portTyped } from '../served/port.ts'

export const preview: CommandDefinition = {
  name: 'preview',
  usage: () => '[kring]',
  define(command, kit) {
    const { cli, run } = kit
    command
      .argument('[kring]', cli.kring)
      .option(`--for <${cli.placeholder.audience}>`, cli.options.audience)
      .option(`--port <${cli.placeholder.port}>`, cli.options.port, portTyped(kit))
      .option('--no-open', cli.options.noOpen)
      .action(run(async (options, kring?: string) => (await import('./run.ts')).preview(options, kring)))
  },
}
