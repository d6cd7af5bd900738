/** Where all this comes from: the data, the method, the version. */
import type { RootContent } from 'mdast'
import { h, list, note } from '../../document/nodes.ts'
import { isKnown } from '../../plan/reach.ts'
import { isOutside } from '../audience.ts'
import type { AssociationView, KringView, Passport } from '../view/view.ts'
import { counts } from './counts.ts'
import { revisionLine } from './cover.ts'
import { surveySentence } from './priorities.ts'
import { lowerFirst, type Scribe } from './scribe.ts'

export function justification(view: KringView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const { survey, config } = view
  const { minimumCoverage, minimumResponse } = config.ranking
  const ranked = survey.voters !== null && survey.voters > 0
  // On a sheet a line is enough: who answered stands with the priorities.
  if (scribe.audience.kind === 'members') return [sheetLine(view.passport, scribe)]
  if (scribe.audience.kind === 'year') return [inShort(view.passport, scribe)]
  if (isExtract(scribe)) return [sheetLine(view.passport, scribe)]
  return [
    h(2, words.justification, 'verantwoording'),
    list([
      ...about(view.passport, scribe),
      isKnown(view.reach)
        ? words.firstPage.holds(counts(view, scribe).map(lowerFirst).join('; '))
        : words.reach.unknown,
      ...(ranked ? [surveySentence(view, scribe), ...(survey.blank ? [`${words.blank(survey.blank)}.`] : [])] : []),
      ...(ranked ? [words.aboutSettings(numbers.percent(minimumCoverage), minimumResponse), words.nonResponse] : []),
      ...tool(view.passport, scribe),
    ]),
  ]
}

/** An extract shows no priorities, so it needn't say where they come from. */
const isExtract = ({ audience }: Scribe): boolean => audience.kind === 'partner' || audience.kind === 'branche'

/** All that a sheet says of its origin; the file itself carries its fingerprint. */
const sheetLine = (passport: Passport, scribe: Scribe): RootContent =>
  note('legend', [...about(passport, scribe), scribe.words.aboutTool(passport.tool)].join(' '))

/** What a year report says of its origin: it must be short. */
const inShort = (passport: Passport, scribe: Scribe): RootContent =>
  note('legend', [...about(passport, scribe), scribe.words.nonResponse, ...tool(passport, scribe)].join(' '))

/** The program, and the fingerprint by which it can be checked. */
function tool({ tool: version, input }: Passport, { words, audience }: Scribe): string[] {
  // Who is asked something need not check a fingerprint; the file itself carries it.
  return [words.aboutTool(version), ...(isOutside(audience) ? [] : [words.report.fingerprint(input)])]
}

/** Version, state and completeness: what holds for any report. */
function about(passport: Passport, { words, numbers, audience }: Scribe): string[] {
  const day = lowerFirst(words.asOf(numbers.date(passport.today)))
  const version = isOutside(audience) ? [] : [revisionLine(passport, words)]
  return [
    `${words.aboutData}: ${[day, ...version].join(', ')}.`,
    ...(passport.errors > 0 ? [words.aboutErrors(passport.errors)] : []),
    ...(passport.refused.length > 0 ? [words.aboutColours(numbers.list([...passport.refused]))] : []),
  ]
}

/** Where the association's report comes from. */
export function associationJustification({ passport, config }: AssociationView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const { minimumCoverage, minimumResponse } = config.ranking
  if (scribe.audience.kind === 'year') return [inShort(passport, scribe)]
  if (isExtract(scribe)) return [sheetLine(passport, scribe)]
  return [
    h(2, words.justification, 'verantwoording'),
    list([
      ...about(passport, scribe),
      words.methodThemes,
      words.aboutSettings(numbers.percent(minimumCoverage), minimumResponse),
      words.nonResponse,
      ...tool(passport, scribe),
    ]),
  ]
}
