/** A known heading at a depth, or below something, where it isn’t read. */

import { ownersOf } from '../../plan/body/section-names.ts'
import type { Item } from '../../plan/model.ts'
import { readerRule, themeExample } from '../rule.ts'

const HERE: Record<'nl' | 'en', Record<Item['kind'], string>> = {
  nl: { challenge: 'onder een uitdaging', wish: 'onder een wens', project: 'onder een projectvoorstel' },
  en: { challenge: 'below a challenge', wish: 'below a wish', project: 'below a project proposal' },
}

/** The heading as it should be, and the kinds of item that it belongs to; null for a section. */
function meant(name: string): { wanted: string; owners: readonly Item['kind'][] | null } {
  const owners = ownersOf(name)
  return { wanted: `${owners === null ? '##' : '####'} ${name}`, owners }
}

export default readerRule({
  id: 'onderdeel-verkeerde-plek',
  severity: 'error',
  words: {
    nl: {
      title: 'Onderdeel op een verkeerde plek',
      message: ({ shown, name, under }) => {
        const { wanted, owners } = meant(name)
        if (owners === null || (under !== null && owners.includes(under)))
          return `“${shown.slice(0, 60)}” wordt hier niet gelezen, verwacht \`${wanted}\`.`
        return `“${shown.slice(0, 60)}” wordt ${under ? HERE.nl[under] : 'hier'} niet gelezen, verwacht \`${wanted}\` ${owners.map((kind) => HERE.nl[kind]).join(' of ')}.`
      },
      why: 'Wat onder deze kop staat, blijft gewone tekst: het telt niet mee als besluit, voortgang, vraag of item.',
      mend: 'Geef de kop het goede aantal hekjes, of zet het stuk onder het item waar het bij hoort.',
    },
    en: {
      title: 'Part in the wrong place',
      message: ({ shown, name, under }) => {
        const { wanted, owners } = meant(name)
        if (owners === null || (under !== null && owners.includes(under)))
          return `“${shown.slice(0, 60)}” is not read here, expected \`${wanted}\`.`
        return `“${shown.slice(0, 60)}” is not read ${under ? HERE.en[under] : 'here'}, expected \`${wanted}\` ${owners.map((kind) => HERE.en[kind]).join(' or ')}.`
      },
      why: 'What stands under this heading stays ordinary text: it does not count as a decision, progress, question or item.',
      mend: 'Give the heading the right number of hashes, or move the piece to the item that it belongs to.',
    },
  },
  example: themeExample(
    { body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n\nEen hub.\n\n### Besluiten\n\n- 2026-06-18 (ALV): Doen.\n' },
    { body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n\nEen hub.\n\n#### Besluiten\n\n- 2026-06-18 (ALV): Doen.\n' },
  ),
  fix({ name, id, sure }, { text, range }) {
    const start = text.lastIndexOf('\n', range.start) + 1
    const { wanted } = meant(name)
    const there = new RegExp(`^${wanted}[ \\t]*\\r?$`, 'im')
    // Facts of an item that is called so, or a section that is there already, take a person.
    const facts = id !== null && new RegExp(`^[ \\t]+${id}[ \\t]*:`, 'm').test(text)
    return sure && text[start] === '#' && !facts && !(wanted.startsWith('## ') && there.test(text))
      ? [{ start, end: range.end, text: wanted }]
      : null
  },
})
