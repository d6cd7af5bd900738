/** An id behind a heading in a form that can’t be one. */
import { bareName } from '../../diagnostics/bare.ts'
import { idMeant, meantId } from '../../plan/body/almost-id.ts'
import { idBehind } from '../../plan/references.ts'
import { readerRule, themeExample } from '../rule.ts'

export default readerRule({
  id: 'ongeldige-kop-id',
  severity: 'error',
  words: {
    nl: {
      title: 'Ongeldige id achter een kop',
      message: ({ shown }) =>
        meantId(shown)
          ? `“${shown.slice(0, 60)}” wordt niet als id gelezen, verwacht \`{#${idMeant(shown)}}\` achter de titel.`
          : `“${shown.slice(0, 60)}” kan geen id zijn, verwacht kleine letters, cijfers en koppeltekens, zoals {#zon-delen}.`,
      why: 'Met deze id kan niets naar dit item verwijzen.',
      mend: 'Gebruik alleen kleine letters, cijfers en koppeltekens.',
    },
    en: {
      title: 'Invalid id after a heading',
      message: ({ shown }) =>
        meantId(shown)
          ? `“${shown.slice(0, 60)}” is not read as an id, expected \`{#${idMeant(shown)}}\` after the title.`
          : `“${shown.slice(0, 60)}” can’t be an id, expected lower-case letters, digits and hyphens, like {#zon-delen}.`,
      why: 'Nothing can refer to this item by this id.',
      mend: 'Use lower-case letters, digits and hyphens only.',
    },
  },
  example: themeExample(
    { front: '', body: '\n## Wensen\n\n### Zon delen {#Zon delen}\n' },
    { front: '', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  fix({ shown }, { set, file, text, range }) {
    const meant = meantId(shown)
    if (meant === null) {
      // The id under which the facts stand, where it is the same but for spaces and hyphens.
      const facts = set.problems.flatMap(({ id, args, file: at }) =>
        id === 'gegevens-zonder-kop' && at === file && bareName(args.id) === bareName(shown) ? [args.id] : [],
      )
      const id = facts.length === 1 ? (facts[0] ?? null) : idMeant(shown)
      return id !== null && /[a-z0-9]/i.test(shown) ? [{ ...range, text: id }] : null
    }
    const start = text.lastIndexOf('\n', range.start) + 1
    // In front of the title it moves behind it, with the space that parted them.
    const front = /^#{1,6}[ \t]+$/.test(text.slice(start, range.start))
    const gap = front ? (/^[ \t]+/.exec(text.slice(range.end, range.end + 40))?.[0].length ?? 0) : 0
    if (gap > 0)
      return [{ start: range.start, end: range.end + gap, text: '' }, ...idBehind(text, start, idMeant(shown))]
    const space = /\s/.test(text[range.start - 1] ?? '') ? '' : ' '
    return [{ ...range, text: `${space}{#${idMeant(shown)}}` }]
  },
})
