/** The command that asks on about a wish: the question behind the question. */
import type { Command } from 'commander'
import type { Kit } from '../program.ts'

/** Adds `why`. */
export function defineWhy({ root, finish, context, examples, done, words: { cli } }: Kit): void {
  const { options: say } = cli
  finish(root.command('why'))
    .usage(`[${cli.placeholder.item}] ${cli.commandUsage}`)
    .argument(`[${cli.placeholder.item}]`, cli.wish)
    .description(cli.commands.why)
    .option('--print', say.print)
    .option('--json', say.json)
    .addHelpText('after', examples(cli.example.why))
    .action(async (item: string | undefined, _, command: Command) => {
      const { why } = await import('../why/run.ts')
      done(await why(context(command), item))
    })
}
