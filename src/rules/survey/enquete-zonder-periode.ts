/** An earlier survey without its period, or a period without its survey. */
import { isAmong, KRING_FILE, type PlanSet, waveFile, waveSpot } from '../../plan/plan-set.ts'
import { mistyped } from '../../plan/unread.ts'
import { type Report, rule } from '../rule.ts'

interface Args {
  year: number
  missing: 'period' | 'file'
}

export default rule({
  id: 'enquete-zonder-periode',
  severity: 'advice',
  words: {
    nl: {
      title: 'Eerdere enquête zonder periode of bestand',
      message: ({ year, missing }) =>
        missing === 'period'
          ? `Van deze enquête staat de periode niet in kring.md, verwacht bij \`enquetes\` het jaar ${year}.`
          : `Bij \`enquetes\` staat ${year}, maar er is geen bestand ${waveFile(String(year))}, verwacht de stembiljetten van dat jaar.`,
      why: 'Wie twee enquêtes naast elkaar legt, wil weten wanneer ze zijn gehouden; het jaar in de naam zegt dat maar half.',
      mend: 'Vul aan wat ontbreekt: `enquetes: { 2024: { van: 2024-03-04, tot: 2024-03-29, leden: 98 } }` in kring.md, of het bestand ernaast.',
    },
    en: {
      title: 'Earlier survey without its period or file',
      message: ({ year, missing }) =>
        missing === 'period'
          ? `The period of this survey is not in kring.md, expected the year ${year} under \`enquetes\`.`
          : `\`enquetes\` has ${year}, but there is no file ${waveFile(String(year))}, expected the ballots of that year.`,
      why: 'Who lays two surveys side by side wants to know when they were held; the year in the name tells only half of that.',
      mend: 'Add what is missing: `enquetes: { 2024: { van: 2024-03-04, tot: 2024-03-29, leden: 98 } }` in kring.md, or the file beside it.',
    },
  },
  example: {
    file: 'noord/kring.md',
    bad: '---\nkring: noord\n---\n\n## Stip op de horizon\n\nEen stip.\n',
    good: '---\nkring: noord\nenquetes: { 2024: { van: 2024-03-04, tot: 2024-03-29 } }\n---\n\n## Stip op de horizon\n\nEen stip.\n',
    beside: { 'noord/enquete-2024.csv': 'energie;water\n4;2\n5;1\n3;3\n2;4\n1;1\n' },
  },
  check(set: PlanSet, report: Report<Args>) {
    for (const { slug, waves } of set.plans.kringen) {
      const page = `${slug}/${KRING_FILE}`
      for (const { year, period } of waves) {
        const spot = waveSpot(slug, year)
        const there = isAmong(set.files, spot.file)
        if (!there)
          report({ file: page, at: { path: ['enquetes', String(year)], part: 'key' } }, { year, missing: 'file' })
        else if (period === null && !mistyped(set, page, ['enquetes'])) report(spot, { year, missing: 'period' })
      }
    }
  },
})
