/** A colour of the house style that can’t be read on white, nor white on it. */
import { contrast } from '../../plan/colour.ts'
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { type Report, rule } from '../rule.ts'

/** What WCAG 2.2 asks of ordinary text at level AA. */
const ENOUGH = 4.5

export default rule({
  id: 'kleur-te-licht',
  severity: 'error',
  words: {
    nl: {
      title: 'Kleur van de huisstijl is te licht',
      message: ({ colour, ratio }) =>
        `De kleur ${colour} heeft een contrast van ${ratio} met wit, verwacht minstens 4,5.`,
      why: 'Koppen en merktekens in deze kleur zijn op papier en scherm slecht te lezen; een gemeente mag zo’n rapport niet publiceren.',
      mend: 'Kies een donkerder tint van dezelfde kleur.',
    },
    en: {
      title: 'Colour of the house style is too light',
      message: ({ colour, ratio }) =>
        `The colour ${colour} has a contrast of ${ratio.replace(',', '.')} with white, expected at least 4.5.`,
      why: 'Headings and marks in this colour are hard to read on paper and screen; a municipality may not publish such a report.',
      mend: 'Choose a darker shade of the same colour.',
    },
  },
  example: {
    file: 'masterplan.yaml',
    bad: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\nrapport: { kleuren: { merk: "#7fb2e5" } }\n',
    good: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\nrapport: { kleuren: { merk: "#1f5f99" } }\n',
  },
  check({ plans }: PlanSet, report: Report<{ colour: string; ratio: string }>) {
    const { brand, accent } = plans.config.report
    for (const [field, colour] of [
      ['merk', brand],
      ['accent', accent],
    ] as const) {
      const ratio = colour === null ? ENOUGH : contrast(colour, '#ffffff')
      // Rounded down, so that a colour that just falls short isn't told to have what is asked.
      const shown = String(Math.floor(ratio * 10) / 10).replace('.', ',')
      if (colour !== null && ratio < ENOUGH)
        report(
          { file: CONFIG_FILE, at: { path: ['rapport', 'kleuren', field], part: 'value' } },
          { colour, ratio: shown },
        )
    }
  },
})
