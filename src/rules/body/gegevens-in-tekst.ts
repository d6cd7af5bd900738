/** Facts among the text, where they are read as text: a second front matter, or fields below a heading. */
import { codeBlocks, insideOf } from '../../plan/body/code.ts'
import { FIELD_NAMES } from '../../plan/fields/field-names.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { split } from '../../plan/yaml/fence.ts'
import { type Report, rule, themeExample } from '../rule.ts'

/** A field with its value on a line, below another line that is one or is a fence. */
const BLOCK = /^(?:---[ \t]*\r?\n)?(?:[ \t]*([a-z][a-z-]*):(?:[ \t][^\r\n]*)?(?:\r?\n|$)){2,}/gm
const FIELD = /^[ \t]*([a-z][a-z-]*):/gm
/** Words that begin lines of a text as well as facts. */
const WORDS = new Set(['wat', 'door', 'reden', 'doel', 'van', 'tot', 'voor', 'datum', 'naam', 'nu', 'start', 'eind'])

export default rule({
  id: 'gegevens-in-tekst',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Gegevens in de tekst',
      message: ({ fields }) =>
        `Hier staan gegevens in de tekst (${fields.join(', ')}), verwacht ze boven aan het bestand, tussen de twee regels met streepjes.`,
      why: 'Alleen wat boven aan het bestand tussen de streepjes staat, telt mee; in de tekst staat het zo in een rapport.',
      mend: 'Zet de velden bij de gegevens boven aan het bestand, die van een project onder `projecten:` en zijn id, en haal ze hier weg.',
    },
    en: {
      title: 'Facts in the text',
      message: ({ fields }) =>
        `There are facts in the text here (${fields.join(', ')}), expected at the top of the file, between the two lines of dashes.`,
      why: 'Only what stands at the top of the file between the dashes counts; in the text it is in a report as it stands.',
      mend: 'Put the fields with the facts at the top of the file, those of a project below `projecten:` and its id, and remove them here.',
    },
  },
  example: themeExample(
    { front: '', body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n\nfase: idee\nkosten: 45000\n' },
    {
      front: 'projecten:\n  hub:\n    fase: idee\n    kosten: 45000\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ fields: string[] }>) {
    for (const source of set.sources.values()) {
      const { file, text } = source
      if (!file.endsWith('.md')) continue
      const { body, yaml } = split(source).value
      // Without facts at the top, that is told.
      if (yaml === null) continue
      let inCode: ReturnType<typeof insideOf> | null = null
      for (const match of text.slice(body.start).matchAll(BLOCK)) {
        const start = body.start + match.index
        const fields = [...match[0].matchAll(FIELD)].map(([, name = '']) => name)
        const known = fields.filter((name) => FIELD_NAMES.has(name) && !WORDS.has(name))
        if (known.length < 2) continue
        inCode ??= insideOf(codeBlocks(text, body.start))
        if (inCode(start)) continue
        report(
          { file, at: { range: { start, end: start + match[0].trimEnd().length } } },
          { fields: known.slice(0, 4) },
        )
      }
    }
  },
})
