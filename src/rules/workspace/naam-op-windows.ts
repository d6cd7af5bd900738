/** A kring or theme whose file or folder can’t be made on Windows. */

import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { isDeviceName } from '../../plan/typed/device-name.ts'
import { type Report, rule } from '../rule.ts'

export default rule({
  id: 'naam-op-windows',
  severity: 'warning',
  words: {
    nl: {
      title: 'Naam die op Windows niet kan',
      message: ({ slug }) => `Op Windows kan geen bestand of map “${slug}” heten, verwacht een andere id.`,
      why: 'Windows houdt deze namen voor apparaten vrij. Wie de map met de plannen daar opent of ophaalt, mist dit onderdeel of krijgt een fout.',
      mend: 'Geef de kring of het thema een andere id met masterplan rename; de naam die mensen zien mag blijven.',
    },
    en: {
      title: 'Name that Windows refuses',
      message: ({ slug }) => `On Windows no file or folder can be called “${slug}”, expected another id.`,
      why: 'Windows keeps these names for devices. Who opens or fetches the folder of the plans there misses this part or gets an error.',
      mend: 'Give the kring or theme another id with masterplan rename; the name that people see may stay.',
    },
  },
  example: {
    file: 'masterplan.yaml',
    bad: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: { aux: { naam: Auxiliair } }\n',
    good: 'formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: { auxiliair: { naam: Auxiliair } }\n',
  },
  check({ plans }: PlanSet, report: Report<{ slug: string }>) {
    const { kringen, themes } = plans.config
    for (const [field, named] of [
      ['kringen', kringen],
      ['themas', themes],
    ] as const)
      for (const { slug } of named)
        if (isDeviceName(slug)) report({ file: CONFIG_FILE, at: { path: [field, slug], part: 'key' } }, { slug })
  },
})
