/** The Dutch words of the ranking screens. */
import type { RankWords } from '../en/rank.ts'
import { numbersIn } from '../numbers.ts'

const { list } = numbersIn('nl')
const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`
const staan = (namen: string[]): string => (namen.length === 1 ? 'staat' : 'staan')

export const rankNl: RankWords = {
  topShort: (k) => `top ${k}`,
  intervalShort: 'marge',
  population: (members) => een(members, 'lid', 'leden'),
  tooFew: (themes, k, coverage) =>
    `Te weinig antwoorden om te rangschikken (minder dan ${k}, of van minder dan ${coverage} van de respondenten): ${themes}.`,
  apart: (options) => `${options} gaan niet samen; kies er een.`,
  margin: (points) => `toevalsmarge ±${points} procentpunt`,
  invalid: (n) => een(n, 'ongeldig biljet', 'ongeldige biljetten'),
  settings: ({ coverage, k, top, N, seed }) =>
    `Instellingen: geen antwoord telt half; een thema telt mee vanaf ${k} antwoorden en ${coverage} van de respondenten; top ${top}; ${N} trekkingen, startgetal ${seed}.`,
  columns: (top) =>
    `Top ${top}: hoeveel leden het thema bij hun eerste ${top} zetten; een gelijke stand over die grens telt niet mee. Marge: de plaatsen in 90% van de nagebootste steekproeven.`,
  inseparableMark:
    '≈: niet te onderscheiden van het thema eronder; in minder dan 90% van de nagebootste steekproeven staat het erboven.',
  response: (voters, members, rate) =>
    members === null || rate === null
      ? een(voters, 'antwoord', 'antwoorden')
      : `${voters} van de ${members} leden, ${rate}`,
  first: ({ theme, kring, response, chance }) =>
    `${theme} staat in kring ${kring} op 1 (${response}). In ${chance} van de nagebootste steekproeven blijft ${theme} eerste.`,
  sharedFirst: (themes, kring, response) => `${themes} delen in kring ${kring} plaats 1 (${response}).`,
  inseparable: (a, b) => `${a} en ${b} zijn niet te onderscheiden.`,
  inseparableMore: (n) => `Dat geldt ook voor ${een(n, 'ander paar', 'andere paren')} buren in de lijst.`,
  secondOpinion: 'Tweede mening.',
  opinionSame: (methods) => `Dezelfde thema’s staan in de top 3 volgens ${methods}.`,
  opinionOther: (method, enters, leaves) =>
    `Volgens ${method} ${[
      ...(enters.length > 0 ? [`${staan(enters)} ${list(enters)} in de top 3`] : []),
      ...(leaves.length > 0 ? [`${staan(leaves)} ${list(leaves)} er niet in`] : []),
    ].join(' en ')}.`,
  agreement: (respondents, W, word) =>
    `Overeenstemming onder de ${een(respondents, 'respondent die alles beantwoordde', 'respondenten die alles beantwoordden')}: W = ${W}, ${word}.`,
  agreementKringen: (W, word) => `Overeenstemming tussen de kringen: W = ${W}, ${word}.`,
  agreementWord: {
    little: 'weinig overeenstemming',
    some: 'matige overeenstemming',
    much: 'veel overeenstemming',
  },
  agreementConvention: 'Onder 0,3 heet weinig, boven 0,6 veel: dat is een afspraak.',
  tau: (pairs) => `Per paar (tau, 1 is dezelfde volgorde): ${pairs}.`,
  firstBoth: (equal, members) =>
    equal === members
      ? `Eerste in beide wegingen: ${equal}.`
      : `Eerste met alle kringen even zwaar: ${equal}; eerste naar leden: ${members}.`,
  equalShort: 'gelijk',
  membersShort: 'leden',
  settingsTogether: (N, seed) =>
    `Marge: de plaatsen in 90% van de nagebootste steekproeven, elke kring uit zijn eigen respondenten (${N} trekkingen, startgetal ${seed}).`,
  quadrant: {
    'quick-win': 'snel oppakken',
    'big-bet': 'grote klus',
    'fill-in': 'kan erbij',
    reconsider: 'heroverwegen',
  },
  quadrantShort: 'soort',
  quadrantNote:
    'Snel oppakken: belangrijk, weinig inspanning. Grote klus: belangrijk, veel inspanning. Kan erbij: minder belangrijk, weinig inspanning. Heroverwegen: minder belangrijk, veel inspanning.',
  listKind: 'Soort',
  lowest: 'Laagste score',
  highest: 'Hoogste score',
  noGoal: 'geen doel',
  knockedOut: 'Zonder plaats, onder een minimum',
  knockedOutLine: (project, criteria, score) =>
    `${project}: onder het minimum voor ${criteria} (zou ${score} punten hebben).`,
  noScoresYet: (n) => `${een(n, 'open project heeft', 'open projecten hebben')} nog geen cijfers.`,
  firstProject: ({ project, share, error, N }) =>
    `${project} staat bij ${share} van alle mogelijke wegingen op 1 (${N} trekkingen, elke puntenverdeling even waarschijnlijk; ±${error} procentpunt).`,
  alwaysFirst: (project) => `${project} staat bij elke weging op 1.`,
  staysFirst: (ranges) => `Die plaats blijft behouden zolang, telkens één tegelijk, ${ranges}.`,
  range: ({ criterion, low, high, points }) => {
    const span = low === null ? `hoogstens ${high}` : high === null ? `minstens ${low}` : `tussen ${low} en ${high}`
    return `‘${criterion}’ ${span} van de 100 punten krijgt (nu ${points})`
  },
  provisionalNote:
    'Een ontbrekend cijfer telt als het midden van de schaal; de marge erachter is met het slechtste en het beste cijfer.',
  allProjects: 'Projecten van alle kringen',
  kringColumn: 'kring',
  whatIf: 'Wat als',
  whatIfMethod: (method) => `volgens ${method} in plaats van Borda`,
  whatIfWeights: (weights) => `met ${weights}`,
  whatIfNothing: 'Er is niets bewaard.',
  noneMoved: 'Er verschuift niets.',
  moved: (name, from, to) => `${name}: ${from} → ${to}`,
  wasPlace: 'was',
  optima: (n) =>
    `Er zijn ${n} even goede volgordes; een gedeelde plaats betekent dat die het er niet over eens zijn. Dit is dus niet dé volgorde.`,
  unknownCriterion: (id) => `Er is geen criterium “${id}”.`,
  weightsForm: 'criteria met punten, zoals belang=40,urgentie=10',
  methodNeedsKring:
    '--method rangschikt de thema’s van één kring; noem er een, zoals: masterplan rank noord --method schulze',
  gap: 'Ambitie en nu',
  gapColumns: {
    today: 'nu',
    ambition: 'doel',
    gap: 'te gaan',
    proposal: 'voorstel',
    cost: 'kosten',
    projects: 'projecten',
  },
  gapNote: (quota) =>
    `Te gaan: ambitie min nu, in niveaus. Het voorstel volgt uit de ranglijst van de leden (${quota
      .map(([level, most], i) => `niveau ${level} voor hoogstens ${i === 0 ? een(most, 'thema', 'thema’s') : most}`)
      .join(', ')}); het is een voorstel, het niveau is een besluit.`,
  gapOpen: 'open',
  gapUnbudgeted: (n) => `${een(n, 'project', 'projecten')} zonder kosten`,
  explain: {
    place: ({ name, place, kring, total }) => `${name} staat in kring ${kring} op plaats ${place} van ${total}.`,
    noPlace: (name, kring) => `${name} heeft in kring ${kring} geen plaats.`,
    few: (k, coverage) =>
      `Te weinig respondenten beantwoordden het om het te rangschikken: minder dan ${k}, of minder dan ${coverage}.`,
    hidden: (k) => `Minder dan ${k} leden antwoordden, dus er wordt niets getoond.`,
    none: 'Van deze kring is geen enquête bekend.',
    indicative: (least) =>
      `Minder dan ${least} leden antwoordden: de volgorde is een indicatie, en meer is er niet van te zeggen.`,
    share: (share, mean, answers) =>
      `Het voorkeursaandeel is ${share}: zo vaak zet een respondent het boven een willekeurig ander thema; gelijk of geen antwoord telt half.${mean === null ? '' : ` Het gemiddelde cijfer is ${mean}${answers === null ? '' : `, uit ${een(answers, 'antwoord', 'antwoorden')}`}.`}`,
    duels: 'Tegen elk ander thema, het deel dat het hoger zet; het gemiddelde daarvan is het aandeel:',
    rest: (n) => een(n, 'ander thema, met weinig antwoorden', 'andere thema’s samen, met weinig antwoorden'),
    up: (other, place, n, voters) =>
      n === 1
        ? `Omhoog: ${other} (plaats ${place}) gaat het al voorbij als 1 van de ${voters} respondenten zijn cijfers voor die twee omwisselt.`
        : `Omhoog: om ${other} (plaats ${place}) voorbij te gaan, zouden minstens ${n} van de ${voters} respondenten hun cijfers voor die twee moeten omwisselen.`,
    down: (other, place, n, voters) =>
      n === 1
        ? `Omlaag: ${other} (plaats ${place}) gaat er al overheen als 1 van de ${voters} respondenten zijn cijfers voor die twee omwisselt.`
        : `Omlaag: ${other} (plaats ${place}) gaat eroverheen als minstens ${n} van de ${voters} respondenten hun cijfers voor die twee omwisselen.`,
    out: (other) => `Cijfers omwisselen met ${other} zou niet genoeg zijn om van plaats te wisselen.`,
    top: 'Omhoog: hoger kan niet.',
    bottom: 'Omlaag: lager kan niet.',
    sure: ({ low, high, first, top, N }) =>
      `In 90% van ${N} nagebootste steekproeven staat het ${low === high ? `op plaats ${low}` : `tussen plaats ${low} en ${high}`}; eerste in ${first}, in de top 3 in ${top}.`,
    notApart: (others) => `Niet te onderscheiden van ${others}.`,
    board: 'De plaats van het bestuur staat ernaast:',
    score: (score) => `De score is ${score} van de 100 punten:`,
    term: ({ criterion, score, points, most, cost }) =>
      `${criterion}: cijfer ${score}${cost ? ', telt omgekeerd' : ''} → ${points} van ${most} punten`,
    missing: 'ontbreekt, telt als het midden',
    between: (low, high) => `Is alles ingevuld, dan komt de score tussen ${low} en ${high} uit.`,
    step: ({ criterion, from, to, place }) =>
      `met een ${to}${from === null ? '' : ` in plaats van een ${from}`} voor ‘${criterion}’ komt het op plaats ${place}`,
    tied: 'Het deelt zijn plaats; vrijwel elke andere puntenverdeling verbreekt dat.',
    upStep: (step) => `Omhoog: ${step}.`,
    downStep: (step) => `Omlaag: ${step}.`,
    upNone: 'Omhoog: geen enkel ander cijfer alleen brengt het hoger.',
    downNone: 'Omlaag: geen enkel ander cijfer alleen brengt het lager.',
    neighbours: ({ above, below }) =>
      [...(above ? [`erboven: ${above}`] : []), ...(below ? [`eronder: ${below}`] : [])].join('; '),
    intervals: (ranges) => `Tussen zijn buren houdt het zijn plaats zolang, telkens één tegelijk, ${ranges}.`,
    steady: 'Tussen zijn buren houdt het zijn plaats, wat één criterium ook weegt.',
    anyWeights: (share, place) => `Bij ${share} van alle mogelijke wegingen staat het op plaats ${place} of hoger.`,
    together: ({ name, place, share }) =>
      `${name} staat over de kringen op plaats ${place}, met ${share}: het gemiddelde van de kringen, zo gewogen.`,
    togetherTerm: ({ kring, share, weight, place }) =>
      `${kring}: aandeel ${share} (plaats ${place}) × gewicht ${weight}`,
    focus: (word) => `Focus: ${word}.`,
    unknown: (asked) => `Er is geen thema of project “${asked}”.`,
    several: (asked, options) => `“${asked}” kan van alles zijn: ${options}. Noem er een.`,
  },
  method: 'methode',
  methods: 'De rangschikmethoden; een ervan in woorden: masterplan explain METHODE.',
  weakness: 'Zwakte',
  source: 'Bron',
}
