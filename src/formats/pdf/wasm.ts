/** The typesetter as WebAssembly, for a machine that the native one isn't made for. It makes the same pages, and can't check them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import { FONTS } from '../fonts.ts'

/** The file that holds it: in the package, or beside the program where that is one executable. */
const MODULE = '@myriaddreamin/typst-ts-web-compiler/wasm'
const BESIDE = '../typst.wasm'

/** The compiled program of the typesetter; null where its file isn't there. */
export function wasmFile(): Uint8Array<ArrayBuffer> | null {
  const places = [
    () => createRequire(import.meta.url).resolve(MODULE),
    () => fileURLToPath(new URL(BESIDE, import.meta.url)),
  ]
  for (const place of places) {
    try {
      return new Uint8Array(readFileSync(place()))
    } catch {}
  }
  return null
}

let started: Promise<TypstCompiler> | undefined

/** Starts it once: that takes a second, and a second report needs it no more. */
export function startWasm(file: Uint8Array<ArrayBuffer>): Promise<TypstCompiler> {
  started ??= begin(file)
  return started
}

async function begin(file: Uint8Array<ArrayBuffer>): Promise<TypstCompiler> {
  const { default: init, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler')
  await init({ module_or_path: file })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of FONTS) await builder.add_raw_font(font)
  return builder.build()
}
