/** A logo that reports can’t carry. */
import type { LogoFault } from '../../plan/problem.ts'
import { readerRule } from '../rule.ts'

const NL: Record<LogoFault, string> = {
  missing: 'bestaat niet',
  unreadable: 'is niet te lezen of ligt buiten de map met de plannen',
  'too-large': 'is groter dan 200 KB',
  'no-picture': 'is geen hele png of jpg van hoogstens 4096 bij 4096 beeldpunten',
}

const EN: Record<LogoFault, string> = {
  missing: 'does not exist',
  unreadable: 'can’t be read or lies outside the folder with the plans',
  'too-large': 'is larger than 200 KB',
  'no-picture': 'is no whole png or jpg of at most 4096 by 4096 pixels',
}

const config = (logo: string): string => `formaat: 1\nvereniging: Voorbeeld\nkringen: {}\nthemas: {}\n${logo}`

export default readerRule({
  id: 'logo-onbruikbaar',
  severity: 'warning',
  words: {
    nl: {
      title: 'Logo is niet te gebruiken',
      message: ({ file, reason }) => `“${file}” ${NL[reason]}, verwacht een png of jpg van hoogstens 200 KB.`,
      why: 'Rapporten komen nu zonder logo.',
      mend: 'Zet het bestand in de map met de plannen en verwijs ernaar vanaf die map, of haal het veld weg.',
    },
    en: {
      title: 'Logo can’t be used',
      message: ({ file, reason }) => `“${file}” ${EN[reason]}, expected a png or jpg of at most 200 KB.`,
      why: 'Reports come without a logo now.',
      mend: 'Put the file in the folder with the plans and refer to it from that folder, or take the field away.',
    },
  },
  example: {
    file: 'masterplan.yaml',
    bad: config('rapport: { logo: huisstijl/logo.png }\n'),
    good: config(''),
  },
})
