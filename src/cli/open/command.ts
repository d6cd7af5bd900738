/** Defines `masterplan open`. */
import { Option } from 'commander'
import type { CommandDefinition } from '../definition.ts'
import { portTyped } from '../served/port.ts'

export const openPage: CommandDefinition = {
  name: 'open',
  usage: () => '',
  define(command, kit) {
    const { cli, run } = kit
    command
      .option(`--port <${cli.placeholder.port}>`, cli.options.port, portTyped(kit))
      .option('--no-open', cli.options.noOpen)
      // What one program of ours asks another, so that help doesn't know it.
      .addOption(new Option(`--answer <${cli.placeholder.path}>`).hideHelp())
      .action(run(async (options) => (await import('./run.ts')).openPage(options)))
  },
}
