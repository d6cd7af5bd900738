/** The state of all kringen in one screen, and what to do next. */

import type { Finding } from '../../diagnostics/finding.ts'
import { oneLine } from '../../diagnostics/safe.ts'
import { widthOf } from '../../diagnostics/width.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { summary } from '../../diagnostics/writers/pretty.ts'
import { quoted } from '../../doctor/check.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import type { Workspace } from '../../masterplan.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { isOpen } from '../../plan/phases.ts'
import { reachOf, unreadFiles } from '../../plan/reach.ts'
import { rankThemes } from '../../ranking/plans/themes.ts'
import { notRead } from '../../report/reach.ts'
import type { Screen } from '../terminal/screen.ts'
import { table } from '../terminal/table.ts'

/** One row per kring, the number of findings, and the next useful command. */
export function overviewScreen(
  workspace: Workspace,
  findings: readonly Finding[],
  { language, paint, width }: Screen,
): string {
  const { config, kringen } = workspace.set.plans
  const words = wordsIn(language, config)
  const { cli } = words
  const partly = unreadFiles(workspace.set)
  const rows = kringen.map((kring) => {
    const projects = kring.themes.flatMap((t) => t.projects).filter(isOpen)
    const top = rankThemes(kring, workspace.set.plans.config).themes.filter((t) => t.place !== null && t.place <= 3)
    const signals = (signal: string): number => projects.filter((p) => p.signal === signal).length
    // Of a kring of which not all was read, there may be more.
    const least = reachOf([kring], config, partly).unread.length > 0 ? '≥ ' : ''
    return [
      shortKring(config, kring.slug),
      `${kring.themes.length}/${config.themes.length}`,
      `${least}${kring.themes.flatMap((t) => t.wishes).length}`,
      `${least}${projects.length}`,
      `▲ ${least}${signals('oranje')}  ■ ${least}${signals('rood')}`,
      top.map((t) => nameIn(config.themes, t.slug)).join(', '),
    ]
  })
  const columns = [
    { title: words.report.kringTitle, paint: (text: string) => paint.bold(text) },
    { title: cli.themesDone, align: 'right' as const, spare: 1 },
    { title: words.wishes.toLowerCase(), align: 'right' as const, spare: 3 },
    { title: cli.openProjects, align: 'right' as const, spare: 2 },
    { title: cli.attention },
    { title: cli.firstThemes, flexible: true },
  ]
  const { list } = numbersIn(language)
  const unread = notRead(reachOf(kringen, config, partly), words, list)
  const [first] = kringen
  const next = [
    ...(findings.length > 0 ? [[cli.nextValidate, cli.nextValidateWhy]] : []),
    ...(first
      ? [
          [cli.nextReport(first.slug), cli.nextReportWhy],
          [cli.nextRank(first.slug), cli.nextRankWhy],
        ]
      : []),
  ]
  return [
    `${paint.bold(config.association)}  ${config.status === 'voorbeeld' ? paint.yellow(words.example.toLowerCase()) : ''}`.trimEnd(),
    '',
    table(columns, rows, width, paint),
    '',
    ...(unread.length > 0 ? [...wrap([unread.join(' ')], width).map((line) => paint.yellow(line)), ''] : []),
    summary(findings, workspace.set.sources.size, paint, language),
    '',
    cli.next,
    ...next.flatMap(([command = '', why = '']) => nextLines(command, why, { paint, width })),
    '',
  ].join('\n')
}

/** How to start where there are no plans, and where there are some further down. */
export function startScreen(below: readonly string[], { language, paint, width }: Screen): string {
  const { cli } = wordsIn(language)
  const next = [
    ...below.map((folder) => [`masterplan --root ${quoted(oneLine(folder))}`, cli.nextBelowWhy]),
    [cli.nextInit, cli.nextInitWhy],
    [cli.nextHelp, cli.nextHelpWhy],
    [cli.nextDoctor, cli.nextDoctorWhy],
  ]
  return [
    ...wrap([cli.description], width).map((line) => paint.bold(line)),
    '',
    ...wrap([below.length > 0 ? cli.noPlansBut : cli.noPlans], width),
    '',
    cli.next,
    ...next.flatMap(([command = '', why = '']) => nextLines(command, why, { paint, width })),
    '',
  ].join('\n')
}

/** A command and what it is for, beside each other where there is room. */
function nextLines(command: string, why: string, { paint, width }: Pick<Screen, 'paint' | 'width'>): string[] {
  const beside = `  ${command.padEnd(32)}`
  if (widthOf(beside) + widthOf(why) <= width)
    return [`  ${paint.cyan(command)}${beside.slice(2 + command.length)}${paint.dim(why)}`]
  return [`  ${paint.cyan(command)}`, ...wrap([why], width - 4).map((line) => `    ${paint.dim(line)}`)]
}
