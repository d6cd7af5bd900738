/** Follows what is typed: after each pause an editor is told what is wrong in what is open. */
import { DiagnosticSeverity } from 'vscode-languageserver'
import type { Severity } from '../diagnostics/finding.ts'
import { reasonOf } from '../workspace/misuse.ts'
import { fileOf, rangeOf, uriOf } from './convert.ts'
import type { Desk } from './desk.ts'

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  advice: DiagnosticSeverity.Information,
}

/** So long after the last keystroke is looked at what was typed, in milliseconds: what is asked with it, such as completion, goes first. */
const PAUSE = 10
/** And so long after that at the disk, which another program may have changed meanwhile. */
const QUIET = 1000

/** Tells what is wrong in what is open, after each pause. */
export function follow({ connection, documents, session, root }: Desk): void {
  const { console: log } = connection
  let timer: NodeJS.Timeout | undefined
  let disk: NodeJS.Timeout | undefined
  const look = async (): Promise<void> => {
    try {
      const findings = await session.validate()
      for (const { uri, version } of documents.all()) {
        const file = fileOf(uri, root)
        const diagnostics = findings
          .filter((f) => f.file === file)
          .map((f) => ({
            range: rangeOf(f),
            severity: SEVERITY[f.severity],
            code: f.ruleId,
            source: 'masterplan',
            message: `${f.reason}\n${f.mend}`,
            relatedInformation: f.related
              .filter(({ revision }) => revision === undefined)
              .map((place) => ({
                location: { uri: uriOf(place.file, root), range: rangeOf(place) },
                message: f.reason,
              })),
          }))
        await connection.sendDiagnostics({ uri, version, diagnostics })
      }
    } catch (error) {
      log.error(reasonOf(error, session.given.language))
    }
    disk = setTimeout(() => void session.look().then((isChanged) => isChanged && soon()), QUIET).unref()
  }
  const soon = (): void => {
    clearTimeout(timer)
    clearTimeout(disk)
    timer = setTimeout(() => void look(), PAUSE)
  }
  documents.onDidChangeContent(({ document }) => {
    const file = fileOf(document.uri, root)
    if (file === null) return
    session.put(file, document.getText())
    soon()
  })
  documents.onDidClose(({ document: { uri } }) => {
    const file = fileOf(uri, root)
    if (file === null) return
    session.put(file, null)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
    soon()
  })
  connection.onDidChangeWatchedFiles(() => void session.look().then(soon))
  documents.onDidSave(() => void session.look().then((isChanged) => isChanged && soon()))
}
