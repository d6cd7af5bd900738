/** Words that were meant to be replaced. */
import { codeBlocks, insideOf } from '../../plan/body/code.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { split } from '../../plan/yaml/fence.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const LEFT_OVER =
  /\b(?:TODO|TBD|FIXME|XXX)\b|\b[Tt]odo:|\b[Ll]orem ipsum\b|\b(?:[Nn]og|[Nn]ader) (?:in te vullen|te bepalen|uit te werken)\b|\[(?:invullen|vul [^\][\n]{0,40}in|titel|naam|datum|tekst|bedrag)\]/g

/** The text with comments blanked, so that every offset stays. */
function quiet(text: string, body: number): string {
  const facts = text.slice(0, body).replace(/(?<=^|[ \t])#.*$/gm, (comment) => ' '.repeat(comment.length))
  let prose = ''
  let at = body
  for (;;) {
    const open = text.indexOf('<!--', at)
    const close = open === -1 ? -1 : text.indexOf('-->', open)
    if (close === -1) return facts + prose + text.slice(at)
    prose += text.slice(at, open) + ' '.repeat(close + 3 - open)
    at = close + 3
  }
}

export default rule({
  id: 'achtergebleven-tekst',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Nog in te vullen tekst',
      message: ({ found }) => `Hier staat nog “${found}”, verwacht de echte tekst.`,
      why: 'Wat nog moet worden ingevuld, gaat anders zo mee in een rapport aan leden en gemeente.',
      mend: 'Vul de tekst in, of haal de regel weg. Een notitie voor schrijvers kan in een opmerking: `<!-- … -->`.',
    },
    en: {
      title: 'Text still to be filled in',
      message: ({ found }) => `This still says “${found}”, expected the real text.`,
      why: 'What is still to be filled in would go out like that in a report to members and municipality.',
      mend: 'Fill in the text, or remove the line. A note among writers can be a comment: `<!-- … -->`.',
    },
  },
  example: themeExample({ front: '', body: '\nTODO: beschrijving.\n' }, { front: '', body: '\nWe besparen eerst.\n' }),
  check(set: PlanSet, report: Report<{ found: string }>) {
    for (const source of set.sources.values()) {
      if (source.file.endsWith('.csv')) continue
      const body = source.file.endsWith('.md') ? split(source).value.body.start : source.text.length
      const text = quiet(source.text, body)
      const refused = set.problems.flatMap((problem) =>
        problem.file === source.file && 'shown' in problem.args ? [problem.args.shown.toLowerCase()] : [],
      )
      const inCode = insideOf(codeBlocks(source.text, body))
      for (const match of text.matchAll(LEFT_OVER)) {
        if (inCode(match.index)) continue
        // Of a value that its field doesn't take, that is told.
        if (match.index < body && refused.includes(match[0].toLowerCase())) continue
        const range = { start: match.index, end: match.index + match[0].length }
        report({ file: source.file, at: { range } }, { found: match[0].slice(0, 40) })
      }
    }
  },
})
