/** Findings as SARIF 2.1.0, the exchange format for static analysis that code hosts read. */
import { PAGES, VERSION } from '../../version.ts'
import type { Place, Severity } from '../finding.ts'
import { fingerprints } from '../fingerprints.ts'
import { type Lines, linesByFile } from '../lines.ts'
import { oneLine, safeJson } from '../safe.ts'
import type { TextEdit } from '../text-edit.ts'
import type { Results } from './results.ts'

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', advice: 'note' }

/** One run, with every rule once and its help. Columns count UTF-16 units from 1; paths are relative to the repository. */
export function sarif({ findings, rules, sources, path, language }: Results): string {
  const index = new Map(rules.map((rule, i) => [rule.id, i]))
  const names = fingerprints(findings, sources)
  const artifactLocation = (file: string) => ({ uri: uri(path(file)), uriBaseId: '%SRCROOT%' })
  const location = (place: Place) => ({
    physicalLocation: { artifactLocation: artifactLocation(place.file), region: region(place) },
  })
  const linesIn = linesByFile(sources)
  const results = findings.map((finding, i) => ({
    ruleId: finding.ruleId,
    ruleIndex: index.get(finding.ruleId) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: `${oneLine(finding.reason)} ${finding.mend}` },
    locations: [location(finding)],
    // A place in an earlier revision is none in the files that are shown.
    relatedLocations: finding.related
      .filter((place) => place.revision === undefined)
      .map((place, id) => ({ id: id + 1, ...location(place) })),
    partialFingerprints: { 'masterplan/v1': names[i] },
    ...(finding.edits.length > 0 && {
      fixes: [
        {
          description: { text: finding.mend },
          artifactChanges: [
            {
              artifactLocation: artifactLocation(finding.file),
              replacements: finding.edits.map(replacementIn(linesIn(finding.file))),
            },
          ],
        },
      ],
    }),
  }))
  const driver = {
    name: 'masterplan',
    version: VERSION,
    semanticVersion: VERSION,
    informationUri: `${PAGES}ci.md`,
    rules: rules.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.title },
      fullDescription: { text: rule.why },
      helpUri: `${PAGES}${language === 'nl' ? 'regels' : 'rules'}.md#${rule.id}`,
      help: { text: `${rule.why} ${rule.mend}`, markdown: `${rule.why}\n\n${rule.mend}` },
      defaultConfiguration: { level: LEVELS[rule.severity] },
    })),
  }
  return `${safeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        language: language === 'nl' ? 'nl-NL' : 'en-GB',
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository' } } },
        results,
      },
    ],
  })}\n`
}

function region({ start, end }: Pick<Place, 'start' | 'end'>) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function replacementIn(lines: Lines) {
  return ({ start, end, text }: TextEdit) => ({
    deletedRegion: region({ start: lines.position(start), end: lines.position(end) }),
    insertedContent: { text },
  })
}

/** A relative URI reference: each part of the path percent-encoded, so that nothing in it reads as a scheme or query. */
function uri(path: string): string {
  return path.split('/').map(encodeName).join('/')
}

function encodeName(name: string): string {
  // Half of a character pair can't be encoded.
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))
}
