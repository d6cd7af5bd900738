/** A picture without words for who can’t see it. */
import { posix } from 'node:path'
import { pictureFile } from '../../plan/attachment.ts'
import { isAmong, type PlanSet } from '../../plan/plan-set.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

export default rule({
  id: 'afbeelding-zonder-tekst',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Afbeelding zonder beschrijving',
      message: () => 'Deze afbeelding heeft geen beschrijving, verwacht `![wat erop te zien is](…)`.',
      why: 'Wie de afbeelding niet kan zien, krijgt de beschrijving te horen; zonder beschrijving komt de afbeelding niet in rapporten.',
      mend: 'Schrijf tussen de blokhaken wat erop te zien is.',
    },
    en: {
      title: 'Picture without a description',
      message: () => 'This picture has no description, expected `![what it shows](…)`.',
      why: 'People who can’t see the picture hear the description; without one the picture is not in reports.',
      mend: 'Write between the brackets what the picture shows.',
    },
  },
  example: themeExample(
    { front: '', body: '\n![](kring.md)\n' },
    { front: '', body: '\n![De entree van het terrein](kring.md)\n' },
  ),
  check(set: PlanSet, report: Report<Record<string, never>>, { marks }: Asking) {
    for (const source of set.sources.values()) {
      for (const { kind, text, target, elsewhere = target, start, end } of marks(source)) {
        // Of one that isn't there, that is told.
        const file = pictureFile(posix.dirname(source.file), elsewhere)
        const isThere = /^(?:https?:|$)/i.test(elsewhere) || (file !== null && isAmong(set.files, file))
        if (kind === 'image' && text.trim() === '' && isThere)
          report({ file: source.file, at: { range: { start, end } } }, {})
      }
    }
  },
})
