/** What a question asks for, by its words: an order, a place in it, the least important, consent, or who somebody is. */

const IDENTIFYING =
  /naam|\bname\b|e-?mail|telefoon|phone|mobiel|adres|address|\bip\b|bedrijf|company|organisati|respondent|collector|\bid\b|response ?id|ipaddr|token|gebruiker|user|functie|\bref|seed|location(latitude|longitude)|latitude|longitude|postcode|\bzip|postal|kenteken|licen[cs]e plate|\biban\b|rekeningnummer|account number|hoe heet|\bwie (?:bent|ben|vult)\b|namens wie|initialen|voorletters|geboorte|date of birth|\bkvk\b|\bbsn\b|linkedin/i
const PLACE =
  /(?:rang|rank|ranking|plaats|place|keuze|choice|positie|position|voorkeur|prioriteit|priority|nummer|no\.?)\W{0,3}(\d{1,2})(?!\d)|(?:^|\W)(\d{1,2})(?:e|ste|de|st|nd|rd|th)\b|\[(\d{1,2})\]/i
const ORDINAL = ['eerste|first', 'tweede|second', 'derde|third', 'vierde|fourth', 'vijfde|fifth'].map(
  (words) => new RegExp(`\\b(?:${words})\\b`, 'i'),
)
const UNORDERED = /(volgorde|order)\W+(maakt|speelt|doet|does|is)\W+(niet|geen|not)|willekeurige volgorde|in any order/i
// "Which matter least?" is about the other end; "from least to most" is an order of all.
const LEAST = /\b(minst|least|laagst|lowest|onbelangrijkst)/i
const MOST_TOO = /\b(meest|most|hoogst|highest|belangrijkst)/i
const TIMED = /tijd|time|datum|date|stamp|ingevuld|voltooi|completed|submitted|start|end/i
const CONSENT =
  /toestemming|akkoord|instem|consent|privacy|\bavg\b|\bgdpr\b|verwerk\w* van|gegevens .*(gebruik|verwerk)|\bagree\b|process\w* (of )?(my|your) (data|answers)|\b(?:mogen (?:wij|we)|mag de)\b.*\b(?:antwoord|wens|reactie|inzending)\w*.*(?:gebruik|opnem|overnem|delen|publice|plaats|bewar)|\bmay (?:we|the)\b.*\b(?:use|share|publish|include|keep)\b.*\b(?:answer|wish|repl|response)/i
const OPEN = /waarom|\bwhy\b|toelicht|licht .*toe|uitleg|explain|opmerking|comment|namelijk|motiv|reden|reason|kwijt/i
// What survey programs add themselves, under the names that they use for it.
const PROGRAM =
  /^(lastpage|startlanguage|seed|progress|duration|finished|status|points|punten|total points|totaal(?: aantal)? punten|quiz feedback|feedback|grade|collector|user ?language|distribution ?channel|last ?modified|laatst gewijzigd|interview ?time|group ?time|question ?time)\b/i
// To be called or mailed is another thing to agree to.
const CONTACT = /contact|benader|\bbel(len|t)?\b|nieuwsbrief|newsletter|\bmail(en|t)?\b|e-mailen|call|uitnodig|invite/i

/** Whether a question asks for an order. */
export function asksOrder(header: string): boolean {
  const order = /rangschik|volgorde|rangorde|\brank|\border|sleep|drag|prioriteer|prioriti[sz]e/i
  return order.test(header) && !UNORDERED.test(header)
}

/** Whether a question is about the place that something gets, so that figures below it may be places. */
export function asksPlace(header: string): boolean {
  return (
    asksOrder(header) || /\b(?:rang|rangnummer|plaats|plek|positie|prioriteit|place|position|priority)\b/i.test(header)
  )
}

/** The place of the order that a question asks for; 0 for any other question. */
export function placeIn(header: string): number {
  const figure = Number(PLACE.exec(header)?.slice(1).find(Boolean) ?? 0)
  if (figure > 0) return figure
  return /keuze|choice|plaats|place|voorkeur|prioriteit|priority/i.test(header)
    ? ORDINAL.findIndex((word) => word.test(header)) + 1
    : 0
}

/** Whether a question asks what matters least. */
export function asksLeast(header: string): boolean {
  return LEAST.test(header) && !MOST_TOO.test(header)
}

/** Whether a question asks who somebody is. */
export function asksWho(header: string): boolean {
  return IDENTIFYING.test(header)
}

/** Whether a question asks what an answer is about. */
export function asksTopic(header: string): boolean {
  return /\bthema|\btheme|onderwerp|\btopic|\bsubject|categorie|category|waarover/i.test(header)
}

/** Whether a question asks where somebody belongs. */
export function asksKring(header: string): boolean {
  return /\b(?:kring|vestiging|gebied|terrein|bedrijventerrein|district|area|location)\b/i.test(header)
}

/** Whether a question asks for words of one's own. */
export function asksWords(header: string): boolean {
  return OPEN.test(header)
}

/** Whether a column is a survey program's own, and was asked of nobody. */
export function asksNothing(header: string): boolean {
  return PROGRAM.test(header)
}

/** Whether a question may be one for consent to what is done with the answers. */
export function asksConsent(header: string): boolean {
  return CONSENT.test(header) && !CONTACT.test(header)
}

/** Whether a column may hold a day or time. */
export function asksTime(header: string): boolean {
  return TIMED.test(header)
}

/** A column's question, without the number that a table of Excel puts behind one that it has already: `Energie2` beside `Energie`. */
export function questionAt(headers: readonly string[], i: number): string {
  const own = headers[i] ?? ''
  const bare = own.replace(/\d{1,2}$/, '')
  return bare !== own && headers.includes(bare) ? bare : own
}
