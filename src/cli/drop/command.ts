/** Defines `masterplan drop`. */
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offerable.ts'

export const drop: CommandDefinition = {
  name: 'drop',
  usage: ({ placeholder }) => `<${placeholder.item}> --reason <${placeholder.reason}>`,
  one: 'change',
  define(command, kit) {
    const { cli, edit, places, run } = kit
    command
      .argument(`<${cli.placeholder.item}>`, edit.toDrop)
      .argument(`[${cli.placeholder.reason}...]`, edit.options.reason)
      .option(`--reason <${cli.placeholder.reason}>`, edit.options.reason)
      .option('--mistake', places.mistake)
      .option(`--by <${edit.forum}>`, edit.options.decided)
      .option(`--on <${cli.placeholder.date}>`, edit.options.decidedOn)
    offerable(command, kit).action(
      run(async (options, item: string, words: string[]) => (await import('./run.ts')).drop(options, item, words)),
    )
  },
}
