/** The Dutch words of the question behind the question. */
import type { WhyWords } from '../en/why.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const whyNl: WhyWords = {
  ofChallenge: (title) =>
    `“${title}” is een uitdaging. Doorvragen doet u bij een wens; alle wensen ziet u met: masterplan why`,
  ofProject: (title, wishes) =>
    `“${title}” hoort bij meer dan één wens: ${wishes}. Doorvragen doet u bij een wens; noem er een.`,
  noWish: (title) =>
    `“${title}” hoort bij geen wens in deze plannen. Doorvragen doet u bij een wens; alle wensen ziet u met: masterplan why`,
  state: {
    none: 'nog niet doorgevraagd',
    whys: 'wel waaroms, nog geen vraag',
    question: 'zekerheid nog open',
    vermoeden: 'een vermoeden',
    getoetst: 'getoetst bij leden',
    bevestigd: 'bevestigd',
  },
  support: (n) => (n === null ? 'steun nog niet gepeild' : `steun van ${een(n, 'lid', 'leden')}`),
  real: 'De eigenlijke vraag',
  certainty: (word) => `Zekerheid: ${word}.`,
  missing: {
    whys: 'Bij deze wens is nog niet doorgevraagd.',
    question: 'De eigenlijke vraag is nog niet verwoord.',
    certainty: 'Hoe zeker dit is, staat er nog niet bij.',
  },
  unanswered: 'nog geen antwoord',
  goOn: (command) => `Verder vragen, in een terminal: ${command}`,
  list: 'Wensen zonder bevestigde vraag achter de vraag',
  allDone: 'Bij elke wens is de vraag achter de vraag bevestigd.',
  columns: { wish: 'wens', support: 'steun', state: 'stand' },
  kringCount: (open, all) => `${open} van de ${een(all, 'wens', 'wensen')}`,
  listHint: 'Bij een wens doorvragen, met een deel van de naam of met de id: masterplan why WENS',
  intro:
    'Vraag door tot u bij iets komt waar de kring mee aan de slag kan; vier of vijf keer is vaak genoeg. Een leeg antwoord sluit een tak af. Met Esc stopt u. Er wordt pas iets geschreven als u dat zegt.',
  whereOn: 'Waar wilt u verder vragen?',
  deeper: (label) => `Verder bij: ${label}`,
  atTop: 'Nog een reden voor deze wens',
  onlyQuestion: 'Alleen de eigenlijke vraag verwoorden',
  askFor: (label) => `Wat vraagt u bij “${label}”?`,

  emptyEnds: 'leeg: deze tak is klaar',
  firstQuestion: (title) =>
    title === null ? 'Waarom is dit belangrijk voor ons?' : `Waarom is “${title}” belangrijk voor ons?`,
  questions: [
    'Waarom is dat een probleem?',
    'Waarom is dat belangrijk?',
    'Wat gebeurt er als dat zo blijft?',
    'Waarom telt dat zo zwaar?',
  ],
  deepest: 'Dieper dan dit gaat de boom niet; neem wat er nog speelt mee in de vraag zelf.',
  another: 'Is er nog een andere reden?',
  noOther: 'Nee, door naar de vraag zelf',
  otherFor: (label) => `Ja, nog een antwoord bij: ${label}`,
  otherTop: 'Ja, nog een reden voor deze wens',
  elsewhere: 'Ja, bij een andere tak',
  askRestated: 'Wat is dan de eigenlijke vraag?',
  restatedHint: 'Hoe kunnen we …? Leeg laten mag.',
  askSource: 'Waar komen deze antwoorden vandaan?',
  sources: ['werksessie', 'gesprek', 'enquête', 'interview'],
  otherSource: 'Ergens anders vandaan',
  askOtherSource: 'Waarvandaan? Een bijeenkomst of organisatie, geen namen.',
  askCertainty: 'Hoe zeker is de vraag achter de vraag?',
  keepCertainty: (now) => (now === null ? 'Nog even open laten' : `Laten zoals het is: ${now}`),
  willAdd: (file) => `Dit komt in ${file}:`,
  askWrite: 'Zal ik dit opschrijven?',
  yes: 'Ja',
  no: 'Nee, laat het bestand zoals het is',
  nothing: 'Er is niets bijgekomen; het bestand is zoals het was.',
  notWritten: 'Er is niets geschreven.',
  soFar: 'Er is niets geschreven. Dit had u al beantwoord, om te plakken of te bewaren:',
  belowThat: (label) => `Onder “${label}”:`,
  written: (file) => `Geschreven in ${file}.`,
  setCertainty:
    'Hoe zeker de vraag is, kunt u bovenaan bij de gegevens van de wens zetten: zekerheid: vermoeden, getoetst of bevestigd.',
  typeCertainty: (id, word) =>
    `De zekerheid is niet geschreven: de gegevens bovenaan staan zo dat u ze beter zelf aanpast. Zet bij de wens ${id}: zekerheid: ${word}`,
  noId: 'Een wens zonder id heeft geen gegevens en dus geen zekerheid; masterplan fix geeft er een id aan.',
  changed: (file) => `${file} is intussen veranderd en is daarom niet overschreven. Begin opnieuw.`,
  broken: (file) => `${file} is niet goed te lezen; daarom wordt er niets in geschreven. Zie: masterplan validate`,
  unreadable: (file) =>
    `Deze antwoorden kunnen niet in ${file} komen zonder iets anders te veranderen. Zie: masterplan validate`,
  refused: {
    personal: (what) => `Hier staat ${what}. Een plan is openbaar en noemt geen personen; zeg het zonder.`,
    kinds: {
      email: 'een e-mailadres',
      phone: 'een telefoonnummer',
      iban: 'een rekeningnummer',
      bsn: 'een burgerservicenummer',
      name: 'iemands naam',
    },
    comment: 'In een plan verbergen <!-- en --> wat ertussen staat; zeg het zonder.',
    long: (most) => `Dit is langer dan ${most} tekens; zeg het korter.`,
    questions: 'Eén vraag tegelijk: één vraagteken, aan het eind.',
    brackets: 'Hier geen haakjes: de bron komt zelf tussen haakjes te staan.',
    date: 'Hier geen datum: die van vandaag komt erbij.',
  },
}
