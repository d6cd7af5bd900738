/** The commands that keep plans alive: what changed since, how the work goes. */
import { type Command, Option } from 'commander'
import type { Kit } from '../program.ts'
import { STATUS_FORMATS } from '../status/formats.ts'

/** Adds `changes` and `status`. */
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

  finish(root.command('status'))
    .usage(`[kring] ${cli.commandUsage}`)
    .argument('[kring]', cli.kring)
    .description(cli.commands.status)
    .addOption(
      new Option(`--format <${cli.placeholder.form}>`, `${say.statusFormat}: ${STATUS_FORMATS.join(', ')}`).choices(
        STATUS_FORMATS,
      ),
    )
    .option(`-o, --output <${cli.placeholder.path}>`, say.statusOutput)
    .option('--json', say.json)
    .addHelpText('after', examples(cli.example.status))
    .action(async (kring: string | undefined, _, command: Command) => {
      const { status } = await import('../commands/status.ts')
      done(await status(context(command), kring))
    })
}
