/** Whether somebody agreed to what is done with the answers: silence and anything unclear is no consent. */

const GIVEN =
  /^(ja|yes|y|j|x|1|true|waar|ok[eé]?|akkoord|agree[ds]?|accept\w*|i (agree|consent|accept)|ik (ga (hier(mee)? )?akkoord|stem in|geef (hiervoor |hierbij )?toestemming|accepteer)|toestemming|aangevinkt|checked|✓|✔)(?![a-zà-ÿ])/i
const REFUSED =
  /^(nee|no|n|0|false|onwaar|niet akkoord|geen toestemming|weiger\w*|i (do not|don.?t|decline)|disagree|decline\w*|ik (ga (hier(mee)? )?niet|geef (hiervoor |hierbij )?geen|stem niet)|not? )/i

/** Whether an answer gives consent. */
export function consents(answer: string): boolean {
  const text = answer.trim()
  return GIVEN.test(text) && !/^\S+ (niet|geen|not)\b/i.test(text)
}

/** Whether the answers of a question are those of consent: nearly all of them give or refuse it. */
export function isConsent(answers: readonly string[]): boolean {
  const clear = answers.filter((text) => GIVEN.test(text.trim()) || REFUSED.test(text.trim()))
  return clear.length >= 0.8 * answers.length
}
