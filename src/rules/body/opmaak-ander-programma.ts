/** Marks of another program, which a report shows as they stand. */
import { type ForeignKind, foreignMarks } from '../../plan/foreign-marks.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

interface Args {
  shown: string
  kind: ForeignKind
  wanted: string | null
}

const NL: Record<ForeignKind, string> = {
  comment: 'is hier geen opmerking en staat zo in een rapport, verwacht `<!-- … -->` om wat alleen voor schrijvers is',
  callout: 'is hier geen kader en staat zo in een rapport, verwacht gewone tekst of **vet**',
  highlight: 'is hier geen markeerstift en staat zo in een rapport, verwacht **vet**',
  'block-id': 'is hier geen naam van een alinea en staat zo in een rapport, verwacht niets achter de tekst',
  tags: 'is hier geen label en staat zo in een rapport, verwacht gewone tekst; labels zijn er als `branches:` bij een item',
  container: 'is hier geen kader en staat zo in een rapport, verwacht gewone tekst',
  contents: 'is hier geen inhoudsopgave en staat zo in een rapport, verwacht niets: een rapport maakt die zelf',
}

const EN: Record<ForeignKind, string> = {
  comment: 'is no comment here and shows as it is in a report, expected `<!-- … -->` around what is for writers only',
  callout: 'is no box here and shows as it is in a report, expected plain text or **bold**',
  highlight: 'is no highlight here and shows as it is in a report, expected **bold**',
  'block-id': 'is no name of a paragraph here and shows as it is in a report, expected nothing behind the text',
  tags: 'is no label here and shows as it is in a report, expected plain text; labels are `branches:` of an item',
  container: 'is no box here and shows as it is in a report, expected plain text',
  contents: 'is no table of contents here and shows as it is in a report, expected nothing: a report makes its own',
}

export default rule({
  id: 'opmaak-ander-programma',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Opmaak van een ander programma',
      message: ({ shown, kind }) => `“${shown}” ${NL[kind]}.`,
      why: 'Programma’s zoals Obsidian en Notion kennen tekens die geen Markdown zijn; de lezer van een rapport ziet ze staan.',
      mend: 'Haal de tekens weg, of schrijf het zoals verwacht.',
    },
    en: {
      title: 'Marks of another program',
      message: ({ shown, kind }) => `“${shown}” ${EN[kind]}.`,
      why: 'Programs such as Obsidian and Notion have marks that are no Markdown; whoever reads a report sees them.',
      mend: 'Remove the marks, or write it as expected.',
    },
  },
  example: themeExample(
    { front: '', body: '\nDe hub. %% nog navragen %%\n' },
    { front: '', body: '\nDe hub. <!-- nog navragen -->\n' },
  ),
  check(set: PlanSet, report: Report<Args>, { marks }: Asking) {
    for (const source of set.sources.values()) {
      if (!source.file.endsWith('.md')) continue
      for (const { kind, start, end, wanted } of foreignMarks(source, marks(source))) {
        const line = source.text.slice(start, end).replace(/\s+/g, ' ').trim()
        const shown = line.length > 40 ? `${line.slice(0, 40)}…` : line
        report({ file: source.file, at: { range: { start, end } } }, { shown, kind, wanted })
      }
    }
  },
  fix({ wanted }, { range }) {
    return wanted === null ? null : [{ ...range, text: wanted }]
  },
})
