/** A picture in prose that reports leave out. */
import { posix } from 'node:path'
import { type AttachmentFault, pictureFile } from '../../plan/attachment.ts'
import { isAmong, type PlanSet } from '../../plan/plan-set.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

type Reason = Exclude<AttachmentFault, 'missing'> | 'web' | 'no-image'

const NL: Record<Reason, string> = {
  unreadable: 'is niet te lezen of ligt buiten de map met de plannen',
  'too-large': 'is te groot',
  'no-picture': 'is geen hele png of jpg van hoogstens 4096 bij 4096 beeldpunten',
  'unknown-kind': 'is een ander soort afbeelding',
  'no-image': 'is geen afbeelding',
  web: 'staat op internet, en een rapport haalt daar niets op',
}

const EN: Record<Reason, string> = {
  unreadable: 'can’t be read or lies outside the folder with the plans',
  'too-large': 'is too large',
  'no-picture': 'is no whole png or jpg of at most 4096 by 4096 pixels',
  'unknown-kind': 'is another kind of picture',
  'no-image': 'is no picture',
  web: 'is on the web, and a report fetches nothing from there',
}

export default rule({
  id: 'afbeelding-niet-getoond',
  severity: 'advice',
  words: {
    nl: {
      title: 'Afbeelding komt niet in rapporten',
      message: ({ target, reason }) => `“${target}” ${NL[reason]}, verwacht een png of jpg van hoogstens 2 MB.`,
      why: 'In rapporten staat in plaats van deze afbeelding alleen haar beschrijving.',
      mend: 'Bewaar de afbeelding als png of jpg in de map met de plannen, zo nodig kleiner.',
    },
    en: {
      title: 'Picture is not in reports',
      message: ({ target, reason }) => `“${target}” ${EN[reason]}, expected a png or jpg of at most 2 MB.`,
      why: 'Reports hold only the description of this picture in its place.',
      mend: 'Save the picture as a png or jpg in the folder with the plans, smaller where need be.',
    },
  },
  example: {
    ...themeExample(
      { body: '\n![De entree van het terrein](entree.svg)\n' },
      { body: '\nDe entree van het terrein is aan de noordkant.\n' },
    ),
    beside: { 'noord/entree.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  },
  check(
    { sources, attachments, files }: PlanSet,
    report: Report<{ target: string; reason: Reason }>,
    { marks }: Asking,
  ) {
    for (const source of sources.values()) {
      for (const { kind, target, start, end } of marks(source)) {
        if (kind !== 'image') continue
        const file = pictureFile(posix.dirname(source.file), target)
        const known = file === null ? undefined : attachments.get(file)
        const other = file !== null && known === undefined && isAmong(files, file) ? 'no-image' : known
        const found = /^https?:\/\//i.test(target) ? 'web' : other
        // Of what isn't there at all, the link says so.
        if (typeof found === 'string' && found !== 'missing')
          report({ file: source.file, at: { range: { start, end } } }, { target: target.slice(0, 80), reason: found })
      }
    }
  },
})
