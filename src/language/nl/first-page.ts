/** The Dutch words of a report's first page. */
import type { FirstPageWords } from '../en/first-page.ts'

const GETALLEN = 'geen één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')

export const getal = (n: number): string => GETALLEN[n] ?? String(n)

export const firstPageNl: FirstPageWords = {
  onTop: (names, n) => (n === 1 ? `${names} staat bovenaan` : `${names} staan samen bovenaan`),
  onTopFor: (names, n, whom) => `${names} ${n === 1 ? 'staat' : 'staan samen'} bovenaan bij de leden van ${whom}`,
  someKringen: (some, all) => `${getal(some)} van de ${getal(all)} kringen samen`,
  indicative: (names, n) => `${names} ${n === 1 ? 'lijkt' : 'lijken'} bovenaan te staan`,
  holdup: (n, title) => `${getal(n)} projecten wachten op ${title}`,
  heldElsewhere: (n) =>
    n === 1 ? 'één daarvan is van een andere kring' : `${getal(n)} daarvan zijn van andere kringen`,
  gap: (amount) => `${amount} is nog niet gedekt`,
  gapMembers: (amount) => `${amount} moet nog worden gevonden`,
  onTopEverywhere: (names, n) => `${names} ${n === 1 ? 'staat' : 'staan samen'} in elke kring bovenaan`,
  running: (n, open) =>
    open === 1
      ? 'het enige open project wordt nu uitgevoerd'
      : `${getal(n)} van de ${open} open projecten ${n === 1 ? 'wordt' : 'worden'} nu uitgevoerd`,
  stillNeeded: (n, name) => `${name} is bij ${n === 1 ? 'één vraag' : `${getal(n)} vragen`} aan zet`,
  overdue: (n, open) =>
    n < open
      ? `${getal(n)} daarvan ${n === 1 ? 'is' : 'zijn'} al te laat`
      : n === 1
        ? 'die is al te laat'
        : 'ze zijn allemaal al te laat',
  firstBy: (date, which) => `de ${{ only: '', first: 'eerste ', next: 'volgende ' }[which]}termijn is ${date}`,
  funded: 'alles wat is begroot, is gedekt',
  namesOfPlans: 'De namen zijn Engels.',
  plansIn: ['Taal van de plannen', 'Engels'],
  otherLanguage: 'De plannen zelf zijn in het Engels; wat uit een plan komt, staat er zoals het is geschreven.',
  decisions: 'Gevraagde besluiten',
  decision: 'Besluit',
  by: 'Wanneer',
  nothing: 'niets',
  more: (n) => `En nog ${getal(n)} ${n === 1 ? 'besluit' : 'besluiten'}.`,
  needed: (name) => `Nog nodig van ${name}`,
  moreNeeded: (n) => `En nog ${getal(n)} ${n === 1 ? 'vraag' : 'vragen'}.`,
  open: (n) => (n === 1 ? 'open project' : 'open projecten'),
  late: 'te laat',
  raised: 'rood of oranje',
  toFund: 'nog te dekken',
  toFind: 'nog te vinden',
  more1: (n, than) => `${n} meer dan ${than}`,
  less: (n, than) => `${n} minder dan ${than}`,
  same: (than) => `evenveel als ${than}`,
  at: (name, date) => (name === null ? `op ${date}` : `bij ${name} (${date})`),
  beforeDecision: (date) => `vóór het besluit van ${date}`,
  holds: (counts) => `Dit plan telt ${counts}.`,
  matrix: {
    caption: (margin, levels) =>
      `Per thema de voorkeur van leden${margin ? ', hoe zeker de plaats is' : ''}${levels ? ', waar de kring staat en heen wil' : ''} en wat er loopt.`,
    fixed: (levels) =>
      `Per thema ${levels ? 'waar de kring staat en heen wil, en ' : ''}wat er loopt, in de vaste volgorde.`,
    board: 'Bestuur',
    levels: 'Nu → ambitie',
    open: 'Open',
    margin: 'Marge',
    today: 'nu',
    ambition: 'ambitie',
    average: 'gemiddeld 50%',
    openIn: (n) => (n === 1 ? '1 project' : `${n} projecten`),
    marginMeans:
      'De marge: op deze plaatsen komt een thema in negen van de tien nagebootste enquêtes. Hoe korter de streep, hoe zekerder de plaats.',
    marginOf: (places) => `marge ${places}`,
    scale: 'niveau',
    level: (levels) => `niveau ${levels}`,
    lacks: (amount) => `${amount} te dekken`,
    lacksMembers: (amount) => `${amount} te vinden`,
    first: (name, share) => (share === null ? `${name} staat bovenaan` : `${name} staat bovenaan met ${share}`),
    last: (name, share) => `${name} onderaan met ${share}`,
    unranked: 'De thema’s zijn nog niet gerangschikt',
    apart: (groups) => `Niet van elkaar te onderscheiden: ${groups}.`,
    places: (places, shares) => `plaats ${places} (${shares})`,
    levelsAre: (levels) => `De niveaus: ${levels}.`,
  },
  money: {
    title: 'Geld',
    caption: (cost, n) => `${n === 1 ? 'Eén project kost' : `Samen kosten ${getal(n)} projecten`} ${cost}.`,
    funded: (amount) => `${amount} gedekt`,
    there: (amount) => `${amount} is er al`,
    gap: (amount) => `${amount} nog te dekken`,
    find: (amount) => `${amount} nog te vinden`,
    largest: (names) => `Het meest ontbreekt voor ${names}`,
    named: (title, amount) => `${title} (${amount})`,
  },
}
