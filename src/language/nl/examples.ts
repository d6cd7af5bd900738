/** The command lines that help shows as examples, in Dutch. */
import type { examplesEn } from '../en/examples.ts'

export const examplesNl: typeof examplesEn = {
  program: ['masterplan', 'masterplan report noord', 'masterplan validate', 'masterplan rank zuidwest --json'],
  init: [
    'masterplan init',
    'masterplan init plannen',
    'masterplan init --yes --association "Ondernemend Rolde" --kring "Noord=96" --kring Zuid',
  ],
  new: [
    'masterplan new kring "Centrum" --members 40',
    'masterplan new theme "Veiligheid" --group people',
    'masterplan new theme centrum/energie',
  ],
  validate: [
    'masterplan validate',
    'masterplan validate plans/noord --strict',
    'masterplan validate --since origin/main --format github',
    'masterplan validate --format sarif -o plannen.sarif --format junit -o plannen.xml',
  ],
  fix: ['masterplan fix --dry-run', 'masterplan fix', 'masterplan fix plans/noord/energie.md'],
  format: ['masterplan format --dry-run', 'masterplan format', 'masterplan format plans/noord --check'],
  set: [
    'masterplan set energiehub fase voorbereiding',
    'masterplan set energiehub planning.eind 2028-06 dekking.enexis=5000',
    'masterplan set energiehub +partners tennet',
    'masterplan set energiehub +voortgang "Offertes gevraagd."',
    'masterplan set energiehub +besluit "Het ontwerp mag beginnen." --by ALV --on 2026-11-20',
  ],
  add: [
    'masterplan add wens noord/energie "Samen een batterij kopen"',
    'masterplan add project "Buurtbatterij" --in noord/energie --field wensen=zonnestroom-delen --field fase=idee',
  ],
  drop: ['masterplan drop energiescans --reason "De gemeente biedt ze nu zelf aan." --by ALV'],
  answer: ['masterplan answer van-het-gas-af later --reason "Eerst het net." --by ALV'],
  ask: [
    'masterplan ask energiehub enexis "Een groepscontract" --by 2027-03-01',
    'masterplan ask energiehub enexis --answer toegezegd',
  ],
  twins: ['masterplan twins', 'masterplan twins noord'],
  explain: ['masterplan explain', 'masterplan explain dubbele-id', 'masterplan explain borda'],
  rename: [
    'masterplan rename energiehub energieplein',
    'masterplan rename energiehub "Energieplein Messchenveld" --write',
    'masterplan rename noord/energie/energiehub --id energieplein --title "Energieplein"',
  ],
  move: ['masterplan move energiehub noord/economische-zekerheid', 'masterplan move energiehub water --write'],
  merge: [
    'masterplan merge energiehub netverzwaring-zeijerveen',
    'masterplan merge energiehub energiescans --take A --take fase=B --write',
  ],
  why: ['masterplan why', 'masterplan why van-het-gas-af', 'masterplan why noord/energie/van-het-gas-af --print'],
  doctor: ['masterplan doctor', 'masterplan doctor --json'],
  schema: ['masterplan schema', 'masterplan schema thema'],
  rank: [
    'masterplan rank noord',
    'masterplan rank',
    'masterplan rank noord --explain energie',
    'masterplan rank --gap',
    'masterplan rank noord --weights belang=50,inspanning=5',
    'masterplan rank noord --method schulze',
  ],
  survey: [
    'masterplan survey import formulier.csv --kring noord --dry-run',
    'masterplan survey import formulier.csv --kring noord',
    'masterplan survey import alle-kringen.csv --kring-column "Uw kring"',
  ],
  report: [
    'masterplan report noord',
    'masterplan report',
    'masterplan report noord --format pdf,docx',
    'masterplan report noord --for bestuur -o bestuur.pdf',
    'masterplan report --for partner:gemeente-assen --format xlsx',
    'masterplan report noord zuidwest -o rapporten/',
  ],
  verify: ['masterplan verify reports/noord.pdf'],
  changes: [
    'masterplan changes',
    'masterplan changes 2026-06-01',
    'masterplan changes alv-2026 --format html -o wijzigingen.html',
    'masterplan changes origin/main HEAD --format md',
  ],
  search: [
    'masterplan search energiehub',
    'masterplan search netcongestie Enexis --kring noord',
    'masterplan search laadpaal --kind besluit,voortgang',
  ],
  status: [
    'masterplan status',
    'masterplan status noord',
    'masterplan status --json',
    'masterplan status --format ics -o termijnen.ics',
  ],
  history: ['masterplan history energiehub', 'masterplan history noord/energie/energiehub --authors'],
  agenda: [
    'masterplan agenda noord',
    'masterplan agenda noord --for 2026-12-10 --since 2026-06-18',
    'masterplan agenda noord -o agenda.pdf',
  ],
}
