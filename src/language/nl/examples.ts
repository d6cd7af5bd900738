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
  migrate: ['masterplan migrate --check', 'masterplan migrate --dry-run', 'masterplan migrate'],
  'git-setup': ['masterplan git-setup', 'masterplan git-setup --yes', 'masterplan git-setup --remove'],
  'merge-driver': ['masterplan merge-driver %O %A %B %L %P'],
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
  completion: [
    'source <(masterplan completion bash)',
    'masterplan completion fish > ~/.config/fish/completions/masterplan.fish',
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
