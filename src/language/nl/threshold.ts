/** The Dutch words of the page on which a plan begins, and of why none can begin there. */
import type { ThresholdWords } from '../en/threshold.ts'

export const thresholdNl: ThresholdWords = {
  title: 'Een masterplan beginnen',
  other: { href: 'en', name: 'English' },
  intro:
    'In een paar vragen staat er een begin: de vereniging, haar kringen en haar thema’s. Alles is later te wijzigen, en er wordt pas iets geschreven als u op “Begin het plan” klikt.',
  place: (folder) => `De bestanden van het plan komen in deze map op uw computer: ${folder}`,
  others: (names) =>
    `In deze map staan andere bestanden: ${names}. Die blijven zoals ze zijn; het plan krijgt daarnaast een eigen map.`,
  andMore: (n) => (n === 1 ? '1 ander' : `${n} andere`),
  kringen: {
    legend: 'Kringen',
    help: 'Groepen leden met een eigen plan, zoals Noord, Zuid en Centrum. Is er maar één, laat dan alles leeg; die heet dan zoals de vereniging.',
    name: (nth) => `Kring ${nth}`,
    members: (nth) => `Leden van kring ${nth}`,
    more: 'Meer kringen',
    noName: (members) => `Hoe heet de kring met ${members} leden?`,
  },
  themes: (names) => `Laat het leeg voor de twaalf van het Ambitieweb: ${names}.`,
  ownThemes: 'Eigen thema’s, elk op een eigen regel',
  criteria: (usual) =>
    `Laat het leeg voor: ${usual}. Of typ “geen”; dan komen de criteria later. Eigen criteria schrijft u zo: Belang=60, Inspanning=40 kosten (dan is minder beter).`,
  association: 'Zoals ze op rapporten moet heten.',
  languageHelp: 'De taal van de bestanden, de rapporten en deze pagina’s.',
  button: 'Begin het plan',
  notYet: 'Er is nog niets geschreven. Wat er niet klopt, staat bij het veld.',
  next: 'Kies een kring om verder te gaan: schrijf de stip op de horizon op, en bij een thema de wensen en projecten.',
  full: {
    title: 'Hier kan geen plan beginnen',
    text: (folder, inner, names) =>
      `In ${folder} staan al bestanden, en in ${inner} ook: ${names}. Geen daarvan is een masterplan, en er is niets overschreven.`,
    what: 'Maak een lege map voor het plan, zet het programma daarin of start het daar, en open het opnieuw.',
  },
  elsewhere: {
    title: 'Welk plan?',
    text: (folder) => `In ${folder} zelf staat geen plan, in een map daaronder wel.`,
    open: (folder) => `Open ${folder}`,
    what: 'Wilt u een ander plan beginnen, maak dan ergens anders een lege map en start het programma daar.',
  },
  broken: {
    title: 'Het plan is niet te lezen',
    text: (file) =>
      `Dit klopt niet in ${file}, het bestand waarin staat welke kringen en thema’s er zijn. Er is niets aan veranderd.`,
    none: (file) =>
      `In ${file} staat geen kring of geen thema, dus er is niets te laten zien. Er is niets aan veranderd.`,
    folder: (folder) => `Het staat in de map ${folder}.`,
    what: 'Herstel het in een teksteditor en sla het op; dan verschijnt hier het plan. Is het op deze pagina’s gewijzigd, dan kunt u de laatste wijziging terugdraaien:',
    undo: 'Bewaren en terug',
  },
}
