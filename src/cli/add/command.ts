/** Defines `masterplan add`. */
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offerable.ts'

export const add: CommandDefinition = {
  name: 'add',
  usage: ({ placeholder }) => `[${placeholder.kind}] [${placeholder.theme}] [${placeholder.title}…]`,
  one: 'change',
  define(command, kit) {
    const { cli, edit, run } = kit
    command
      .argument(`[${cli.placeholder.kind}]`, edit.addKind)
      .argument(`[${cli.placeholder.title}...]`, edit.addTitle)
      .option(`--in <${cli.placeholder.theme}>`, edit.options.in)
      .option(`--text <${cli.placeholder.value}>`, edit.options.text)
      .option(
        `--field <${cli.placeholder.field}=${cli.placeholder.value}>`,
        edit.options.field,
        (one: string, all: string[] = []) => [...all, one],
      )
      .option(`--id <id>`, edit.options.id)
    offerable(command, kit).action(
      run(async (options, kind: string | undefined, words: string[]) =>
        (await import('./run.ts')).add(options, kind, words),
      ),
    )
  },
}
