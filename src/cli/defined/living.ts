/** The commands that keep plans alive: what changed since. */
import { Option } from 'commander'
import type { Kit } from '../program.ts'

/** Adds `changes`. */
export function defineLiving({ root, finish, context, examples, done, words: { cli } }: Kit): void {
  const { options: say } = cli

  finish(root.command('changes'))
    .alias('diff')
    .usage(`[${cli.placeholder.from}] [${cli.placeholder.to}] ${cli.commandUsage}`)
    .argument(`[${cli.placeholder.from}]`, cli.from)
    .argument(`[${cli.placeholder.to}]`, cli.to)
    .description(cli.commands.changes)
    .addOption(
      new Option(`--format <${cli.placeholder.form}>`, `${say.changesFormat}: terminal, md, html, json`).choices([
        'terminal',
        'md',
        'html',
        'json',
      ]),
    )
    .option('--json', say.json)
    .option(`-o, --output <${cli.placeholder.path}>`, say.outputFile)
    .addHelpText('after', examples(cli.example.changes))
    .action(async (from: string | undefined, to: string | undefined, _, command) => {
      const { changes } = await import('../commands/changes.ts')
      done(await changes(context(command), from, to))
    })
}
