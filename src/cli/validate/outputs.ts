/** Writes findings in every form that was asked for, each to its own place. */
import { resolve } from 'node:path'
import { oneLine } from '../../diagnostics/safe.ts'
import { github, githubSummary } from '../../diagnostics/writers/github.ts'
import { gitlab } from '../../diagnostics/writers/gitlab.ts'
import { json } from '../../diagnostics/writers/json.ts'
import { junit } from '../../diagnostics/writers/junit.ts'
import type { Results } from '../../diagnostics/writers/results.ts'
import { sarif } from '../../diagnostics/writers/sarif.ts'
import { wordsIn } from '../../language/words.ts'
import type { Workspace } from '../../masterplan.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { shownPath } from '../output/summary.ts'
import { attempt, writeFile } from '../output/write.ts'
import type { Format, Output } from './output-options.ts'

/** Writes every form to its place. Throws a Misuse where two of them go to standard output, or a file can't be written. */
export async function writeOutputs(
  workspace: Workspace,
  outputs: readonly Output[],
  results: Results,
  root: string,
  pretty: (toFile: boolean) => string,
): Promise<void> {
  const { host } = workspace
  const say = wordsIn(results.language).cli
  const bare = outputs.filter((output) => output.path === null || output.path === '-')
  if (bare.length > 1) throw new Misuse(bothLanguages((l) => wordsIn(l).cli.oneToStdout(bare.map((o) => o.format))))
  const summary = host.env['GITHUB_STEP_SUMMARY'] ?? ''
  for (const { format, path } of outputs) {
    const text = written(format, results, { root, summary: summary !== '' }, () =>
      pretty(path !== null && path !== '-'),
    )
    if (path === null || path === '-') host.out.write(text)
    else {
      await writeFile(workspace, resolve(host.cwd, path), text)
      host.err.write(`${say.written(oneLine(shownPath(host.cwd, resolve(host.cwd, path))))}\n`)
    }
  }
  if (summary !== '' && outputs.some(({ format }) => format === 'github'))
    await attempt(summary, async () => host.append(summary, githubSummary(results)))
}

function written(
  format: Format,
  results: Results,
  { root, summary }: { root: string; summary: boolean },
  pretty: () => string,
): string {
  switch (format) {
    case 'pretty':
      return pretty()
    case 'json':
      return json(results.findings, root)
    case 'github':
      return github(results, summary)
    case 'sarif':
      return sarif(results)
    case 'junit':
      return junit(results)
    case 'gitlab':
      return gitlab(results)
  }
}
