/** Defines `masterplan rename`. */
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offerable.ts'

export const rename: CommandDefinition = {
  name: 'rename',
  usage: ({ placeholder }) => `${placeholder.item} [${placeholder.newName}]`,
  one: 'change',
  define(command, kit) {
    const { cli, places, relocate, run } = kit
    offerable(
      command
        .argument(`<${cli.placeholder.item}>`, places.what)
        .argument(`[${cli.placeholder.newName}]`, relocate.newName)
        .option(`--id <${cli.placeholder.id}>`, places.options.id)
        .option(`--title <${cli.placeholder.title}>`, places.options.title),
      kit,
    ).action(
      run(async (options, item: string, name?: string) => (await import('./run.ts')).rename(options, item, name)),
    )
  },
}
