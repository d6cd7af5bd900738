/** What can't be asked together of `masterplan report`. */
import { wordsIn } from '../../language/words.ts'
import type { ReportFormat } from '../../plan/model.ts'
import type { Audience } from '../../report/audience.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import type { Destination } from '../output/destination.ts'

/** Throws a Misuse where what a report leaves on standard output would stand among something else, or can't be opened. */
export function refuseApart(options: { json?: boolean; open?: boolean; output?: string }): void {
  for (const other of ['json', 'open'] as const)
    if (options[other] && options.output === '-')
      throw new Misuse(bothLanguages((l) => wordsIn(l).rank.apart(`--${other}, -o -`)))
}

/** Throws a Misuse where several reports would go to one place, or a part of the plans would be a site. */
export function refuseTogether(
  asked: readonly string[],
  { formats, to }: { formats: readonly ReportFormat[]; to: Destination['to'] },
  audience: Audience,
): void {
  if (asked.length > 1 && to !== 'folder') throw new Misuse(bothLanguages((l) => wordsIn(l).cli.severalToOne))
  if (formats.includes('site') && (asked.length > 0 || audience.kind !== 'all'))
    throw new Misuse((l, by) => wordsIn(l, by).report.refusal.siteIsWhole)
}
