/** The Dutch words of what is kept beside the plans: undo and snapshots. */
import type { KeptWords } from '../en/kept.ts'

export const keptNl: KeptWords = {
  copy: 'De kopie die undo nodig heeft, in .masterplan,',
  noRoom: (folder) =>
    `in .masterplan/${folder} staat een nummer dat masterplan nooit geeft; haal die map weg, of zet haar elders`,
  write: (verb, number, day, clock) => `${verb} (nummer ${number}), ${day} om ${clock}`,
  last: (write, undoes) =>
    undoes === null
      ? `De laatste keer dat er is geschreven: ${write}. Ongedaan maken verandert:`
      : `De laatste keer dat er is geschreven: ${write}, die nummer ${undoes} ongedaan maakte. Dat terugdraaien doet nummer ${undoes} opnieuw; verder terug gaat u met: masterplan undo --list. Het verandert:`,
  ask: 'Zal ik dit terugzetten?',
  done: (files) => `Teruggezet: ${files.join(', ')}`,
  again: 'Dezelfde opdracht nog eens draait dit weer om; masterplan undo --list laat zien wat er eerder is geschreven.',
  nothing: 'Er is niets ongedaan te maken: geen opdracht heeft hier iets geschreven dat er nog staat.',
  noWrite: (number) => `Er is niets geschreven met nummer ${number}. Zie: masterplan undo --list.`,
  noNumber: (typed) =>
    `“${typed}” is geen nummer van iets dat is geschreven, verwacht er een uit masterplan undo --list.`,
  already: (write) => `Er is niets meer ongedaan te maken van ${write}: de bestanden zijn zoals ze daarvoor waren.`,
  refused: (write) => `Dit is niet ongedaan te maken: ${write}.`,
  stuck: {
    changed: (file) => `${file} is sindsdien veranderd.`,
    lost: (file) => `Wat er in ${file} stond, is niet meer heel bewaard.`,
    unreadable: (file) => `${file} is niet te lezen.`,
  },
  untouched: 'Er is niets geschreven. Wat er stond, staat nog in .masterplan/inhoud, zolang het wordt bewaard.',
  unreadable: (files) => `Niet te lezen, en overgeslagen: ${files.join(', ')}`,
  undid: (verb, number) => `${verb} (van ${number})`,
  files: (paths) =>
    paths.length <= 2 ? paths.join(', ') : `${paths.slice(0, 2).join(', ')} en nog ${paths.length - 2}`,
  states: { stands: 'kan ongedaan', undone: 'ongedaan', changed: 'later veranderd' },
  list: {
    number: 'nr.',
    when: 'wanneer',
    verb: 'door',
    files: 'bestanden',
    state: 'stand',
    name: 'wat',
    id: 'naam voor --at',
  },
  none: 'Er is nog geen momentopname. Maak er een: masterplan snapshot.',
  asked: 'op verzoek',
  before: (verb) => `vóór ${verb}`,
  after: (verb) => `na ${verb}`,
  made: (day, name) => `Bewaard: momentopname van ${day}${name === null ? '' : `, “${name}”`}.`,
  use: (moment) => `Later ermee vergelijken: masterplan changes ${/\s/.test(moment) ? `"${moment}"` : moment}`,
  same: (day, name) =>
    `Sinds de momentopname van ${day}${name === null ? '' : ` (“${name}”)`} is er niets veranderd; een nieuwe was niet nodig.`,
  gitFirst: 'Let op: deze plannen staan in git, en vergelijkingen gaan daarover zolang daarin iets is vastgelegd.',
  badName: (name) =>
    `“${name}” kan geen naam van een momentopname zijn, verwacht een paar woorden van hoogstens 60 tekens die geen datum zijn, zoals “voor de vergadering”.`,
  takenName: (name) =>
    `Er is al een momentopname “${name}”. Kies een andere naam; masterplan snapshot --list laat ze alle zien.`,
}
