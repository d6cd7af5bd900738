/** A name or alias by which two kringen are known. */
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { slugOf } from '../../plan/references.ts'
import { type Report, rule } from '../rule.ts'

export default rule({
  id: 'dubbele-naam',
  severity: 'warning',
  words: {
    nl: {
      title: 'Twee kringen met één naam',
      message: ({ name, other }) =>
        `“${name}” is ook een naam van de kring “${other}”, verwacht een naam die maar één kring heeft.`,
      why: 'Wie de kring bij die naam noemt, krijgt de vraag welke hij bedoelt, of het verkeerde rapport.',
      mend: 'Geef een van de twee een andere naam of alias.',
    },
    en: {
      title: 'Two kringen with one name',
      message: ({ name, other }) =>
        `“${name}” is a name of the kring “${other}” as well, expected a name that only one kring has.`,
      why: 'Whoever calls the kring by that name is asked which one is meant, or gets the wrong report.',
      mend: 'Give one of the two another name or alias.',
    },
  },
  example: {
    file: 'masterplan.yaml',
    bad: 'formaat: 1\nvereniging: Voorbeeld\nkringen:\n  noord: { naam: Noord, aliassen: [N] }\n  nieuw: { naam: Nieuw, aliassen: [N] }\nthemas: {}\n',
    good: 'formaat: 1\nvereniging: Voorbeeld\nkringen:\n  noord: { naam: Noord, aliassen: [N] }\n  nieuw: { naam: Nieuw, aliassen: [NW] }\nthemas: {}\n',
    beside: { 'noord/kring.md': '---\nkring: noord\n---\n', 'nieuw/kring.md': '---\nkring: nieuw\n---\n' },
  },
  check({ plans }: PlanSet, report: Report<{ name: string; other: string }>) {
    const known = new Map<string, string>()
    for (const { slug, name, aliases } of plans.config.kringen) {
      const names: [string, (string | number)[]][] = [
        [slug, []],
        [name, ['naam']],
        ...aliases.map((alias): [string, string[]] => [alias, ['aliassen', alias]]),
      ]
      for (const [called, path] of names) {
        const plain = slugOf(called).replaceAll('-', '')
        const other = known.get(plain)
        if (other === undefined) known.set(plain, slug)
        else if (other !== slug)
          report(
            { file: CONFIG_FILE, at: { path: ['kringen', slug, ...path], part: 'value' } },
            { name: called, other },
          )
      }
    }
  },
})
