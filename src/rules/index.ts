/** The list of rules, by id. A rule is one file in the folder of its kind, plus one line in the list beside it. */
import { bodyRules } from './body/index.ts'
import { changeRules } from './change/index.ts'
import { fileRules } from './file/index.ts'
import { logicRules } from './logic/index.ts'
import { privacyRules } from './privacy/index.ts'
import { referencesRules } from './references/index.ts'
import type { Rule } from './rule.ts'
import { shapeRules } from './shape/index.ts'
import { surveyRules } from './survey/index.ts'
import { workspaceRules } from './workspace/index.ts'

const byKind = [
  ...fileRules,
  ...shapeRules,
  ...workspaceRules,
  ...bodyRules,
  ...referencesRules,
  ...logicRules,
  ...surveyRules,
  ...privacyRules,
  ...changeRules,
] as const

export type RuleId = (typeof byKind)[number]['id']

/** All rules, sorted by id. */
export const rules: readonly Rule<RuleId>[] = byKind.toSorted((a, b) => (a.id < b.id ? -1 : 1))
