/** Defines `masterplan ask`. */
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offerable.ts'

export const ask: CommandDefinition = {
  name: 'ask',
  usage: ({ placeholder }) => `<${placeholder.project}> <${placeholder.partner}> [${placeholder.what}…]`,
  one: 'change',
  define(command, kit) {
    const { cli, edit, run } = kit
    command
      .argument(`<${cli.placeholder.project}>`, edit.toAsk)
      .argument(`<${cli.placeholder.partner}>`, edit.askPartner)
      .argument(`[${cli.placeholder.what}...]`, edit.askWhat)
      .option(`--by <${cli.placeholder.date}>`, edit.options.askBy)
      .option(`--answer <${cli.placeholder.status}>`, edit.options.answer)
      .option(`--on <${cli.placeholder.date}>`, edit.options.answeredOn)
    offerable(command, kit).action(
      run(async (options, project: string, partner: string, what: string[]) =>
        (await import('./run.ts')).ask(options, { project, partner, what: what.join(' ') }),
      ),
    )
  },
}
