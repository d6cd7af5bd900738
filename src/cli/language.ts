/** The language of a run: `--lang`, else the workspace's own, else Dutch; known before anything is parsed. */
import { join } from 'node:path'
import { isLanguage, type Language } from '../language/language.ts'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import { findWorkspace } from '../workspace/find.ts'
import type { Host } from '../workspace/host.ts'

/** Looks for the language without parsing the configuration: one line of it is enough. */
export function chosenLanguage(host: Host, argv: readonly string[]): Language {
  const asked = optionValue(argv, '--lang')
  if (isLanguage(asked)) return asked
  const word = /^taal:[ \t]*["']?(\w+)/m.exec(settingsText(host, argv) ?? '')?.[1]
  return isLanguage(word) ? word : 'nl'
}

/** The configuration that a command line is about, as text; null where there is none. */
export function settingsText(host: Host, argv: readonly string[]): string | null {
  try {
    const root = findWorkspace(host, optionValue(argv, '--root'), pathsIn(argv))
    const bytes = host.read(join(root, CONFIG_FILE), root)
    return typeof bytes === 'string' ? null : new TextDecoder().decode(bytes)
  } catch {
    return null
  }
}

/** What a command line gives for an option, before it is read. */
export function optionValue(argv: readonly string[], option: string): string | undefined {
  const at = argv.indexOf(option)
  return at === -1 ? argv.find((a) => a.startsWith(`${option}=`))?.slice(option.length + 1) : argv[at + 1]
}

/** The files that a command line names, as far as that can be told before it is read. */
function pathsIn([command = '', ...argv]: readonly string[]): string[] {
  return /^(validate|check|fix|format)$/.test(command) ? argv.filter((word) => /\.(md|csv|ya?ml)$/.test(word)) : []
}

/** Whether a command line asks for words about the program. */
export function asksForHelp(argv: readonly string[]): boolean {
  return (
    argv.some((word) => word === '--help' || word === '-h') || argv.find((word) => !word.startsWith('-')) === 'help'
  )
}
