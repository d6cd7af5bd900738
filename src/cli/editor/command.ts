/** Defines `masterplan editor`. */
import type { CommandDefinition } from '../definition.ts'

export const editor: CommandDefinition = {
  name: 'editor',
  usage: () => '',
  define(command, { run }) {
    command.action(run(async (options) => (await import('./run.ts')).editor(options)))
  },
}
