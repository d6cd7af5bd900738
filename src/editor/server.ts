/** A language server: the program's own readers, rules and verbs, behind the protocol that editors speak. */
import { resolve } from 'node:path'
import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { VERSION } from '../version.ts'
import { answer } from './answer.ts'
import { follow } from './follow.ts'
import { type Given, Session } from './session.ts'

/** Serves an editor until it hangs up. `ended` gives the promise of that. */
export function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, given: Given): Promise<void> {
  const connection = createConnection(input, output)
  const documents = new TextDocuments(TextDocument)
  const session = new Session(given)
  const desk = { connection, documents, session, root: resolve(given.root) }
  follow(desk)
  answer(desk)
  connection.onInitialize(() => ({
    serverInfo: { name: 'masterplan', version: VERSION },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: { triggerCharacters: ['[', ' ', '/', ',', ':'] },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      codeActionProvider: { codeActionKinds: ['quickfix'] },
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      documentFormattingProvider: true,
      documentLinkProvider: {},
      inlayHintProvider: true,
    },
  }))
  documents.listen(connection)
  connection.listen()
  return new Promise((end) => connection.onExit(end))
}
