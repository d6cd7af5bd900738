/** Defines `masterplan set`. */
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offerable.ts'

export const set: CommandDefinition = {
  name: 'set',
  usage: ({ placeholder }) => `<${placeholder.item}> <${placeholder.field}> <${placeholder.value}…>`,
  one: 'change',
  define(command, kit) {
    const { cli, edit, run } = kit
    command
      .argument(`<${cli.placeholder.item}>`, edit.target)
      .argument(`<${cli.placeholder.field}...>`, edit.assignments)
      .option('--clear', edit.options.clear)
      .option(`--on <${cli.placeholder.date}>`, edit.options.on)
      .option(`--by <${edit.whoOrWhen}>`, edit.options.by)
      .option(`--who <${edit.forum}>`, edit.options.who)
      // `-partners enexis` is no option; what looks like one and isn't known is refused by the command itself.
      .allowUnknownOption()
    offerable(command, kit).action(
      run(async (options, item: string, words: string[]) => (await import('./run.ts')).set(options, item, words)),
    )
  },
}
