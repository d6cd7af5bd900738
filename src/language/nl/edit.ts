/** The Dutch words of changing the plans with a command. */
import type { EditWords } from '../en/edit.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const editNl: EditWords = {
  same: 'Er verandert niets in de plannen.',
  moves: (n) => `${n === 1 ? 'Eén bestand krijgt' : `${n} bestanden krijgen`} een andere plaats:`,
  fresh: (files) => `${files.length === 1 ? 'Nieuw' : `${files.length} nieuwe bestanden`}: ${files.join(', ')}`,
  makes: (n) => (n === 1 ? 'Een bevinding die hierdoor ontstaat:' : `${n} bevindingen die hierdoor ontstaan:`),
  mends: (n) => `${een(n, 'bevinding is', 'bevindingen zijn')} hiermee opgelost.`,
  wouldBreak: (n) =>
    `Niet geschreven: hierdoor ${n === 1 ? 'ontstaat 1 fout' : `ontstaan ${n} fouten`}. Met --force wordt het toch geschreven.`,
  ask: 'Zal ik dit opschrijven?',
  yes: 'Ja',
  no: 'Nee, laat de bestanden zoals ze zijn',
  notWritten: 'Er is niets geschreven. Schrijven doet u door --write toe te voegen.',
  declined: 'Er is niets geschreven.',
  written: (files) => `Geschreven: ${files.join(', ')}`,
  halfMerged: (file) =>
    `In ${file} staan nog twee versies naast elkaar, van een samenvoeging in git die niet af is; er is niets geschreven. Kies eerst welke blijft: masterplan validate wijst ze aan.`,
  byHand: (file) => `${file} is zo opgeschreven dat u dit beter zelf wijzigt; er is niets geschreven.`,
  changes: (names) => `Verandert: ${names.join(', ')}.`,
  target:
    'een wens, uitdaging of project bij id, titel of het begin daarvan; een thema (noord/energie), een kring, of vereniging',
  assignments: 'een veld en zijn waarde, veld=waarde, of meer daarvan; + zet iets bij een lijst, - haalt het eruit',
  whoOrWhen: 'wie|datum',
  forum: 'wie',
  toDrop: 'een project of wens, bij id, titel of het begin daarvan',
  toAnswer: 'een wens, bij id, titel of het begin daarvan',
  answerStatus: 'later, doorverwezen of afgewezen',
  toAsk: 'een project, bij id, titel of het begin daarvan',
  askPartner: 'een partner, bij naam of slug',
  askWhat: 'wat er wordt gevraagd',
  addKind: 'wens, uitdaging of project',
  addTitle: 'de titel, achter het thema als dat niet bij --in staat',
  options: {
    in: 'het thema, zoals noord/energie',
    text: 'wat erover te zeggen is',
    field: 'een gegeven erbij, zoals fase=idee; mag vaker',
    id: 'de id, in plaats van een die van de titel is gemaakt',
    reason: 'waarom',
    decided: 'wie besloot, zoals ALV',
    decidedOn: 'de dag waarop (anders vandaag)',
    answer: 'wat de partner zei: toegezegd, afgewezen, gedaan of open',
    askBy: 'voor wanneer het er moet zijn',
    answeredOn: 'de dag van het antwoord (anders vandaag)',
    clear: 'haal weg wat er staat',
    on: 'de dag van een regel die erbij komt (anders vandaag)',
    by: 'wie besloot, of voor wanneer een actie of mijlpaal er moet zijn',
    who: 'wie het doet',
    write: 'opschrijven zonder te vragen',
    dryRun: 'laten zien wat er zou veranderen, en niets schrijven',
    force: 'ook opschrijven als er een fout door ontstaat',
  },
}
