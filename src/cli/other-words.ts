/** What people call what a command does, in Dutch and English, where it isn't the name of the command. */

const OTHERS: Record<string, string> = {
  init: 'start begin beginnen starten nieuw',
  new: 'nieuwe',
  add: 'create toevoegen voeg maak erbij',
  set: 'edit change update modify wijzig wijzigen verander aanpassen pas zet',
  drop: 'delete remove rm del verwijder verwijderen schrap vervallen weg haal',
  rename: 'hernoem hernoemen',
  move: 'mv verplaats verplaatsen verhuis',
  merge: 'samenvoegen combineer',
  answer: 'antwoord reply beantwoord',
  ask: 'vraag vragen request',
  undo: 'terug terugdraaien ongedaan herstel herstellen revert restore back',
  search: 'zoek zoeken find grep vind',
  report: 'rapport rapporteer rapportage print export pdf word',
  validate: 'controleer controle lint test valideer',
  status: 'stand overzicht dashboard',
  agenda: 'vergadering meeting',
  changes: 'wijzigingen verschil verschillen',
  history: 'geschiedenis log verloop',
  rank: 'rangschik volgorde prioriteiten prioriteit ranking',
  why: 'waarom',
  survey: 'enquete enquête',
  wishes: 'wensen',
  snapshot: 'backup bewaar momentopname',
  import: 'importeer inlezen',
  explain: 'uitleg leg',
}

/** The command that a word may stand for; null where it stands for none. */
export function commandCalled(word: string): string | null {
  const wanted = word.toLowerCase()
  return Object.keys(OTHERS).find((name) => OTHERS[name]?.split(' ').includes(wanted)) ?? null
}
