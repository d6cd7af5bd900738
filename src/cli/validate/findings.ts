/** Shows findings in every form that was asked for, and says whether any of them counts. */
import { relative, resolve } from 'node:path'
import { countOf, type Finding } from '../../diagnostics/finding.ts'
import { pretty } from '../../diagnostics/writers/pretty.ts'
import type { Results } from '../../diagnostics/writers/results.ts'
import { ruleBook, type Workspace } from '../../masterplan.ts'
import { repositoryPath } from '../../workspace/git/revision.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { paintFor, takesLinks } from '../terminal/paint.ts'
import type { Output } from './output-options.ts'
import { writeOutputs } from './outputs.ts'

export interface Showing extends Context {
  strict?: boolean
  quiet?: boolean
}

/** `chosen` tells of a file whether its findings are asked for. Returns the exit code. */
export async function showFindings(
  workspace: Workspace,
  all: readonly Finding[],
  chosen: (file: string) => boolean,
  outputs: readonly Output[],
  options: Showing,
): Promise<number> {
  const { host, language } = options
  const { root, set } = workspace
  const counts = ({ severity }: Finding): boolean =>
    severity === 'error' || (options.strict === true && severity === 'warning')
  const asked = all.filter(({ file, concerns }) => chosen(file) || (concerns !== undefined && chosen(concerns)))
  const findings = options.quiet ? asked.filter(counts) : asked
  const files = [...new Set([...set.sources.keys(), ...findings.map((f) => f.file)])].filter(chosen).sort()
  let known: ((file: string) => string) | undefined
  // Git is asked only where a form names files from the root of its repository.
  const path = (file: string): string => {
    known ??= repositoryPath(host, root)
    return known(file)
  }
  const results: Results = { findings, files, sources: set.sources, rules: ruleBook(language), language, path, counts }
  const where = (file: string): string => relative(host.cwd, resolve(root, file))
  const elsewhere = countOf(all) - countOf(asked)
  await writeOutputs(workspace, outputs, results, relative(host.cwd, root) || '.', (toFile) => {
    const terminal = host.out.isTerminal && !toFile
    return pretty(results, {
      paint: paintFor(toFile ? { ...options, color: false } : options, host.out),
      width: terminal ? host.out.columns : Number.POSITIVE_INFINITY,
      where,
      explained:
        terminal && host.docs !== '' && takesLinks(options, host.out)
          ? `${host.docs}${language === 'nl' ? 'regels' : 'rules'}.md`
          : null,
      elsewhere,
    })
  })
  return findings.some(counts) ? EXIT.findings : EXIT.fine
}
