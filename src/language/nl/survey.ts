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
    consent: 'toestemming: wie die niet gaf, telt niet mee',
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
    joined: 'samengevoegd met dezelfde vraag ervoor',
  },
  noHeader: (letter) => `(kolom ${letter})`,
  rows: 'rijen',
  count: 'aantal',
  which: 'rij',
  row: {
    heads: 'vragen',
    counting: 'antwoorden die meetellen',
    refused: 'geen toestemming',
    tests: 'test',
    unfinished: 'niet afgemaakt',
    elsewhere: 'van een andere kring',
    doubles: 'dubbel: dezelfde persoon, of in alles gelijk aan een latere rij',
    asked: 'daar vroeg u om',
    totals: 'telt de andere op',
    unknownKring: 'noemt geen bekende kring',
    invalid: 'noemt een thema twee keer',
  },
  leftOut: (what) => `vervalt: ${what}`,
  undecided: (what) => `te beslissen: ${what}`,
  rowNumbers: (list, count) => `${count === 1 ? 'rij' : 'rijen'} ${list}`,
  decide: 'Er wordt niets geschreven voordat u over deze rijen beslist. Zo laat u ze weg:',
  decideKeep: 'Zo tellen ze mee:',
  surplus: (kring, ballots, members) =>
    `${kring}: ${ballots} biljetten, en de kring heeft ${een(members, 'lid', 'leden')}. Laat rijen weg met hun nummer (--leave-out 14,20-25), pas \`leden:\` in masterplan.yaml aan, of, als het klopt:`,
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
  unknownAnswers: (header, count, rows) =>
    `“${header}”: ${een(count, 'antwoord is', 'antwoorden zijn')} niet te lezen en ${count === 1 ? 'telt' : 'tellen'} niet mee (${rows}).`,
  suggestion: (header, theme) =>
    `“${header}” lijkt op cijfers. Bedoelde u ${theme}? Zet dit dan in een bestand en geef het mee met --map:`,
  suggestionNone: (header) =>
    `“${header}” lijkt op cijfers. Gaat het over een thema, zet dit dan in een bestand en geef het mee met --map:`,
  decideTheme: (header, theme, is, isNot) =>
    `“${header}” lijkt een vraag over ${theme}, en een andere vraag daarover is er niet. Zet in een bestand voor --map dat het zo is (${is}), of dat het niet zo is (${isNot}).`,
  missing: (themes) => `Geen vraag gaat over: ${themes}.`,
  rounded: (n) =>
    `${een(n, 'cijfer lag', 'cijfers lagen')} tussen twee hele in en ${n === 1 ? 'is' : 'zijn'} afgerond, een half naar boven.`,
  period: (from, to) => (from === to ? `Ingevuld op ${from}.` : `Ingevuld van ${from} tot en met ${to}.`),
  noPeriod:
    'Wanneer er is geantwoord, is niet te lezen. Zeg het met --from en --until, of vul in kring.md zelf `enquete: { van: …, tot: … }` in.',
  kring: (kring, n, blank) =>
    `${kring}: ${een(n, 'biljet', 'biljetten')}${blank > 0 ? `, waarvan ${blank} blanco` : ''}`,
  refused: (kring, n, least) =>
    `${kring}: ${een(n, 'ingevuld biljet', 'ingevulde biljetten')}, minder dan ${least}; niet geschreven, want dan is te raden wie wat zei.`,
  earlier: {
    same: 'was al zo',
    replace: (n) => `vervangt ${een(n, 'biljet', 'biljetten')}`,
    keep: (n, file) => `de ${een(n, 'biljet', 'biljetten')} van eerder ${n === 1 ? 'gaat' : 'gaan'} naar ${file}`,
    undecided: (n) => `er ${n === 1 ? 'is' : 'zijn'} al ${een(n, 'biljet', 'biljetten')}`,
  },
  askEarlier: (kring, n, file) =>
    `${kring} heeft al ${een(n, 'biljet', 'biljetten')} in ${file}. Wat moet daarmee gebeuren?`,
  earlierKeep: 'bewaar ze als een eerdere enquête, naast de nieuwe',
  earlierReplace: 'vervang ze',
  earlierStop: 'stop, en schrijf niets',
  askYear: 'In welk jaar was die enquête?',
  notYear: 'Dat is geen jaar, verwacht vier cijfers.',
  yearTaken: (file) => `${file} bestaat al, en zegt iets anders.`,
  decideEarlier: (kringen) =>
    `Van ${kringen} is er al een enquete.csv die iets anders zegt. Zo blijft die bewaard als een eerdere enquête, met het jaar waarin ze was:`,
  decideReplace: 'Zo vervangt u die:',
  taken: (file) => `${file} bestaat al en zegt iets anders; dat wordt niet overschreven.`,
  notWritten: 'Er is niets geschreven.',
  dryRun: 'Er is niets geschreven.',
  sorted: 'De rijen zijn op inhoud gesorteerd, en zeggen dus niet wie wanneer antwoordde.',
  raw: 'In enquete.csv staan de ruwe antwoorden van leden, een rij per persoon, zonder naam. Behandel het als persoonsgegevens: wie een paar antwoorden van een lid kent, kan de andere vinden. Houd de map, en haar geschiedenis in git, besloten.',
  fail: {
    'old-workbook':
      'Dit is een rekenblad in de oude vorm van Excel (.xls); open het en sla het op als Excel-werkmap (.xlsx) of CSV.',
    'protected-workbook': 'Dit rekenblad zit achter een wachtwoord; sla het zonder wachtwoord op.',
    'no-workbook': 'Dit is geen rekenblad van Excel of LibreOffice, en geen CSV.',
    'broken-workbook': 'Dit rekenblad is beschadigd en niet te lezen; download het opnieuw, of sla het op als CSV.',
    'doctype-workbook':
      'In dit rekenblad staat een DOCTYPE, die Excel en LibreOffice er nooit in zetten; er is niets gelezen.',
    'large-workbook': 'Dit rekenblad is groter dan een enquête kan zijn; sla alleen de antwoorden op, als CSV.',
    formula:
      'In dit rekenblad staan formules die nooit zijn uitgerekend; open het in Excel, sla het op, en probeer het opnieuw.',
    sheets: (names) =>
      `In dit rekenblad staan antwoorden op meer bladen: ${names}. Noem met --sheet het blad dat gelezen moet worden.`,
    noSheet: (asked, names) => `Dit rekenblad heeft geen blad “${asked}” met antwoorden; de bladen zijn: ${names}.`,
    empty: 'In dit bestand staan geen antwoorden.',
    'no-header':
      'In de eerste rij van dit bestand staan antwoorden en geen vragen; zet er een rij boven die zegt wat er in elke kolom staat.',
    longer: (rows) =>
      `Meer cellen dan vragen in ${rows}: daar staat een scheidingsteken in een antwoord, zodat wat volgt een vraag is opgeschoven, of een kolom zonder vraag erboven. Zet dat antwoord tussen aanhalingstekens, of exporteer het bestand opnieuw.`,
    quotes: (row) =>
      `Dit bestand is niet als CSV te lezen: in ${row} wordt een aanhalingsteken geopend dat nergens wordt gesloten, zodat alles daaronder één antwoord zou zijn. Sluit het daar, of haal het weg.`,
    unreadable: {
      missing: (file) => `${file} is er niet. Kijk of de naam klopt, en in welke map het bestand staat.`,
      folder: (file) => `${file} is een map; noem het bestand zelf.`,
      'too-large': (file) => `${file} is groter dan 20 MB.`,
      denied: (file) => `${file} is niet te lezen; misschien is het nog open in een ander programma.`,
    },
    nothing: 'Geen vraag in dit bestand gaat over een thema. Zeg met --map welke bij welk hoort.',
    twice: (about, columns) =>
      `Meer vragen gaan over ${about === '' ? 'hetzelfde' : about}, en er zijn mensen die er meer dan een beantwoordden: ${columns}. Laat ze op een na vervallen in een bestand voor --map, elk op een eigen regel:`,
    'off-scale': (header, min, max, rows) =>
      `Bij “${header}” staan cijfers buiten de schaal van ${min} tot ${max} (${rows}). Pas \`schaal\` in masterplan.yaml aan, of de antwoorden.`,
    negative: (from, to, min, max) =>
      `Deze cijfers gaan van ${from} tot ${to}, en dat past niet stap voor stap op de schaal ${min}–${max}. Vervang ze in het bestand door ${min} tot ${max}, het hoogste voor het belangrijkst.`,
    places: (places, min, max, need) =>
      `Een volgorde van ${places} plaatsen past niet op de schaal ${min}–${max}. Zet in masterplan.yaml \`schaal: [${min}, ${need}]\`.`,
    steps: (min, max) => `Antwoorden in woorden hebben vijf stappen, en die passen niet op de schaal ${min}–${max}.`,
    words: (headers, rows) =>
      `${headers}: antwoorden die niet samen op een bekende schaal staan (${rows}). Vervang ze in het bestand door cijfers, het hoogste voor het belangrijkst; of zet, als de vraag niet over een thema gaat, er "-" achter in een bestand voor --map.`,
    codes: (headers, rows) =>
      `${headers}: codes in plaats van antwoorden (${rows}), en die zeggen niet wat het hoogst is. Exporteer opnieuw met de hele antwoorden (LimeSurvey: “Volledige antwoorden”), of vervang ze in het bestand door cijfers, het hoogste voor het belangrijkst.`,
    percents: (headers, rows) =>
      `${headers}: percentages (${rows}), en welk cijfer bij elk hoort, is niet bekend. Vervang ze in het bestand door cijfers, het hoogste voor het belangrijkst.`,
    'out-of': (headers, rows, { said, min, max }) =>
      `${headers}: cijfers waarvan ${said} het hoogste is (${rows}), en hier is dat ${max}. Vervang ze in het bestand door ${min} tot ${max}, of pas \`schaal\` in masterplan.yaml aan.`,
    unclear:
      'Het is niet zeker of 1 hier het beste of het slechtste cijfer is. Zeg het met --one-is best of --one-is worst.',
    'no-kring': (candidate) =>
      `Van wie zijn deze antwoorden? Noem de kring met --kring${candidate === null ? '.' : `, of de vraag met --kring-column "${candidate}".`}`,
    'no-question': (asked) => `Er is geen vraag “${asked}” in dit bestand.`,
    'no-row': (rows) => `Er staan geen antwoorden in ${rows} van dit bestand.`,
    choice: (word, expected) => `“${word}” is geen soort rij, verwacht ${expected}, of nummers van rijen.`,
    both: '--replace en --earlier gaan niet samen: vervang de enquête die er al is, of bewaar die.',
    year: (word) => `“${word}” is geen jaar, verwacht vier cijfers, zoals 2024.`,
    map: (file) =>
      `${file} is geen lijst van vragen met een thema erachter, zoals \`"Hoe belangrijk is stroom?": energie\`.`,
    mapTheme: (theme) => `Er is geen thema “${theme}”.`,
  },
}
