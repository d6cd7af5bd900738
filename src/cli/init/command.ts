/** Defines `masterplan init`. */
import { Option } from 'commander'
import type { CommandDefinition } from '../definition.ts'

/** An option that may be given more than once. */
const repeated = (flags: string, help: string): Option =>
  new Option(flags, help).argParser((value: string, before: string[] = []) => [...before, value])

export const init: CommandDefinition = {
  name: 'init',
  usage: ({ placeholder }) => `[${placeholder.folder}]`,
  define(command, { cli, init: say, run }) {
    const { placeholder } = cli
    command
      .argument(`[${placeholder.folder}]`, say.folder)
      .option(`--association <${placeholder.name}>`, say.options.association)
      // The same in Dutch, as people may type it.
      .addOption(new Option(`--vereniging <${placeholder.name}>`).hideHelp())
      .addOption(repeated(`--kring <${placeholder.name}>`, say.options.kring))
      .addOption(repeated(`--theme <${placeholder.name}>`, say.options.theme))
      .addOption(repeated(`--thema <${placeholder.name}>`, say.options.theme).hideHelp())
      .option(`--criteria <${placeholder.points}>`, say.options.criteria)
      .addOption(new Option('--ci <github|gitlab>', say.options.ci).choices(['github', 'gitlab']))
      .option('--no-git', say.options.noGit)
      .option('--commit', say.options.commit)
      .option('-y, --yes', say.options.yes)
      .option('--dry-run', say.options.dryRun)
      .option('--json', cli.options.json)
      .action(run(async (options, folder?: string) => (await import('./run.ts')).init(options, folder)))
  },
}
