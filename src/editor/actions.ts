/** What an editor offers to do about a finding: mend it, write the explanation that is asked for, or excuse it with a reason. */
import { type CodeAction, CodeActionKind, type Diagnostic, type Range as LspRange } from 'vscode-languageserver'
import type { Finding } from '../diagnostics/finding.ts'
import type { TextEdit } from '../diagnostics/text-edit.ts'
import { setFact } from '../editing/facts/set-fact.ts'
import { wordsIn } from '../language/words.ts'
import { FIELDS } from '../plan/references.ts'
import type { Source } from '../plan/source.ts'
import { split } from '../plan/yaml/fence.ts'
import { placesIn } from '../plan/yaml/place.ts'
import type { Workspace } from '../workspace/open.ts'
import type { Text } from './convert.ts'
import { itemsOf } from './named.ts'
import type { Given } from './session.ts'

interface Asked {
  text: Text
  uri: string
  version: number | null
  range: LspRange
  diagnostics: readonly Diagnostic[]
}

/** These ask for a word of explanation. */
const UNEXPLAINED = 'signaal-zonder-toelichting'

export function actionsAt(
  workspace: Workspace,
  findings: readonly Finding[],
  { text, uri, version, range, diagnostics }: Asked,
  { language }: Given,
): CodeAction[] {
  const say = wordsIn(language).editor
  const [from, to] = [text.offset(range.start), text.offset(range.end)]
  const here = findings.filter((f) => f.file === text.source.file && f.start.offset <= to && from <= f.end.offset)
  const action = (title: string, finding: Finding, edits: readonly TextEdit[], isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred,
    diagnostics: diagnostics.filter(({ code }) => code === finding.ruleId),
    edit: { documentChanges: [{ textDocument: { uri, version }, edits: text.edits(edits) }] },
  })
  return here.flatMap((finding) => {
    const explanation = finding.ruleId === UNEXPLAINED ? explained(workspace, text.source, finding) : null
    return [
      ...(finding.edits.length > 0 ? [action(finding.mend, finding, finding.edits, true)] : []),
      ...(explanation ? [action(say.explain, finding, explanation)] : []),
      // A file that can't be read has nothing that an excuse could stand at.
      ...(finding.severity === 'error'
        ? []
        : [action(say.excuse(finding.ruleId), finding, excused(text.source, finding))]),
    ]
  })
}

/** A field for the explanation, empty: what it says is for who knows it. */
function explained(workspace: Workspace, source: Source, finding: Finding): TextEdit[] | null {
  const places = placesIn(source)
  const owner = [...itemsOf(workspace)].find(({ theme, item }) => {
    if (theme.file !== source.file || item.kind !== 'project' || item.id === null) return false
    const { start, end } = places({ path: [FIELDS.project, item.id], part: 'value' })
    return start <= finding.start.offset && finding.start.offset < end
  })
  if (!owner) return null
  return setFact(source, [FIELDS.project, owner.item.id ?? '', 'toelichting'], null)
}

/** The excuse above the line, its reason still to be typed: without one it excuses nothing. */
function excused({ file, text }: Source, { ruleId, start }: Finding): TextEdit[] {
  const yaml = file.endsWith('.md') ? split({ file, text }).value.yaml : { start: 0, end: text.length }
  const inFacts = yaml !== null && start.offset <= yaml.end
  const line = text.lastIndexOf('\n', start.offset - 1) + 1
  const indent = /^[ \t]*/.exec(text.slice(line))?.[0] ?? ''
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const comment = inFacts
    ? `${indent}# masterplan-negeer ${ruleId}: ${end}`
    : `<!-- masterplan-negeer ${ruleId}:  -->${end}`
  return [{ start: line, end: line, text: comment }]
}
