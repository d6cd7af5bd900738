/** Defines `masterplan answer`. */
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offerable.ts'

export const answer: CommandDefinition = {
  name: 'answer',
  usage: ({ placeholder }) => `<${placeholder.wish}> <${placeholder.status}> --reason <${placeholder.reason}>`,
  one: 'change',
  define(command, kit) {
    const { cli, edit, run } = kit
    command
      .argument(`<${cli.placeholder.wish}>`, edit.toAnswer)
      .argument(`<${cli.placeholder.status}>`, edit.answerStatus)
      .argument(`[${cli.placeholder.reason}...]`, edit.options.reason)
      .option(`--reason <${cli.placeholder.reason}>`, edit.options.reason)
      .option(`--by <${edit.forum}>`, edit.options.decided)
      .option(`--on <${cli.placeholder.date}>`, edit.options.decidedOn)
    offerable(command, kit).action(
      run(async (options, wish: string, status: string, words: string[]) =>
        (await import('./run.ts')).answer(options, wish, status, words),
      ),
    )
  },
}
