/** The typesetter, Typst: the native one where this machine has it, which checks what it makes, and else its WebAssembly. */
import { createRequire } from 'node:module'
import { posix, resolve } from 'node:path'
import { NoEngine } from '../../document/document.ts'
import { FONTS } from '../fonts.ts'
import { startWasm, wasmFile } from './wasm.ts'

/** A file that the template reads, by the name it is asked for by. */
export type Part = [name: string, content: Uint8Array]

/** Why no PDF came of it; `inPages` where the pages themselves couldn't be laid out. */
export interface Failed {
  inPages: boolean
  said: string
}

export interface Engine {
  /** Whether what it makes was checked against PDF/UA-1, and bears its mark. */
  checks: boolean
  /** One PDF of `report.typ`, made on a day, YYYY-MM-DD. */
  typeset(parts: readonly Part[], date: string): Uint8Array | Failed
}

/** What is used of the native one; its package has no types that can be imported where it isn't installed. */
interface Native {
  mapShadow(path: string, content: Uint8Array): void
  compile(options: { mainFilePath: string }): { result: unknown; hasError(): boolean; takeError(): Errors | null }
  pdf(document: unknown, options: { pdfStandard: 'ua-1'; creationTimestamp: number }): Uint8Array
}
interface Errors {
  shortDiagnostics?: unknown
}

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler'
/** The same for any machine; npm leaves the native one out where there is none for it. */
const ANYWHERE = '@myriaddreamin/typst-ts-web-compiler'

/** A folder that needn't exist: every file that the template reads is handed over. */
const FOLDER = '/masterplan-report'

/** The typesetter of this machine. Throws a NoEngine where there is none. */
export async function engineHere(): Promise<Engine> {
  const native = nativeHere()
  if (native) return native
  const file = wasmFile()
  if (!file) throw new NoEngine(`npm install ${ANYWHERE}@0.7.0`)
  const wasm = await startWasm(file)
  return {
    checks: false,
    typeset: (parts, date) => {
      wasm.reset_shadow()
      for (const [name, content] of parts) wasm.map_shadow(posix.join(FOLDER, name), content)
      try {
        return atNoon(date, () => wasm.compile(posix.join(FOLDER, 'report.typ'), undefined, 'pdf', 1).result)
      } catch (error) {
        return { inPages: true, said: messages(error) }
      }
    },
  }
}

/** Whether PDFs are checked here: null where none can be made, and then what installs it. */
export function engineState(): { checks: boolean } | { install: string } {
  if (nativeHere()) return { checks: true }
  return wasmFile() ? { checks: false } : { install: `npm install ${ANYWHERE}@0.7.0` }
}

let native: Engine | null | undefined

/** The native typesetter, started once: it reads every font. */
function nativeHere(): Engine | null {
  native ??= startNative()
  return native
}

function startNative(): Engine | null {
  const folder = resolve(FOLDER)
  let compiler: Native
  try {
    const { NodeCompiler } = createRequire(import.meta.url)(PACKAGE) as { NodeCompiler: { create(o: unknown): Native } }
    compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: FONTS.map((f) => Buffer.from(f)) }] })
  } catch {
    return null
  }
  return {
    checks: true,
    typeset: (parts, date) => {
      for (const [name, content] of parts) compiler.mapShadow(resolve(folder, name), content)
      const compiled = compiler.compile({ mainFilePath: resolve(folder, 'report.typ') })
      if (compiled.hasError()) return { inPages: true, said: messages(compiled.takeError()?.shortDiagnostics) }
      const creationTimestamp = noon(date) / 1000
      try {
        return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp }))
      } catch (error) {
        return { inPages: false, said: messages(error) }
      }
    },
  }
}

const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`)

/** The WebAssembly asks the clock when a PDF was made, and can't be told: same input, same bytes. */
function atNoon<T>(date: string, make: () => T): T {
  const now = Date.now
  Date.now = () => noon(date)
  try {
    return make()
  } finally {
    Date.now = now
  }
}

/** What the typesetter says, in words: its diagnostics are objects, and a failed check is one long string of them. */
function messages(said: unknown): string {
  if (Array.isArray(said)) return said.map((d: { message?: unknown }) => String(d?.message ?? d)).join('; ')
  const text = said instanceof Error ? said.message : String(said)
  const found = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((m) => m[1]?.replace(/\\(.)/g, '$1'))
  return found.length > 0 ? [...new Set(found)].join('; ') : text
}
