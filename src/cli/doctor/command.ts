/** Defines `masterplan doctor`. */
import type { CommandDefinition } from '../definition.ts'

export const doctor: CommandDefinition = {
  name: 'doctor',
  usage: () => '',
  one: 'wrong',
  define(command, { cli, run }) {
    command
      .option('--json', cli.options.json)
      .action(run(async (options) => (await import('./run.ts')).doctor(options)))
  },
}
