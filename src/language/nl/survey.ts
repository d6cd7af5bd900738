/** The Dutch words of the survey import. */
import type { SurveyWords } from '../en/survey.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const surveyNl: SurveyWords = {
  title: (n) => `Enquête, ${een(n, 'respondent', 'respondenten')}`,
  question: 'vraag',
  becomes: 'wordt',
  answers: 'antwoorden',
  kept: {
    score: (theme) => `cijfer voor ${theme}`,
    choice: (theme) => `keuze voor ${theme}`,
    place: (place) => `plaats ${place}`,
    ordered: 'thema’s op volgorde',
    list: 'gekozen thema’s',
    kring: 'de kring, niet per respondent bewaard',
    time: 'alleen de eerste en de laatste dag',
  },
  dropped: {
    least: 'vervalt: vraagt wat het minst belangrijk is',
    identifying: 'vervalt: zegt wie het is',
    open: 'vervalt: een open antwoord',
    other: 'vervalt: geen antwoord over een thema',
    empty: 'vervalt: niemand vulde het in',
    asked: 'vervalt: daar vroeg u om',
    unmatched: 'vervalt: cijfers, maar waarover?',
    second: 'vervalt: een andere vraag over hetzelfde',
  },
  encoding: {
    scores: 'Een cijfer per thema; het hoogste is het belangrijkst.',
    scoresBest: 'Een cijfer per thema; 1 is het belangrijkst, en wordt dus het hoogste cijfer.',
    ranksWorst: 'Een plaats per thema (1 is de laatste): de laatste krijgt het laagste cijfer, en zo verder omhoog.',
    ranks: 'Een plaats per thema (1 is de eerste): de eerste krijgt het hoogste cijfer, en zo verder omlaag.',
    places:
      'Een thema per plaats: het eerste krijgt het hoogste cijfer, en zo verder omlaag; wat niet is genoemd, deelt het laagste.',
    list: 'Thema’s op volgorde: het eerste krijgt het hoogste cijfer, en zo verder omlaag; wat niet is genoemd, deelt het laagste.',
    listWorst:
      'Thema’s van minst naar meest: het laatste krijgt het hoogste cijfer, en zo verder terug; wat niet is genoemd, deelt het laagste.',
    choices:
      'Gekozen thema’s krijgen het hoogste cijfer, de andere het laagste: even hoog, want er is geen volgorde gevraagd.',
  },
  noMean: 'Het gemiddelde cijfer zegt niets bij antwoorden die als volgorde of keuze zijn gevraagd.',
  recoded: 'Omgezet',
  recodedLine: (from, to, count) => `“${from}” → ${to} (${count}×)`,
  unknownAnswers: (header, count) =>
    `“${header}”: ${een(count, 'antwoord is', 'antwoorden zijn')} niet te lezen en ${count === 1 ? 'telt' : 'tellen'} niet mee.`,
  suggestion: (header, theme) =>
    `“${header}” lijkt op cijfers. Bedoelde u ${theme}? Zet dit dan in een bestand en geef het mee met --map:`,
  suggestionNone: (header) =>
    `“${header}” lijkt op cijfers. Gaat het over een thema, zet dit dan in een bestand en geef het mee met --map:`,
  missing: (themes) => `Geen vraag gaat over: ${themes}.`,
  invalid: (n) =>
    `${een(n, 'biljet noemt een thema twee keer en telt', 'biljetten noemen een thema twee keer en tellen')} niet mee.`,
  unknownKring: (n, names) =>
    `${een(n, 'rij noemt geen bekende kring en telt', 'rijen noemen geen bekende kring en tellen')} niet mee: ${names}.`,
  totals: (n) => `${een(n, 'rij telt de andere op en is', 'rijen tellen de andere op en zijn')} geen antwoord.`,
  period: (from, to) => `Ingevuld van ${from} tot en met ${to}.`,
  noPeriod: 'Wanneer er is geantwoord, is niet te lezen; vul in kring.md zelf `enquete: { van: …, tot: … }` in.',
  kring: (kring, n, blank) =>
    `${kring}: ${een(n, 'biljet', 'biljetten')}${blank > 0 ? `, waarvan ${blank} blanco` : ''}`,
  refused: (kring, n, least) =>
    `${kring}: ${een(n, 'ingevuld biljet', 'ingevulde biljetten')}, minder dan ${least}; niet geschreven, want dan is te raden wie wat zei.`,
  replaces: (n) => `vervangt ${een(n, 'biljet', 'biljetten')}`,
  dryRun: 'Er is niets geschreven.',
  sorted: 'De rijen zijn op inhoud gesorteerd, en zeggen dus niet wie wanneer antwoordde.',
  fail: {
    spreadsheet: 'Dit is een Excel-bestand; sla het eerst op als CSV.',
    empty: 'In dit bestand staan geen antwoorden.',
    quotes: 'Dit bestand is niet als CSV te lezen: een aanhalingsteken wordt geopend en nooit gesloten.',
    unreadable: (file) => `${file} is niet te lezen, of is groter dan 20 MB.`,
    nothing: 'Geen vraag in dit bestand gaat over een thema. Zeg met --map welke bij welk hoort.',
    twice: (about, headers) =>
      `Meer vragen gaan over ${about === '' ? 'hetzelfde' : about}: ${headers}. Laat de andere vervallen met --map (“-” als thema).`,
    'off-scale': (header, value, min, max) =>
      `Bij “${header}” staat het cijfer ${value}, en de schaal gaat van ${min} tot ${max}. Pas \`schaal\` in masterplan.yaml aan, of de antwoorden.`,
    places: (places, min, max, need) =>
      `Een volgorde van ${places} plaatsen past niet op de schaal ${min}–${max}. Zet in masterplan.yaml \`schaal: [${min}, ${need}]\`.`,
    steps: (min, max) => `Antwoorden in woorden hebben vijf stappen, en die passen niet op de schaal ${min}–${max}.`,
    words: (words) =>
      `Deze antwoorden staan niet samen op een bekende schaal: ${words}. Vervang ze in het bestand door cijfers, het hoogste voor het belangrijkst.`,
    unclear:
      'Het is niet zeker of 1 hier het beste of het slechtste cijfer is. Zeg het met --one-is best of --one-is worst.',
    'no-kring': (candidate) =>
      `Van wie zijn deze antwoorden? Noem de kring met --kring${candidate === null ? '.' : `, of de vraag met --kring-column "${candidate}".`}`,
    'no-kring-column': (asked) => `Er is geen vraag “${asked}” in dit bestand.`,
    map: (file) =>
      `${file} is geen lijst van vragen met een thema erachter, zoals \`"Hoe belangrijk is stroom?": energie\`.`,
    mapTheme: (theme) => `Er is geen thema “${theme}”.`,
  },
}
