/** Whether a row is somebody trying out the survey, by what is written beside the scores. */

const TEST =
  /^(?:dit is (?:een|maar een) |this is (?:a|just a) |een |a )?(?:proef|test)(?:\w{0,12}|(?:[ -](?:test|proef|inzending|antwoord|invulling|response|respondent|entry|bedrijf|user|\d{1,4}))*)[ .!]*$/i
const LEAVE_OUT =
  /\b(?:niet (?:meenemen|meetellen|meerekenen|gebruiken)|(?:graag |please )?(?:negeren|ignore|disregard)\b|do not (?:count|use|include)|test ?test|dit is (?:een|maar een) test|this is (?:a|just a) test)/i
const ADDRESS = /^(?:test|tester|proef)[\w.+-]{0,20}@/i
// Qualtrics says by itself, in words or as a number, that a row came from its preview.
const PREVIEW = /^survey (?:preview|test)$/i

/** Whether one cell, which is no score, marks the row as a test. */
export function saysTest(header: string, cell: string): boolean {
  if (/^(distribution ?channel|response type|status)$/i.test(header) && /^(preview|test)$/i.test(cell)) return true
  return PREVIEW.test(cell) || TEST.test(cell) || ADDRESS.test(cell) || (cell.length < 120 && LEAVE_OUT.test(cell))
}
