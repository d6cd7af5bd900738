/** The Dutch words of the queue of members' wishes. */
import type { WishesWords } from '../en/wishes.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const wishesNl: WishesWords = {
  command: {
    action: 'wat er te doen is: list, import, accept, same, drop of reopen; zonder iets: laat de rij zien',
    rest: 'bij import het formulier; bij list een kring; bij de andere het nummer, en bij same ook het onderdeel',
    kring: 'van welke kring de wensen zijn',
    theme: 'het thema: van alle wensen die u inleest, of van wat u overneemt',
    column: 'de vraag waar de wens in staat, of een deel ervan; meer vragen met elk een --column',
    themeColumn: 'de vraag waar het thema in staat',
    keep: 'rijen die u hebt bekeken en die niets van iemand verraden, zoals 4,9',
    title: 'de titel van de wens in het plan',
    text: 'de tekst eronder, in plaats van wat het lid schreef',
    support: 'tel de inzenders op bij de steun van de wens',
    reason: 'waarom de wens niet in het plan komt',
    all: 'toon ook de wensen waarover is besloten',
  },
  none: 'Er wachten geen wensen van leden op een besluit.',
  open: (n) => `${een(n, 'wens van leden wacht', 'wensen van leden wachten')} op een besluit`,
  inStatus: (n) => `${een(n, 'wens van leden wacht', 'wensen van leden wachten')} op een besluit: masterplan wishes.`,
  decided: (n) => `${een(n, 'wens waarover is besloten', 'wensen waarover is besloten')}`,
  number: (n) => `nr. ${n}`,
  noTheme: 'thema nog te kiezen',
  times: (n) => `${n} keer ingestuurd`,
  looksLike: 'Lijkt op:',
  probably: 'Waarschijnlijk hetzelfde als:',
  other: (n) => `nr. ${n} in deze rij`,
  erased: '(de woorden zijn na een jaar gewist)',
  state: {
    accepted: (item) => `overgenomen als ${item}`,
    same: (item) => `hetzelfde als ${item}`,
    dropped: (reason) => (reason === null ? 'niet overgenomen' : `niet overgenomen: ${reason}`),
  },
  gone: (item) => `Stond in het plan als ${item}, en staat er nu niet meer.`,
  how: 'Neem over met masterplan wishes accept NUMMER; is het een wens die er al is, masterplan wishes same NUMMER ONDERDEEL; komt het niet in het plan, masterplan wishes drop NUMMER.',
  private: (file) =>
    `De woorden van leden staan alleen op deze computer, in ${file}; git neemt ze niet mee. In het plan komt alleen wat u overneemt.`,
  title: (n) => `Formulier met wensen, ${een(n, 'rij', 'rijen')}`,
  becomes: {
    wish: 'de wens',
    more: 'de toelichting bij de wens',
    theme: 'het thema',
    kring: 'de kring',
    consent: 'toestemming: wie die niet gaf, telt niet mee',
    'consent-tick': 'toestemming: wie die niet gaf, telt niet mee',
    identifying: 'vervalt: zegt wie het is',
    time: 'vervalt: zegt wanneer iemand schreef',
    open: 'vervalt: een ander open antwoord',
    empty: 'vervalt: niemand vulde het in',
    other: 'vervalt: geen wens',
  },
  added: (numbers, n) => `${een(n, 'wens', 'wensen')} erbij in de rij: nr. ${numbers}.`,
  noneAdded: 'Er komt geen wens bij in de rij.',
  known: (n) => `${een(n, 'wens stond', 'wensen stonden')} er al.`,
  held: (n) =>
    `${een(n, 'rij is', 'rijen zijn')} tegengehouden, want er staat iets in waaraan iemand te herkennen kan zijn:`,
  heldRow: (row, what) => `rij ${row}: ${what}`,
  tells: {
    email: 'een e-mailadres',
    phone: 'een telefoonnummer',
    iban: 'een rekeningnummer (IBAN)',
    bsn: 'een getal dat een burgerservicenummer kan zijn',
    name: 'de naam van een persoon',
    address: 'een adres',
    account: 'de naam van iemand op een sociaal netwerk',
    birth: 'een geboortedatum',
    firm: 'het nummer van een bedrijf',
    plate: 'een kenteken',
    own: 'wat het lid ook bij zijn naam of bedrijf invulde',
  },
  mend: (rows) =>
    `Haal het in het bestand weg en lees het opnieuw in; wat er al is, komt er niet nog eens bij. Verraadt het niets van iemand, dan neemt --keep ${rows} het alsnog op.`,
  left: {
    refused: (rows) => `Geen toestemming, dus niet opgenomen: ${rows}.`,
    empty: (rows) => `Geen wens ingevuld: ${rows}.`,
    otherKring: (rows) => `Van een andere kring, dus niet opgenomen: ${rows}.`,
    noKring: (rows) => `Noemt geen bekende kring, dus niet opgenomen: ${rows}.`,
  },
  withoutTheme: (numbers) => `Zonder bekend thema: nr. ${numbers}. Kies het bij het overnemen, met --theme.`,
  guessed: (rows) =>
    `Het thema is met een tikfout geschreven, en gelezen als het enige waar het op lijkt: ${rows}. Kijk of het klopt.`,
  cut: (n) => `… en nog ${een(n, 'regel', 'regels')}; met --json ziet u alles.`,
  alike: (numbers) => `Lijkt op wat er al is: nr. ${numbers}.`,
  next: 'masterplan wishes laat ze zien, met waar ze op lijken.',
  dryRun: 'Er is niets geschreven.',
  fail: {
    'no-wish': (headers) =>
      `Het is niet duidelijk in welke vraag de wens staat. Noem die met --column${headers === '' ? '.' : `; de vragen zijn: ${headers}.`}`,
    several: (headers) => `De wens kan in meer vragen staan: ${headers}. Noem de vraag met --column.`,
    'no-kring': 'Van welke kring zijn deze wensen? Noem de kring met --kring.',
    'no-column': (asked) => `Er is geen vraag “${asked}” in dit bestand, of er zijn er meer die zo heten.`,
  },
  askColumn: 'In welke vraag staat de wens?',
  askKring: 'Van welke kring zijn deze wensen?',
  askTheme: (wish) => `Bij welk thema hoort “${wish}”?`,
  askTitle: 'Onder welke titel komt de wens in het plan?',
  whichTheme: (number) => `Bij welk thema hoort wens ${number}? Noem het met --theme.`,
  noNumber: (asked) => `Er is geen wens met nummer ${asked} in de rij; masterplan wishes laat zien welke er zijn.`,
  badNumber: (asked) => `“${asked}” is geen nummer van een wens, verwacht een nummer zoals 4, of 4-9.`,
  isDecided: (number, state) =>
    `Over wens ${number} is al besloten: ${state}. Zet haar terug met masterplan wishes reopen ${number}.`,
  isOpen: (number) => `Wens ${number} wacht nog op een besluit.`,
  isErased: (number) =>
    `De woorden van wens ${number} zijn na een jaar gewist; lees het formulier opnieuw in als u ze nodig hebt.`,
  onlyOne: '--title en --text zijn voor één wens tegelijk.',
  accepted: (number) => `Wens ${number} van een lid.`,
  same: (number, item) => `Wens ${number} is hetzelfde als ${item}.`,
  alsoWaits: (number, other) =>
    `Nr. ${other} is zelf een wens uit deze rij, verwacht een wens uit het plan. Neem nr. ${other} eerst over met masterplan wishes accept ${other}, en noem dan het id dat hij in het plan krijgt: masterplan wishes same ${number} ID.`,
  dropped: (number) => `Wens ${number} komt niet in het plan.`,
  reopened: (number) => `Wens ${number} wacht weer op een besluit.`,
  support: (n) =>
    `De steun van die wens staat op ${een(n, 'lid', 'leden')}. Zijn de inzenders daarin nog niet geteld, zeg dan --support.`,
  noSupport: (item) =>
    `Hoeveel leden ${item} steunen is niet bekend, en dan is er niets om bij op te tellen. Zet het aantal er zelf: masterplan set ${item} steun AANTAL.`,
  tooMany: (words) => `“${words}” is hier te veel.`,
  unreadable: (file) =>
    `${file} is niet te lezen als de rij met wensen van leden, en wordt niet overschreven. Zet het bestand opzij, of herstel het.`,
  meanwhile: (file) => `${file} is intussen door iets anders geschreven; er is niets veranderd. Probeer het opnieuw.`,
}
