/** The commands for those who write plans: what is wrong, how to mend it, and what the format is. */
import { Argument, type Command, Option } from 'commander'
import { FORMATS, outputCollector } from '../output/finding-options.ts'
import type { Kit } from '../program.ts'
import { SCHEMAS } from '../schema/kinds.ts'

/** Adds `validate`, `fix`, `explain` and `schema`. */
export function definePlans({ root, finish, context, examples, done, words: { cli } }: Kit): void {
  const { options: say } = cli
  const forms = outputCollector()
  finish(root.command('validate'))
    .alias('check')
    .usage(`[${cli.placeholder.path}…] ${cli.commandUsage}`)
    .argument(`[${cli.placeholder.path}...]`, cli.paths)
    .description(cli.commands.validate)
    .option('--fix', say.fix)
    .addOption(
      new Option(`--format <${cli.placeholder.form}>`, `${say.format}: ${FORMATS.join(', ')}`).argParser(forms.format),
    )
    .option(`-o, --output <${cli.placeholder.path}>`, say.outputOfFormat, forms.output)
    .option('--json', say.json)
    .option('--strict', say.strict)
    .option('--quiet', say.quiet)
    .option(`--since <${cli.placeholder.revision}>`, say.since)
    .option(`--base <${cli.placeholder.revision}>`, say.base)
    .option(`--stdin-filename <${cli.placeholder.path}>`, say.stdinFilename)
    .addHelpText('after', examples(cli.example.validate))
    .action(async (paths: string[], _, command: Command) => {
      const { validate } = await import('../validate/run.ts')
      done(await validate(context(command), paths, forms.outputs))
    })

  finish(root.command('fix'))
    .usage(`[${cli.placeholder.path}…] ${cli.commandUsage}`)
    .argument(`[${cli.placeholder.path}...]`, cli.paths)
    .description(cli.commands.fix)
    .option('--dry-run', say.dryRun)
    .addHelpText('after', examples(cli.example.fix))
    .action(async (paths: string[], _, command: Command) => {
      const { fix } = await import('../fix/run.ts')
      done(await fix(context(command), paths))
    })

  finish(root.command('explain'))
    .usage(`[${cli.placeholder.rule}] ${cli.commandUsage}`)
    .argument(`[${cli.placeholder.rule}]`, cli.rule)
    .description(cli.commands.explain)
    .addHelpText('after', examples(cli.example.explain))
    .action(async (rule: string | undefined, _, command: Command) => {
      const { explain } = await import('../explain/run.ts')
      done(await explain(context(command), rule))
    })

  finish(root.command('schema'))
    .usage(`[${SCHEMAS.join('|')}] ${cli.commandUsage}`)
    .addArgument(new Argument(`[${cli.placeholder.kind}]`, cli.schemaKind).choices(SCHEMAS))
    .description(cli.commands.schema)
    .addHelpText('after', examples(cli.example.schema))
    .action(async (kind: (typeof SCHEMAS)[number] | undefined, _, command: Command) => {
      const { schema } = await import('../schema/run.ts')
      done(await schema(context(command), kind))
    })
}
