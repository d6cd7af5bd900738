/** Something by which a person can be found. */

import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { type PersonalKind as Kind, personalData } from '../../plan/typed/personal.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const KINDS: Record<'nl' | 'en', Record<Kind, string>> = {
  nl: {
    email: 'een e-mailadres',
    phone: 'een telefoonnummer',
    iban: 'een rekeningnummer (IBAN)',
    bsn: 'een getal dat een burgerservicenummer kan zijn',
    name: 'een naam met aanspreekvorm',
  },
  en: {
    email: 'an e-mail address',
    phone: 'a telephone number',
    iban: 'an account number (IBAN)',
    bsn: 'a number that may be a citizen service number',
    name: 'a name with a form of address',
  },
}

export default rule({
  id: 'persoonsgegeven',
  severity: 'error',
  discreet: true,
  perKring: true,
  words: {
    nl: {
      title: 'Persoonsgegeven in het plan',
      message: ({ kind }) => `Hier staat ${KINDS.nl[kind]}, verwacht een rol of organisatie.`,
      why: 'Plannen zijn openbaar en blijven in de geschiedenis van git staan; gegevens van mensen horen er niet in (AVG).',
      mend: 'Haal het weg en noem een rol, zoals `werkgroep-energie`. Staat het al in git, vraag dan de beheerder om het ook daar weg te halen. Is het een algemeen adres, negeer deze regel daar dan met die reden.',
    },
    en: {
      title: 'Personal data in the plan',
      message: ({ kind }) => `There is ${KINDS.en[kind]} here, expected a role or organisation.`,
      why: 'Plans are public and stay in the history of git; people’s data do not belong in them (GDPR).',
      mend: 'Remove it and name a role, such as `werkgroep-energie`. If it is in git already, ask whoever looks after it to remove it there as well. If it is a general address, excuse this rule there with that reason.',
    },
  },
  example: themeExample(
    { front: '', body: '\nBel 06-12345678.\n' },
    { front: '', body: '\nVraag het de werkgroep.\n' },
  ),
  check(set: PlanSet, report: Report<{ kind: Kind }>) {
    const address = set.plans.config.joinIn?.address
    // Which one that is may stand in settings that could not be read.
    const unknown = address === undefined && set.problems.some(({ file }) => file === CONFIG_FILE)
    for (const { file, text } of set.sources.values()) {
      if (file.endsWith('.csv')) continue
      for (const { kind, start, end } of personalData(text)) {
        // An association asks its members to write to that one.
        const general = file === CONFIG_FILE && kind === 'email' && (unknown || text.slice(start, end) === address)
        if (!general) report({ file, at: { range: { start, end } } }, { kind })
      }
    }
  },
})
