/** Defines `masterplan validate`. */
import { Option } from 'commander'
import type { CommandDefinition } from '../definition.ts'
import { FORMATS, outputCollector } from './output-options.ts'

export const validate: CommandDefinition = {
  name: 'validate',
  alias: 'check',
  usage: ({ placeholder }) => `[${placeholder.path}…]`,
  one: 'findings',
  define(command, { cli, run }) {
    const { options: say, placeholder } = cli
    const forms = outputCollector()
    command
      .argument(`[${placeholder.path}...]`, cli.paths)
      .option('--fix', say.fix)
      .addOption(
        new Option(`--format <${placeholder.form}>`, `${say.format}: ${FORMATS.join(', ')}`).argParser(forms.format),
      )
      .option(`-o, --output <${placeholder.path}>`, say.outputOfFormat, forms.output)
      .option('--json', say.json)
      .option('--strict', say.strict)
      .option('--quiet', say.quiet)
      .option(`--since <${placeholder.revision}>`, say.since)
      .option(`--base <${placeholder.revision}>`, say.base)
      .option(`--stdin-filename <${placeholder.path}>`, say.stdinFilename)
      .action(
        run(async (options, paths: string[]) => {
          const { validate } = await import('./run.ts')
          return validate(options, paths, forms.outputs)
        }),
      )
  },
}
