/** The English words of `explain`. */

type Text = string
type Fill<Args extends unknown[]> = (...args: Args) => string

export const explainEn = {
  rule: 'rule' as Text,
  severity: 'severity' as Text,
  meaning: 'what it is about' as Text,
  severities: { error: 'error' as Text, warning: 'warning' as Text, advice: 'advice' as Text },
  off: 'off until you switch it on' as Text,
  oneMore: 'One rule with its example: masterplan explain RULE. ✔: masterplan fix can mend it.' as Text,
  fixable: '`masterplan fix` mends this where only one mending is possible.' as Text,
  noFile: ((file) => `(no file ${file})`) as Fill<[string]>,
  bad: 'Not like this:' as Text,
  good: 'But like this:' as Text,
  otherSeverity: 'Another severity (fout, waarschuwing, advies) or off (uit), in masterplan.yaml:' as Text,
  excuse: 'Right as it is for once? Then say why, above the line; in the text or among the facts:' as Text,
  reason: 'reason' as Text,
}

export type ExplainWords = typeof explainEn
