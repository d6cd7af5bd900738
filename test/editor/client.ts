/** A client as an editor is one: it speaks the protocol over two streams, and edits texts as it is told. */
import { PassThrough } from 'node:stream'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { serve } from '../../src/editor/server.ts'
import type { Language } from '../../src/language/language.ts'
import { type Files, world } from '../world.ts'

export const ROOT = '/work/plans'
export const uri = (file: string): string => `file://${ROOT}/${file}`

interface Edit {
  range: { start: Place; end: Place }
  newText: string
}
export interface Place {
  line: number
  character: number
}
export interface Diagnostic {
  range: Edit['range']
  severity: number
  code: string
  message: string
}

/** An editor with these files on disk. The mark `¦` in a text that is opened is where its cursor stands. */
export async function editor(files: Files, language: Language = 'nl') {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  const { host } = world(files)
  void serve(toServer, toClient, { host: () => host, root: ROOT, language, today: () => '2026-11-23' })
  const line = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  const told = new Map<string, { diagnostics: Diagnostic[]; wake: (() => void)[] }>()
  line.onNotification('textDocument/publishDiagnostics', ({ uri: of, diagnostics }) => {
    const known = told.get(of)
    told.set(of, { diagnostics, wake: [] })
    for (const wake of known?.wake ?? []) wake()
  })
  line.listen()
  const { capabilities } = await line.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: null,
    rootUri: `file://${ROOT}`,
    capabilities: {},
  })
  await line.sendNotification('initialized', {})
  const texts = new Map<string, TextDocument>()
  /** What is told of a file after the next change. */
  const next = (file: string): Promise<Diagnostic[]> =>
    new Promise((found) => {
      const known = told.get(uri(file)) ?? { diagnostics: [], wake: [] }
      told.set(uri(file), known)
      known.wake.push(() => found(told.get(uri(file))?.diagnostics ?? []))
    })
  const ask = <T>(method: string, params: object): Promise<T> => line.sendRequest<T>(method, params)

  return {
    capabilities,
    /** Opens a text, or types it anew, and waits for what is told of it. */
    async type(file: string, marked: string) {
      const at = marked.indexOf('¦')
      const text = marked.replace('¦', '')
      const heard = next(file)
      const known = texts.get(file)
      const document = TextDocument.create(uri(file), 'markdown', (known?.version ?? 0) + 1, text)
      texts.set(file, document)
      if (known) {
        const textDocument = { uri: uri(file), version: document.version }
        await line.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] })
      } else
        await line.sendNotification('textDocument/didOpen', {
          textDocument: { uri: uri(file), languageId: 'markdown', version: 1, text },
        })
      const diagnostics = await heard
      const asked = { textDocument: { uri: uri(file) }, position: document.positionAt(Math.max(at, 0)) }
      return { diagnostics, ask: <T>(method: string, more: object = {}) => ask<T>(method, { ...asked, ...more }) }
    },
    ask,
    /** The texts of all files once the edits of an answer are made. */
    made({ documentChanges }: { documentChanges: { textDocument: { uri: string }; edits: Edit[] }[] }) {
      return Object.fromEntries(
        documentChanges.map(({ textDocument, edits }) => {
          const file = textDocument.uri.slice(uri('').length)
          const document = texts.get(file) ?? TextDocument.create('', '', 0, String(files[file] ?? ''))
          return [file, TextDocument.applyEdits(document, edits)]
        }),
      )
    },
    changed: (file: string, edits: Edit[]) => TextDocument.applyEdits(texts.get(file) as TextDocument, edits),
    end: () => line.dispose(),
  }
}
