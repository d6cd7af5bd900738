/** The Dutch words of the year report: what was promised, done and stopped, the money, the survey and what is measured. */
import type { YearWords } from '../en/year.ts'
import { getal } from './first-page.ts'

/** Of niets, één of meer: het werkwoord, en de telling erachter. */
const isEr = (n: number): string => (n < 2 ? 'is' : 'zijn')
const erIs = (n: number): string => `${isEr(n)} er ${getal(n)}`

const projecten = (n: number): string => (n === 1 ? 'één project' : `${getal(n)} projecten`)

export const yearNl: YearWords = {
  title: (plan) => `Jaarverslag: ${plan}`,
  audience: 'Jaarverslag',
  period: (from, until) => `van ${from} tot en met ${until}`,
  chosen: (moment) => `Het jaarverslag gaat over de tijd sinds ${moment}, de laatste jaarwisseling.`,
  choose: (command) => `Een ander moment: ${command}`,
  aDay: 'JJJJ-MM-DD',
  noMoment:
    'Er is geen eerdere versie van de plannen om mee te vergelijken, dus over de tijd sindsdien is niets te zeggen.',
  lead: (promised, finished, stopped) =>
    promised === 1
      ? `Het project dat toen openstond, is ${finished === 1 ? 'afgerond' : stopped === 1 ? 'gestopt' : 'niet afgerond en niet gestopt'}.`
      : `Van de ${getal(promised)} projecten die toen openstonden, ${erIs(finished)} afgerond en ${isEr(finished) === isEr(stopped) ? getal(stopped) : erIs(stopped)} gestopt.`,
  nothingPromised: 'Toen stond er geen project open in het plan.',
  added: (n) => `Sindsdien ${n === 1 ? 'kwam er' : 'kwamen er'} ${projecten(n)} bij.`,
  finished: 'afgerond',
  stopped: 'gestopt',
  came: 'erbij gekomen',
  promised: 'Beloofd',
  found: (promised, finished) =>
    `${getal(finished)} van de ${getal(promised)} projecten ${finished < 2 ? 'is' : 'zijn'} afgerond`,
  due: (planned, finished) =>
    planned === 1
      ? `Volgens het plan van toen zou één project nu klaar zijn; dat is ${finished === 1 ? 'afgerond' : 'niet afgerond'}.`
      : `Volgens het plan van toen zouden ${getal(planned)} projecten nu klaar zijn; ${finished === planned ? `die zijn alle ${getal(planned)} afgerond` : `daarvan ${erIs(finished)} afgerond`}.`,
  noDue: 'Volgens het plan van toen hoefde nog geen project klaar te zijn.',
  undated: (n, all) =>
    n === all
      ? 'Het plan van toen noemde van geen project wanneer het klaar zou zijn.'
      : `Van ${projecten(n)} noemde het geen einddatum.`,
  columns: {
    open: 'Open toen',
    finished: 'Afgerond',
    going: 'Gaat door',
    idea: 'Idee',
    later: 'Later',
    stopped: 'Gestopt',
  },
  legend: 'Later: uitgesteld of in de wacht. Gestopt: vervallen, opgegaan in een ander of uit het plan gehaald.',
  together: 'Samen',
  done: 'Gedaan',
  foundDone: (n) => (n === 1 ? 'één project afgerond' : `${getal(n)} projecten afgerond`),
  nothingFinished: 'Er is geen project afgerond.',
  decided: 'Besloten',
  noDecisions: 'In de plannen staat geen besluit uit deze tijd.',
  halted: 'Anders gelopen',
  foundHalted: (stopped, later) =>
    [
      ...(stopped > 0 ? [`${getal(stopped)} gestopt`] : []),
      ...(later > 0 ? [`${getal(later)} uitgesteld of in de wacht`] : []),
    ].join(', '),
  nothingHalted: 'Er is niets gestopt of uitgesteld.',
  postponed: 'Uitgesteld of in de wacht',
  noReason: 'het plan zegt niet waarom',
  more: (n) => `En nog ${getal(n)}.`,
  money: 'Geld',
  noMoney: 'Van geen enkel open project is een vast bedrag bekend, toen niet en nu niet.',
  foundMoney: (was, is) => (was === is ? `het gat bleef ${is}` : `het gat ging van ${was} naar ${is}`),
  moneyIntro:
    'Kosten, dekking en wat nog te dekken is, gelden voor de projecten die op die dag openstonden; uitgaven voor alle projecten waarvan ze bekend zijn.',
  was: 'Toen',
  is: 'Nu',
  spent: 'Uitgegeven tot dan',
  uncosted: 'Open projecten zonder vast bedrag',
  ofWhich: (kring) => `waarvan ${kring}`,
  notThere: 'was er niet',
  survey: 'De enquête, toen en nu',
  surveyed: {
    none: 'toen en nu geen enquête.',
    same: 'in het plan staat dezelfde enquête als toen.',
    new: 'er is nu een enquête; in het plan van toen stond er geen.',
    other: 'in het plan staat een andere enquête dan toen.',
    gone: 'de enquête van toen staat niet meer in het plan.',
    unknown: 'of er een andere enquête is gehouden, is niet te zeggen.',
  },
  voters: (n, period) => `Er antwoordden ${n} leden${period === null ? '' : ` (${period})`}.`,
  hidden: 'Er antwoordden te weinig leden om de uitkomst te tonen.',
  stayed: 'Geen thema kreeg een andere plaats.',
  indicators: 'Indicatoren, toen en nu',
  indicator: 'Indicator',
  figure: (value, year) => `${value} (${year})`,
  notMeasured: 'niet gemeten',
  notInPlan: 'niet meer in het plan',
  unknown: 'Wat niet bekend is',
  noReasons: (n) =>
    `Van ${n === 1 ? 'één project dat is uitgesteld of gestopt' : `${getal(n)} projecten die zijn uitgesteld of gestopt`}, zegt het plan niet waarom.`,
  judged: (moment) => `De stand van toen is beoordeeld op ${moment}.`,
  listName: 'Jaarverslag',
  outcome: 'Wat ervan kwam',
}
