/** A report of ours that came back, as it is told. */
import { compareReports, type Returned } from '../../exchange/returned/compare-reports.ts'
import type { TextDocument } from '../../exchange/word/blocks.ts'
import type { Language } from '../../language/language.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import { nameIn } from '../../plan/names.ts'
import type { Origin } from '../../report/passport.ts'
import type { Pen } from '../../verbs/pen.ts'
import { VERSION } from '../../version.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Workspace } from '../../workspace/open.ts'
import { decisionLines, type Told } from './told.ts'
import { twinLines, twinsOfAll } from './twins.ts'

/** Compares it, puts what changed into the draft, and tells of it. Throws a Misuse where its kring isn't here. */
export async function returned(
  document: TextDocument,
  origin: Origin,
  workspace: Workspace,
  pen: Pen,
  asked: { language: Language; today: string },
): Promise<Told> {
  const found = await compareReports(document, origin, workspace, pen, asked)
  if (found === null) throw new Misuse(bothLanguages((l) => wordsIn(l).imports.returned.gone))
  const { language } = asked
  const { config } = workspace.set.plans
  const words = wordsIn(language)
  const what = origin.kring === null ? words.masterplans : words.masterplan(nameIn(config.kringen, origin.kring))
  const { read, exact, inexact, version } = words.imports.returned
  const decisions = [...found.decisions, ...found.comments]
  return {
    lines: [
      read(what, numbersIn(language).date(origin.date), found.items),
      found.exact ? exact : inexact,
      ...(origin.tool === VERSION ? [] : [version(origin.tool, VERSION)]),
      ...changeLines(found, language),
      ...twinLines(twinsOfAll(found.fresh, workspace.set.plans), language),
      ...decisionLines(decisions, language),
    ],
    data: {
      kind: 'report',
      kring: origin.kring,
      exact: found.exact,
      items: found.items,
      changes: found.taken,
      tracked: found.tracked,
      toDecide: decisions,
    },
  }
}

function changeLines({ taken, tracked }: Returned, language: Language): string[] {
  const say = wordsIn(language).imports.returned
  const { inserted, deleted } = tracked
  return [
    ...(inserted.length + deleted.length === 0 ? [] : [say.tracked(inserted.length, deleted.length)]),
    '',
    say.changes(taken.length),
    ...taken.map(({ where, field, was, now }) => `  ${say.changed(where, field, was, now)}`),
  ]
}
