/** The commands for those who keep plans going: how the work goes. */
import { type Command, Option } from 'commander'
import type { Kit } from '../program.ts'
import { STATUS_FORMATS } from '../status/formats.ts'

/** Adds `status`. */
export function defineLiving({ root, finish, context, examples, done, words: { cli } }: Kit): void {
  const { options: say } = cli

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
