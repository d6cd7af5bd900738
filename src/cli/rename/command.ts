/** Defines `masterplan rename`. */
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offer.ts'

export const rename: CommandDefinition = {
  name: 'rename',
  usage: ({ placeholder }) => `${placeholder.item} [${placeholder.newName}]`,
  define(command, kit) {
    const { cli, relocate, run } = kit
    offerable(
      command
        .argument(`<${cli.placeholder.item}>`, relocate.item)
        .argument(`[${cli.placeholder.newName}]`, relocate.newName)
        .option(`--id <${cli.placeholder.id}>`, relocate.options.id)
        .option(`--title <${cli.placeholder.title}>`, relocate.options.title),
      kit,
    ).action(
      run(async (options, item: string, name?: string) => (await import('./run.ts')).rename(options, item, name)),
    )
  },
}
