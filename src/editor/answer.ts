/** Answers what an editor asks. */
import { ResponseError, SymbolKind, type WorkspaceEdit } from 'vscode-languageserver'
import { format, rename } from '../masterplan.ts'
import { Misuse, reasonOf } from '../workspace/misuse.ts'
import { actionsAt } from './actions.ts'
import { placeBeside } from './beside.ts'
import { completionsAt } from './completion.ts'
import { editBetween, fileOf, Text, uriOf } from './convert.ts'
import { type Cursor, cursorAt } from './cursor.ts'
import type { Desk } from './desk.ts'
import { hoverAt } from './hover.ts'
import { headingOf, itemsOf, itemUnder, referencesTo } from './named.ts'
import { foldsIn, linksIn, symbolsIn } from './outline-of.ts'

/** What the protocol calls a request that was understood and can't be done. */
const REQUEST_FAILED = -32803
/** More names than these nobody reads in a list. */
const MOST_SYMBOLS = 200

export function answer({ connection, documents, session, root }: Desk): void {
  const { given } = session
  /** The text of an open file of the workspace; null for another one. */
  const textOf = (uri: string): Text | null => {
    const file = fileOf(uri, root)
    const document = documents.get(uri)
    return file === null || !document ? null : new Text({ file, text: document.getText() })
  }
  type At = { textDocument: { uri: string }; position: { line: number; character: number } }
  const at =
    <T>(found: (text: Text, cursor: Cursor) => Promise<T>) =>
    async ({ textDocument, position }: At): Promise<T | null> => {
      const text = textOf(textDocument.uri)
      return text === null ? null : found(text, cursorAt(text.source, text.offset(position)))
    }
  const edited = async (texts: ReadonlyMap<string, string>): Promise<WorkspaceEdit> => ({
    documentChanges: await Promise.all(
      [...texts].map(async ([file, text]) => {
        const uri = uriOf(file, root)
        const was = (await session.source(file)) ?? { file, text: '' }
        return { textDocument: { uri, version: documents.get(uri)?.version ?? null }, edits: editBetween(was, text) }
      }),
    ),
  })

  connection.onCompletion(at(async (text, cursor) => completionsAt(await session.known(), text, cursor, given)))
  connection.onHover(at(async (text, cursor) => hoverAt(await session.known(), text, cursor, session.findings, given)))
  connection.onDefinition(
    at(async (_, cursor) => {
      const workspace = await session.workspace()
      const item = itemUnder(workspace, cursor)
      return item && headingOf(workspace, item)
    }),
  )
  connection.onReferences(async ({ context, ...asked }) =>
    at(async (_, cursor) => {
      const workspace = await session.workspace()
      const item = itemUnder(workspace, cursor)
      if (!item) return null
      return [...(context.includeDeclaration ? [headingOf(workspace, item)] : []), ...referencesTo(workspace, item)]
    })(asked),
  )
  connection.onPrepareRename(
    at(async (text, cursor) => {
      const item = itemUnder(await session.workspace(), cursor)?.item
      if (!item?.id) return null
      // Only the last part of a reference is the id.
      const start = cursor.range.start + cursor.word.lastIndexOf('/') + 1
      return { range: text.range({ start, end: cursor.range.end }), placeholder: item.id }
    }),
  )
  connection.onRenameRequest(({ newName, ...asked }) =>
    at(async (_, cursor) => {
      const workspace = await session.workspace()
      const key = itemUnder(workspace, cursor)?.item.key
      if (!key) return null
      try {
        const { change } = await rename(workspace, session.settings, key, { id: newName })
        return edited(change.texts)
      } catch (error) {
        if (error instanceof Misuse) return new ResponseError(REQUEST_FAILED, reasonOf(error, given.language))
        throw error
      }
    })(asked),
  )
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
    const text = textOf(uri)
    if (text === null) return null
    const findings = await session.validate(text.source.file)
    const version = documents.get(uri)?.version ?? null
    const asked = { text, uri, version, range, diagnostics: context.diagnostics }
    return actionsAt(await session.workspace(), findings, asked, given)
  })
  connection.onDocumentFormatting(async ({ textDocument: { uri } }) => {
    const text = textOf(uri)
    if (text === null) return null
    const { texts } = await format(await session.workspace(), session.settings, (file) => file === text.source.file)
    return editBetween(text.source, texts.get(text.source.file) ?? text.source.text)
  })
  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const text = textOf(uri)
    return text && symbolsIn(text)
  })
  connection.onFoldingRanges(({ textDocument: { uri } }) => {
    const text = textOf(uri)
    return text && foldsIn(text)
  })
  connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
    const text = textOf(uri)
    const { set } = await session.known()
    return text && linksIn(text, root, (file) => set.files.includes(file))
  })
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
    const text = textOf(uri)
    const hints = text && placeBeside(await session.known(), text, given.language)
    return hints?.filter(({ position: { line } }) => range.start.line <= line && line <= range.end.line) ?? null
  })
  connection.onWorkspaceSymbol(async ({ query }) => {
    const workspace = await session.known()
    const asked = query.toLowerCase()
    return [...itemsOf(workspace)]
      .filter(({ item }) => `${item.key} ${item.title}`.toLowerCase().includes(asked))
      .slice(0, MOST_SYMBOLS)
      .map((found) => ({
        name: found.item.title,
        containerName: found.item.key ?? found.theme.file,
        kind: SymbolKind.Class,
        location: headingOf(workspace, found),
      }))
  })
}
