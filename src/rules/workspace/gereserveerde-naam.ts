/** A kring or theme with a name that the program uses itself. */
import { CONFIG_FILE, KRING_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { type Report, rule } from '../rule.ts'

export default rule({
  id: 'gereserveerde-naam',
  severity: 'error',
  words: {
    nl: {
      title: 'Naam is al in gebruik',
      message: ({ slug }) => `“${slug}” kan geen kring of thema heten, verwacht een andere id.`,
      why: 'Het programma gebruikt deze naam zelf voor een bestand of map; het een zou het ander overschrijven of niet worden gelezen.',
      mend: 'Kies een andere id; de naam die mensen zien mag blijven.',
    },
    en: {
      title: 'Name is in use',
      message: ({ slug }) => `A kring or theme can’t be called “${slug}”, expected another id.`,
      why: 'The program uses this name itself for a file or folder; the one would overwrite the other, or not be read.',
      mend: 'Choose another id; the name that people see may stay.',
    },
  },
  example: {
    file: 'masterplan.yaml',
    bad: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: { kring: { naam: Kring } }\n',
    good: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: { kringleven: { naam: Kring } }\n',
  },
  check({ plans }: PlanSet, report: Report<{ slug: string }>) {
    const { kringen, themes } = plans.config
    const check = (field: string, slugs: readonly { slug: string }[], taken: readonly string[]): void => {
      for (const { slug } of slugs)
        if (taken.includes(slug)) report({ file: CONFIG_FILE, at: { path: [field, slug], part: 'key' } }, { slug })
    }
    check('kringen', kringen, ['vereniging', 'reports'])
    check('themas', themes, [KRING_FILE.slice(0, -'.md'.length)])
  },
})
