/** What the parts of the server share: the line to the editor, what is open in it, and the plans. */
import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Session } from './session.ts'

export interface Desk {
  connection: Connection
  documents: TextDocuments<TextDocument>
  session: Session
  /** The folder with the plans, as an absolute path. */
  root: string
}
