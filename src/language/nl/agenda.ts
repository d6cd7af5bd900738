/** The Dutch words of a meeting pack. */
import type { agendaEn } from '../en/agenda.ts'

export const agendaNl: typeof agendaEn = {
  title: (kring) => `Agenda kring ${kring}`,
  titleAll: 'Agenda van de vereniging',
  meeting: (date) => `Vergadering van ${date}`,
  points: 'Agendapunten',
  opening: 'Opening en mededelingen',
  lastMinutes: 'Verslag van de vorige vergadering',
  anyOther: 'Rondvraag en sluiting',
  decisions: 'Te nemen besluiten',
  noDecisions: 'Er hoeft nu niets te worden besloten.',
  leftIntro:
    'Op deze agenda staat alleen wat meer kringen aangaat of een uiterste dag heeft. De andere besluiten neemt elke kring zelf; zijn agenda maakt u met de opdracht erachter.',
  ofKringen: 'De andere besluiten neemt elke kring zelf:',
  left: (n) => (n === 1 ? '1 besluit' : `${n} besluiten`),
  question: {
    due: (date, passed) => ['Wat wordt het besluit?', `Het ${passed ? 'was' : 'is'} uiterlijk ${date} nodig.`],
    start: (when, passed, decided) =>
      decided
        ? [`Gaat dit ${passed ? 'nog ' : ''}door?`, `Het ${passed ? 'stond' : 'staat'} gepland ${when}.`]
        : ['Mag dit van start?', `Dat ${passed ? 'stond' : 'staat'} gepland ${when}.`],
    running: ['Komt er alsnog een besluit?', 'Dit is in uitvoering, maar in het plan staat er geen.'],
    waiting: (date) => [
      'Gaat dit door, wacht het langer of stopt het?',
      `Het staat in de wacht en zou op ${date} opnieuw worden bekeken.`,
    ],
    late: (when) => ['Komt er een nieuwe datum, of wordt dit afgerond?', `Het had ${when} klaar moeten zijn.`],
    red: ['Wat is er nodig om verder te kunnen?', 'Het loopt vast.'],
  },
  decided: (when, forum, text) => `Eerder besloten, ${when}${forum === null ? '' : ` (${forum})`}: ${text}`,
  toFund: (amount) => `nog ${amount} te dekken`,
  changes: (date) => `Veranderd sinds ${date}`,
  noChanges: 'Er is in het plan niets veranderd.',
  noHistory: (date) =>
    date === null
      ? 'In het plan staat nog geen besluit met wie het nam. Wanneer de vorige vergadering was, is daarom niet bekend, en ook niet wat er sindsdien veranderde.'
      : `Het laatste besluit in het plan is van ${date}. Van vóór die dag is hier geen versie van de plannen, dus wat er sindsdien veranderde, is niet te zeggen.`,
  saidAndDone: 'U zei – wij deden',
  nothingDone: 'Sindsdien is geen wens opgepakt of beantwoord.',
  done: (wish, project, phase) => `${wish}: opgepakt in ${project} (${phase})`,
  answered: (wish, project) => `${wish}: beantwoord met ${project}, dat is afgerond`,
  troubles: 'Te laat en geblokkeerd',
  noTroubles: 'Geen project is te laat of geblokkeerd.',
  blocked: (list) => `wacht op ${list}`,
  noExplanation: 'In het plan staat geen toelichting.',
  unanswered: 'U zei – en wij hebben nog geen antwoord',
  noUnanswered: 'Bij elke wens staat een project.',
  support: (n) => (n === 1 ? '1 lid steunt dit' : `${n} leden steunen dit`),
  noSupport: 'steun nog niet gepeild',
  reviews: (date) => `Te herzien tot en met ${date}`,
  noReviews: 'Er hoeft niets opnieuw te worden bekeken.',
  passed: 'voorbij',
  minutes: 'Verslag',
  minutesIntro:
    'Om in te vullen: per besluit een regel, en daaronder wie wat wanneer doet. Bewaar dit in Word en lees het terug met masterplan import: elk besluit komt dan bij zijn item, met de dag en wie besloot.',
  present: 'Aanwezig',
  absent: 'Afwezig met bericht',
  otherDecision: 'Een ander besluit',
  inPlans: (key) => `In de plannen: ${key}`,
  who: 'Wie',
  when: 'Wanneer',
  what: 'Wat',
  about: 'Gaat over',
  whoAndWhen: 'Wie en wanneer',
  line: (date, forum) => `- ${date} (${forum}): …`,
  forum: 'kringbestuur',
  forumAll: 'bestuur',
}
