/** The commander program: what all commands share. `commands.ts` lists them, and what one does is imported when it runs. */
import { Command, Option } from 'commander'
import type { Language } from '../language/language.ts'
import { type Speaker, wordsIn } from '../language/words.ts'
import { VERSION } from '../version.ts'
import type { Host } from '../workspace/host.ts'
import { keepingHost } from '../workspace/kept/keep.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import { AIMS, commands, noSuchCommand } from './commands.ts'
import type { Context } from './context.ts'
import type { Aim, Kit } from './definition.ts'
import { asksForHelp } from './language.ts'
import { refuseLooseWords } from './meant/loose.ts'
import { dayTyped } from './typed-date.ts'

/** Who runs the program, what was typed, and what becomes of its exit code. */
interface Run {
  host: Host
  language: Language
  argv: readonly string[]
  done(code: number): void
  /** Whose words the help has. */
  speaker?: Speaker | undefined
}

/** Builds the program, as far as it is needed for what was typed. */
export function program({ host, language, argv, done, speaker }: Run): Command {
  const words = wordsIn(language, speaker)
  const { cli } = words
  const { options: say } = cli
  const root = new Command('masterplan')
  const finish = (command: Command): Command =>
    command
      .exitOverride()
      .allowExcessArguments(false)
      .helpOption('-h, --help', say.help)
      .configureOutput({ writeOut: (text) => host.out.write(text), writeErr: () => undefined })
      .configureHelp({
        styleTitle: (title) => cli.titles[title] ?? title,
        optionDescription: (option) => option.description,
        argumentDescription: (argument) => argument.description,
        // What stands behind a name would leave no room on a terminal to say what it does.
        subcommandTerm: (sub) => [sub.name(), ...sub.aliases()].join('|'),
      })
  const context = (command: Command): Context => ({
    ...command.optsWithGlobals<{ today: string }>(),
    host: keepingHost(host, command.name()),
    language,
    todayGiven: root.getOptionValueSource('today') === 'cli',
  })
  const examples =
    (lines: readonly string[], one: string | null) =>
    ({ command }: { command: Command }): string => {
      const codes = command.createHelp().boxWrap(cli.exitCodes(one), Math.min(host.out.columns, 80))
      return ['', cli.examples, ...lines.map((line) => `  ${line}`), '', codes].join('\n')
    }

  const today = (value: string): string => dayTyped({ host, language, today: host.today() }, value)
  // The program's own options are read before those of a command, wherever they stand.
  const coming = (value: string): string =>
    dayTyped({ host, language, today: root.getOptionValue('today') }, value, 'future')

  finish(root)
    .description(cli.description)
    .usage(cli.usage)
    .argument('[command]')
    .argument('[rest...]')
    .commandsGroup(cli.aims.install)
    .helpCommand(`help [${cli.placeholder.command}]`, say.help)
    .version(VERSION, '-V, --version', say.version)
    .option(`--root <${cli.placeholder.folder}>`, say.root)
    .addOption(new Option('--lang <nl|en>', say.lang).choices(['nl', 'en']))
    .option(`--today <${cli.placeholder.date}>`, say.today, today, host.today())
    .option('--color', say.color)
    .option('--no-color', say.noColor)
    .addHelpText('after', examples(cli.example.program, cli.exitOneIsTold))
    .action(async (unknown: string | undefined, _rest, _options, command: Command) => {
      if (unknown !== undefined) throw new Misuse(bothLanguages((l) => noSuchCommand(unknown, l)))
      const { overview } = await import('./overview/run.ts')
      done(await overview(context(command)))
    })
  root.configureHelp({ ...root.configureHelp(), visibleArguments: () => [] })

  const kit: Kit = {
    ...words,
    isoDate: coming,
    // Commander hands an action its arguments, its own options and then itself.
    run:
      (act) =>
      async (...given) => {
        const command = given.pop() as Command
        refuseLooseWords(argv)
        done(await act(context(command) as never, ...(given.slice(0, -1) as never)))
      },
  }
  const typed = commands.filter(({ name, alias }) => argv.includes(name) || argv.some((word) => word === alias))
  // Only help, and a shell that completes, want to know of the others, and nobody of their options.
  const all = typed.length === 0 || asksForHelp(argv) || argv[0] === 'complete'
  for (const [aim, definitions] of Object.entries(AIMS))
    for (const { name, alias, hidden = false, usage } of definitions.filter((one) => all || typed.includes(one))) {
      const command = finish(root.command(name, { hidden })).helpGroup(cli.aims[aim as Aim])
      if (alias !== undefined) command.alias(alias)
      command.usage(`${usage(cli)} ${cli.commandUsage}`).description(cli.commands[name])
    }
  for (const { name, define, one } of typed) {
    const command = root.commands.find((known) => known.name() === name) as Command
    define(command, kit)
    command.addHelpText('after', examples(cli.example[name], one === undefined ? null : cli.exitOne[one]))
  }
  return root
}
