/** Defines `masterplan import`. */
import type { CommandDefinition } from '../definition.ts'
import { offerable } from '../output/offerable.ts'

export const fromDocument: CommandDefinition = {
  name: 'import',
  usage: ({ placeholder }) => `<${placeholder.path}>`,
  one: 'change',
  define(command, kit) {
    const { cli, imports, run } = kit
    command
      .argument(`<${cli.placeholder.path}>`, imports.file)
      .option('--kring <kring>', imports.options.kring)
      .option(`--map <${imports.heading}>`, imports.options.map, (one: string, all: string[] = []) => [...all, one])
    offerable(command, kit).action(
      run(async (options, file: string) => (await import('./run.ts')).importDocument(options, file)),
    )
  },
}
