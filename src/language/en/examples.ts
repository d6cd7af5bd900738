/** The command lines that help shows as examples, in English; their type is what every language must have. */

const examples = (...lines: string[]): string[] => lines

export const examplesEn = {
  program: examples('masterplan', 'masterplan report noord', 'masterplan validate', 'masterplan rank zuidwest --json'),
  init: examples(
    'masterplan init',
    'masterplan init plans --lang en',
    'masterplan init --yes --association "Rolde Enterprises" --kring "North=96" --kring South',
  ),
  new: examples(
    'masterplan new kring "Centre" --members 40',
    'masterplan new theme "Safety" --group people',
    'masterplan new theme centre/energy',
  ),
  validate: examples(
    'masterplan validate',
    'masterplan validate plans/noord --strict',
    'masterplan validate --since origin/main --format github',
    'masterplan validate --format sarif -o plans.sarif --format junit -o plans.xml',
  ),
  fix: examples('masterplan fix --dry-run', 'masterplan fix', 'masterplan fix plans/noord/energie.md'),
  format: examples('masterplan format --dry-run', 'masterplan format', 'masterplan format plans/noord --check'),
  migrate: examples('masterplan migrate --check', 'masterplan migrate --dry-run', 'masterplan migrate'),
  'git-setup': examples('masterplan git-setup', 'masterplan git-setup --yes', 'masterplan git-setup --remove'),
  'merge-driver': examples('masterplan merge-driver %O %A %B %L %P'),
  undo: ['masterplan undo', 'masterplan undo --list', 'masterplan undo 12'],
  snapshot: ['masterplan snapshot', 'masterplan snapshot --name "before the meeting"', 'masterplan snapshot --list'],
  set: examples(
    'masterplan set energiehub fase voorbereiding',
    'masterplan set energiehub planning.eind 2028-06 dekking.enexis=5000',
    'masterplan set energiehub +partners tennet',
    'masterplan set energiehub +progress "Asked for quotes."',
    'masterplan set energiehub +decision "The design may start." --by ALV --on 2026-11-20',
  ),
  add: examples(
    'masterplan add wish noord/energie "Buy a battery together"',
    'masterplan add project "Battery" --in noord/energie --field wishes=zonnestroom-delen --field phase=idee',
  ),
  drop: examples('masterplan drop energiescans --reason "The municipality offers them now." --by ALV'),
  answer: examples('masterplan answer van-het-gas-af later --reason "First the grid." --by ALV'),
  ask: examples(
    'masterplan ask energiehub enexis "A group contract" --by 2027-03-01',
    'masterplan ask energiehub enexis --answer toegezegd',
  ),
  import: examples(
    'masterplan import noord-board.docx',
    'masterplan import "Masterplan North.docx" --kring noord --map "Green streets=ecologie"',
    'masterplan import agenda-noord.docx --write',
  ),
  twins: examples('masterplan twins', 'masterplan twins noord'),
  explain: examples('masterplan explain', 'masterplan explain dubbele-id', 'masterplan explain borda'),
  rename: examples(
    'masterplan rename energiehub energieplein',
    'masterplan rename energiehub "Energieplein Messchenveld" --write',
    'masterplan rename noord/energie/energiehub --id energieplein --title "Energieplein"',
  ),
  move: examples('masterplan move energiehub noord/economische-zekerheid', 'masterplan move energiehub water --write'),
  merge: examples(
    'masterplan merge energiehub netverzwaring-zeijerveen',
    'masterplan merge energiehub energiescans --take A --take fase=B --write',
  ),
  why: examples(
    'masterplan why',
    'masterplan why van-het-gas-af',
    'masterplan why noord/energie/van-het-gas-af --print',
  ),
  doctor: examples('masterplan doctor', 'masterplan doctor --json'),
  schema: examples('masterplan schema', 'masterplan schema thema'),
  rank: examples(
    'masterplan rank noord',
    'masterplan rank',
    'masterplan rank noord --explain energie',
    'masterplan rank --gap',
    'masterplan rank noord --weights belang=50,inspanning=5',
    'masterplan rank noord --method schulze',
  ),
  survey: examples(
    'masterplan survey import form.csv --kring noord --dry-run',
    'masterplan survey import form.csv --kring noord',
    'masterplan survey import all.csv --kring-column "Your kring"',
  ),
  report: examples(
    'masterplan report noord',
    'masterplan report',
    'masterplan report noord --format pdf,docx',
    'masterplan report noord --for board -o board.pdf',
    'masterplan report --for partner:gemeente-assen --format xlsx',
    'masterplan report noord zuidwest -o reports/',
  ),
  verify: examples('masterplan verify reports/noord.pdf'),
  changes: examples(
    'masterplan changes',
    'masterplan changes 2026-06-01',
    'masterplan changes alv-2026 --format html -o changes.html',
    'masterplan changes origin/main HEAD --format md',
  ),
  completion: examples(
    'source <(masterplan completion bash)',
    'masterplan completion fish > ~/.config/fish/completions/masterplan.fish',
  ),
  search: examples(
    'masterplan search energiehub',
    'masterplan search netcongestie Enexis --kring noord',
    'masterplan search laadpaal --kind decision,progress',
  ),
  status: examples(
    'masterplan status',
    'masterplan status noord',
    'masterplan status --json',
    'masterplan status --format ics -o dates.ics',
  ),
  history: examples('masterplan history energiehub', 'masterplan history noord/energie/energiehub --authors'),
  agenda: examples(
    'masterplan agenda noord',
    'masterplan agenda noord --for 2026-12-10 --since 2026-06-18',
    'masterplan agenda noord -o agenda.pdf',
  ),
}
