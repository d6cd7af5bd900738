/** Whether somebody sent in the survey, or stopped on the way, by the columns that survey programs add for it. */
import { numberIn } from './likert.ts'

const FINISHED = /^(finished|voltooid\??|afgerond\??|compleet|completed?\??|submitted)$/i
const PROGRESS = /^(progress|voortgang)\b/i
const STATUS = /status|response type|type (of )?response|soort antwoord/i
const SENT = /submit|verzend|verzonden|ingezonden|inzend|completion|voltooi|completed/i
const NO = /^(false|0|no|nee|n|onwaar)$/i
const PART =
  /^(partial|incomplete|in ?progress|unfinished|not (completed|finished|submitted)|draft|disqualified|gedeeltelijk|deels|onvolledig|niet (voltooid|afgerond|verzonden)|concept|bezig|afgebroken)\b/i

/** Whether one cell says that its row is not finished; in a column of times an empty one may. */
export function saysUnfinished(header: string, cell: string, isTime: boolean): boolean {
  if (isTime) return cell === '' && SENT.test(header)
  // LimeSurvey puts its own name for a question before it: `status. Status`.
  const name = header.replace(/^\w+\.\s+/, '')
  if (FINISHED.test(name)) return NO.test(cell) || PART.test(cell)
  if (PROGRESS.test(name)) return (numberIn(cell.replace(/%$/, '')) ?? 100) < 100
  return STATUS.test(name) && PART.test(cell)
}
