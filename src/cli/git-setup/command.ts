/** Defines `masterplan git-setup`. */
import type { CommandDefinition } from '../definition.ts'

export const gitSetup: CommandDefinition = {
  name: 'git-setup',
  usage: () => '',
  define(command, { cli, run }) {
    command
      .option('--yes', cli.options.yes)
      .option('--remove', cli.options.removeDriver)
      .action(run(async (options) => (await import('./run.ts')).gitSetup(options)))
  },
}
