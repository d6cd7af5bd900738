/** Marks of another program, which a report shows as they stand. */
import { foreignMarks } from '../../plan/body/foreign-marks.ts'
import type { ForeignKind } from '../../plan/body/foreign-shapes.ts'
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
  review: 'is hier geen wijziging of opmerking en staat zo in een rapport, verwacht de tekst zoals die moet worden',
  tag: 'is hier geen opmaak en staat zo in een rapport, verwacht alleen de tekst',
  attributes: 'is hier geen opmaak en staat zo in een rapport, verwacht alleen de tekst, of **vet**',
  page: 'is hier geen nieuwe pagina en staat zo in een rapport, verwacht niets: een rapport verdeelt zelf zijn pagina’s',
  macro: 'vult hier niets in en staat zo in een rapport, verwacht de tekst zelf',
  heading: 'is hier geen kop en staat zo in een rapport, verwacht `####` en een spatie',
  table:
    'is hier geen tabel en staat zo in een rapport, verwacht regels als `| a | b |`, met `|---|---|` onder de eerste',
  picture: 'is hier geen plaatje en staat zo in een rapport, verwacht het teken zelf, of niets',
  raised: 'staat hier niet hoger en staat zo in een rapport, verwacht het teken zelf, zoals ² of ³',
  lowered: 'staat hier niet lager en staat zo in een rapport, verwacht het teken zelf, zoals ₂',
  struck: 'is hier niet doorgehaald en staat zo in een rapport, verwacht aan elke kant twee golfjes: ~~zo~~',
  entity: 'is hier geen teken en staat zo in een rapport, verwacht het teken zelf',
  unseen: 'is een teken dat niemand ziet, verwacht niets',
  mail: 'is een teken zoals een e-mail het schrijft en staat zo in een rapport, verwacht het teken zelf',
  unclosed: 'is een opmerking die nergens wordt gesloten en staat zo in een rapport, verwacht `-->` erachter',
  swallowing:
    'is een opmerking die pas bij de volgende wordt gesloten, zodat de tekst ertussen in geen rapport staat, verwacht `-->` erachter',
  contents: 'is hier geen inhoudsopgave en staat zo in een rapport, verwacht niets: een rapport maakt die zelf',
}

const EN: Record<ForeignKind, string> = {
  comment: 'is no comment here and shows as it is in a report, expected `<!-- … -->` around what is for writers only',
  callout: 'is no box here and shows as it is in a report, expected plain text or **bold**',
  highlight: 'is no highlight here and shows as it is in a report, expected **bold**',
  'block-id': 'is no name of a paragraph here and shows as it is in a report, expected nothing after the text',
  tags: 'is no label here and shows as it is in a report, expected plain text; labels are `branches:` of an item',
  container: 'is no box here and shows as it is in a report, expected plain text',
  review: 'is no change or remark here and shows as it is in a report, expected the text as it is to be',
  tag: 'is no layout here and shows as it is in a report, expected only the text',
  attributes: 'is no layout here and shows as it is in a report, expected only the text, or **bold**',
  page: 'is no new page here and shows as it is in a report, expected nothing: a report divides its pages itself',
  macro: 'fills in nothing here and shows as it is in a report, expected the text itself',
  heading: 'is no heading here and shows as it is in a report, expected `####` and a space',
  table:
    'is no table here and shows as it is in a report, expected lines like `| a | b |`, with `|---|---|` below the first',
  picture: 'is no picture here and shows as it is in a report, expected the character itself, or nothing',
  raised: 'is not raised here and shows as it is in a report, expected the character itself, such as ² or ³',
  lowered: 'is not lowered here and shows as it is in a report, expected the character itself, such as ₂',
  struck: 'is not struck through here and shows as it is in a report, expected two tildes on each side: ~~so~~',
  entity: 'is no character here and shows as it is in a report, expected the character itself',
  unseen: 'is a character that nobody sees, expected nothing',
  mail: 'is a character as e-mail writes it and shows as it is in a report, expected the character itself',
  unclosed: 'is a comment that is never closed and shows as it is in a report, expected `-->` after it',
  swallowing:
    'is a comment that is closed only where the next one is, so that the text between them is in no report, expected `-->` after it',
  contents: 'is no table of contents here and shows as it is in a report, expected nothing: a report makes its own',
}

const UNREAD: ReadonlySet<string> = new Set(['regel-zonder-datum', 'taak-niet-gelezen', 'vraag-niet-gelezen'])
const COMMENTS: ReadonlySet<ForeignKind> = new Set(['comment', 'unclosed'])

export default rule({
  id: 'opmaak-ander-programma',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Opmaak van een ander programma',
      message: ({ shown, kind }) => `“${shown}” ${NL[kind]}.`,
      why: 'Programma’s zoals Word, Obsidian en Notion kennen tekens die geen Markdown zijn; de lezer van een rapport ziet ze staan.',
      mend: 'Haal de tekens weg, of schrijf het zoals verwacht.',
    },
    en: {
      title: 'Marks of another program',
      message: ({ shown, kind }) => `“${shown}” ${EN[kind]}.`,
      why: 'Programs such as Word, Obsidian and Notion have marks that are no Markdown; whoever reads a report sees them.',
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
      // What a part could not read is told as that, a table of days among it.
      const unread = set.problems.flatMap(({ id, file, at }) =>
        file === source.file && UNREAD.has(id) && 'range' in at ? [at.range] : [],
      )
      const open = set.problems.flatMap(({ id, file, at }) =>
        file === source.file && id === 'open-blok' && 'range' in at ? [at.range] : [],
      )
      for (const { kind, start, end, wanted } of foreignMarks(source, marks(source))) {
        // One that headings stand behind is told as a block that is open.
        const isOpen = COMMENTS.has(kind) && open.some((range) => range.start === start)
        if (isOpen) continue
        if (kind === 'table' && unread.some((range) => range.start <= start && end <= range.end)) continue
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
