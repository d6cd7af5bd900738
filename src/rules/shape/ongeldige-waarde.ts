/** A value that isn’t in the list or off the scale. */
import { slipOf } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { CONFIG_FILE } from '../../plan/plan-set.ts'
import { configLost } from '../../plan/unread.ts'
import { expectedIn } from '../expected.ts'
import { readerRule, themeExample } from '../rule.ts'

const LEVELS: ReadonlySet<string> = new Set(['ambitie', 'nu'])

export default readerRule({
  id: 'ongeldige-waarde',
  severity: 'error',
  words: {
    nl: {
      title: 'Waarde niet toegestaan',
      message: ({ shown, expected, suggestion }) =>
        `“${shown.slice(0, 60)}” kan hier niet, verwacht ${expectedIn('nl', expected)}.${didYouMean('nl', suggestion)}`,
      why: 'Alle kringen gebruiken dezelfde woorden en dezelfde schaal; anders zijn plannen niet te vergelijken.',
      mend: 'Kies een van de toegestane waarden.',
    },
    en: {
      title: 'Value not allowed',
      message: ({ shown, expected, suggestion }) =>
        `“${shown.slice(0, 60)}” can’t be used here, expected ${expectedIn('en', expected)}.${didYouMean('en', suggestion)}`,
      why: 'All kringen use the same words and the same scale; otherwise plans can’t be compared.',
      mend: 'Choose one of the allowed values.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    fase: Idee\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front: 'projecten:\n  hub:\n    fase: idee\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  follows(_, set, { file, at }) {
    // Which levels there are is not known where those could not be read.
    const level = file !== CONFIG_FILE && 'path' in at && at.path.length === 1 && LEVELS.has(String(at.path[0]))
    return level && configLost(set, 'ambitieniveaus')
  },
  fix({ shown, expected }, { range }) {
    const option = expected.kind === 'options' ? slipOf(shown, expected.options.map(String)) : null
    return option === null ? null : [{ ...range, text: option }]
  },
})
