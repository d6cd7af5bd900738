/** Where all this comes from: the data, the method, the version. */
import type { RootContent } from 'mdast'
import { VERSION } from '../../version.ts'
import { h, list, note } from '../nodes.ts'
import type { KringView, Passport } from '../view.ts'
import { revisionLine } from './cover.ts'
import { surveySentence } from './priorities.ts'
import { lowerFirst, type Scribe } from './scribe.ts'

export function justification(view: KringView, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const { survey, config } = view
  const { minimumCoverage, minimumResponse } = config.ranking
  const ranked = survey.voters !== null && survey.voters > 0
  // On a sheet a line is enough: who answered stands with the priorities.
  if (scribe.audience.kind === 'members')
    return [note('legend', [...about(view.passport, scribe), words.aboutTool(VERSION)].join(' '))]
  return [
    h(2, words.justification, 'verantwoording'),
    list([
      ...about(view.passport, scribe),
      ...(ranked ? [surveySentence(view, scribe), ...(survey.blank ? [`${words.blank(survey.blank)}.`] : [])] : []),
      ...(ranked ? [words.aboutSettings(numbers.percent(minimumCoverage), minimumResponse), words.nonResponse] : []),
      words.aboutTool(VERSION),
    ]),
  ]
}

/** Version, state and completeness: what holds for any report. */
export function about(passport: Passport, { words, numbers }: Scribe): string[] {
  return [
    `${words.aboutData}: ${lowerFirst(words.asOf(numbers.date(passport.today)))}, ${revisionLine(passport, words)}.`,
    ...(passport.errors > 0 ? [words.aboutErrors(passport.errors)] : []),
  ]
}
