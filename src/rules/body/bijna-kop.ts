/** A line that was meant as a heading and is text. */
import type { NearCause } from '../../plan/problem.ts'
import { readerRule, themeExample } from '../rule.ts'

const CAUSES: Record<'nl' | 'en', Record<NearCause, string>> = {
  nl: {
    space: 'Achter de hekjes ontbreekt een spatie.',
    blank: 'Achter de hekjes staat een teken dat op een spatie lijkt en er geen is.',
    hidden: 'Voor de hekjes staat een teken dat niet te zien is.',
    escape: 'De \\ ervoor maakt er gewone tekst van.',
    seven: 'Een kop heeft hoogstens zes hekjes.',
    indent: 'De regel springt te ver in om een kop te zijn.',
    inside: 'In een lijst of citaat is dit geen kop van het plan.',
    width: 'Het hekje is een ander teken dan #.',
    spread: 'Tussen de hekjes staan spaties.',
    bold: 'Vet of schuin maakt van een regel nog geen kop.',
    plain: 'Zonder hekjes is dit gewone tekst.',
  },
  en: {
    space: 'There is no space after the hashes.',
    blank: 'Behind the hashes stands a character that looks like a space and is none.',
    hidden: 'In front of the hashes stands a character that can’t be seen.',
    escape: 'The \\ in front makes it ordinary text.',
    seven: 'A heading has at most six hashes.',
    indent: 'The line is indented too far to be a heading.',
    inside: 'In a list or quote this is no heading of the plan.',
    width: 'The hash is another character than #.',
    spread: 'There are spaces between the hashes.',
    bold: 'Bold or italics don’t make a line a heading.',
    plain: 'Without hashes this is ordinary text.',
  },
}

export default readerRule({
  id: 'bijna-kop',
  severity: 'warning',
  words: {
    nl: {
      title: 'Bijna een kop',
      message: ({ shown, wanted, cause }) =>
        `“${shown.slice(0, 120)}” is geen kop, verwacht \`${wanted.slice(0, 80)}\`. ${CAUSES.nl[cause]}`,
      why: 'Wat geen kop is, wordt gelezen als tekst van het item erboven: een wens, project of besluit dat zo begint, telt niet mee.',
      mend: 'Begin de regel met hekjes en een spatie: `## ` voor een onderdeel, `### ` voor een item, `#### ` voor een kopje eronder.',
    },
    en: {
      title: 'Almost a heading',
      message: ({ shown, wanted, cause }) =>
        `“${shown.slice(0, 120)}” is no heading, expected \`${wanted.slice(0, 80)}\`. ${CAUSES.en[cause]}`,
      why: 'What is no heading is read as text of the item above it: a wish, project or decision that begins so does not count.',
      mend: 'Begin the line with hashes and a space: `## ` for a section, `### ` for an item, `#### ` for a heading below it.',
    },
  },
  example: themeExample(
    { body: '\n## Wensen\n\n###Zon delen {#zon-delen}\n' },
    { body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  fix({ wanted, sure }, { range }) {
    return sure ? [{ ...range, text: wanted }] : null
  },
})
