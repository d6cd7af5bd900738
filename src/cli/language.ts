/** The language of a run: `--lang`, else the workspace's own, else Dutch; known before anything is parsed. */
import { join } from 'node:path'
import { isLanguage, type Language } from '../language/language.ts'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import { findWorkspace } from '../workspace/find.ts'
import type { Host } from '../workspace/host.ts'

/** Looks for the language without parsing the configuration: one line of it is enough. */
export function chosenLanguage(host: Host, argv: string[]): Language {
  const asked = optionValue(argv, '--lang')
  if (isLanguage(asked)) return asked
  try {
    const root = findWorkspace(host, optionValue(argv, '--root'), pathsIn(argv))
    const bytes = host.read(join(root, CONFIG_FILE), root)
    const word =
      typeof bytes === 'string' ? undefined : /^taal:[ \t]*["']?(\w+)/m.exec(new TextDecoder().decode(bytes))?.[1]
    return isLanguage(word) ? word : 'nl'
  } catch {
    return 'nl'
  }
}

function optionValue(argv: string[], option: string): string | undefined {
  const at = argv.indexOf(option)
  return at === -1 ? argv.find((a) => a.startsWith(`${option}=`))?.slice(option.length + 1) : argv[at + 1]
}

/** The files that a command line names, as far as that can be told before it is read. */
function pathsIn([command = '', ...argv]: string[]): string[] {
  return /^(validate|check|fix|format)$/.test(command) ? argv.filter((word) => /\.(md|csv|ya?ml)$/.test(word)) : []
}
