/** A heading in the place of a section or part that isn’t one. */
import { slipOf } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { named, SECTIONS } from '../../plan/body/section-names.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import type { ReaderArgs } from '../../plan/problem.ts'
import { type Report, rule, themeExample } from '../rule.ts'

/** `there`: the section as the file has it already, where this one is another form of its name. */
type Args = ReaderArgs['onbekend-onderdeel'] & { there: string | null }

export default rule({
  id: 'onbekend-onderdeel',
  severity: 'error',
  words: {
    nl: {
      title: 'Onbekend onderdeel',
      message: ({ title, suggestion, repeated, there }) =>
        repeated
          ? `Het onderdeel “${title}” staat er al, verwacht één keer.`
          : `“${title.slice(0, 60)}” is geen kop die hier wordt gelezen.${there === null ? didYouMean('nl', suggestion) : ` Het onderdeel “${there}” staat er al, verwacht dit daaronder.`}`,
      why: 'Alleen wat onder een bekend kopje staat, wordt gelezen als uitdaging, wens of projectvoorstel.',
      mend: 'Verbeter het kopje, of zet de tekst onder een bestaand onderdeel.',
    },
    en: {
      title: 'Unknown section',
      message: ({ title, suggestion, repeated, there }) =>
        repeated
          ? `The section “${title}” is there already, expected once.`
          : `“${title.slice(0, 60)}” is not a heading that is read here.${there === null ? didYouMean('en', suggestion) : ` The section “${there}” is there already, expected this below it.`}`,
      why: 'Only what stands under a known heading is read as a challenge, wish or project proposal.',
      mend: 'Correct the heading, or move the text to an existing section.',
    },
  },
  example: themeExample({ front: '', body: '\n## Wenssen\n' }, { front: '', body: '\n## Wensen\n' }),
  check(set: PlanSet, report: Report<Args>) {
    for (const { id, args, file, at, related } of set.problems) {
      if (id !== 'onbekend-onderdeel') continue
      const { suggestion } = args
      // A misspelt heading beside the right one is two, and which of them stays is for a person.
      const there = suggestion === null ? null : sectionIn(set, file, suggestion)
      report({ file, at }, { ...args, there, suggestion: there === null ? suggestion : null }, related)
    }
  },
  fix({ title, suggestion, repeated }, { range }) {
    return !repeated && suggestion !== null && slipOf(title, [suggestion]) !== null
      ? [{ start: range.start, end: range.start + title.length, text: suggestion }]
      : null
  },
})

/** The section of that name as a file has it, in either language; null without one. A part may well stand in every project. */
function sectionIn({ sources }: PlanSet, file: string, section: string): string | null {
  const kind = named(section, SECTIONS)
  const names = Object.keys(SECTIONS).filter((name) => kind !== null && SECTIONS[name] === kind)
  const heading = new RegExp(`^##[ \\t]+(${names.join('|')})[ \\t]*\\r?$`, 'im')
  return names.length === 0 ? null : (heading.exec(sources.get(file)?.text ?? '')?.[1] ?? null)
}
