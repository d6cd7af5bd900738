/** The commands that keep plans alive: what changed since, how the work goes. */
import { type Command, Option } from 'commander'
import { AGENDA_FORMS } from '../agenda/forms.ts'
import type { Kit } from '../program.ts'
import { STATUS_FORMATS } from '../status/formats.ts'

/** Adds `changes`, `history`, `status` and `agenda`. */
export function defineLiving({ root, finish, context, examples, done, isoDate, words: { cli } }: Kit): void {
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
      const { changes } = await import('../changes/run.ts')
      done(await changes(context(command), from, to))
    })

  finish(root.command('history'))
    .usage(`${cli.placeholder.item} ${cli.commandUsage}`)
    .argument(`<${cli.placeholder.item}>`, cli.anyItem)
    .description(cli.commands.history)
    .option('--authors', say.authors)
    .option('--json', say.json)
    .addHelpText('after', examples(cli.example.history))
    .action(async (item: string, _, command: Command) => {
      const { history } = await import('../history/run.ts')
      done(await history(context(command), item))
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
      const { status } = await import('../status/run.ts')
      done(await status(context(command), kring))
    })

  finish(root.command('agenda'))
    .usage(`[kring] ${cli.commandUsage}`)
    .argument('[kring]', cli.kring)
    .description(cli.commands.agenda)
    .option(`--since <${cli.placeholder.revision}>`, say.agendaSince)
    .addOption(new Option(`--for <${cli.placeholder.date}>`, say.meeting).argParser(isoDate))
    .addOption(
      new Option(`--format <${cli.placeholder.form}>`, `${say.agendaForm}: ${AGENDA_FORMS.join(', ')}`).choices(
        AGENDA_FORMS,
      ),
    )
    .option(`-o, --output <${cli.placeholder.path}>`, say.statusOutput)
    .addHelpText('after', examples(cli.example.agenda))
    .action(async (kring: string | undefined, _, command: Command) => {
      const { agenda } = await import('../agenda/run.ts')
      done(await agenda(context(command), kring))
    })
}
