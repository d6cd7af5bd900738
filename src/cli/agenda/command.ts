/** Defines `masterplan agenda`. */
import { Option } from 'commander'
import type { CommandDefinition } from '../definition.ts'
import { formOption } from '../output/form-names.ts'
import { AGENDA_FORMS } from './forms.ts'

export const agenda: CommandDefinition = {
  name: 'agenda',
  usage: () => '[kring]',
  define(command, { cli, run, isoDate }) {
    const { options: say, placeholder } = cli
    command
      .argument('[kring]', cli.kring)
      .option(`--since <${placeholder.revision}>`, say.agendaSince)
      .addOption(new Option(`--for <${placeholder.date}>`, say.meeting).argParser(isoDate))
      .option(`--lead <${placeholder.who}>`, say.waitsFor)
      .addOption(formOption(`--format <${placeholder.form}>`, say.agendaForm, AGENDA_FORMS))
      .option(`-o, --output <${placeholder.path}>`, say.statusOutput)
      .option('--json', say.jsonWritten)
      .action(run(async (options, kring?: string) => (await import('./run.ts')).agenda(options, kring)))
  },
}
