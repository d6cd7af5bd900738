/** What a browser asks, once it is known to be the one that was opened, and what it gets. */
import type { Markup } from './html.ts'

export interface Question {
  method: 'GET' | 'POST'
  /** The parts of the path, decoded. */
  path: readonly string[]
  query: URLSearchParams
  /** What a form sent; empty but for a POST. */
  form: URLSearchParams
  /** The file that it sent; empty where somebody chose none. */
  file?: Uint8Array | null
  /** Aborts when nobody waits for the answer any more. */
  left: AbortSignal
}

export interface Answer {
  status: number
  /** The kind of content, without its character set. */
  type: string
  body: string | Uint8Array
  /** Other headers, such as where to go next. */
  headers?: Record<string, string>
}

/** Answers one question; null where there is nothing by that name. */
export type Answering = (question: Question) => Promise<Answer | null>

/** An answer as one program prints it for another: a line that says what it is, and its body. */
export function printed({ body, ...head }: Answer): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), Buffer.from(body)])
}

/** The answer that was printed. */
export function answerIn(bytes: Uint8Array): Answer {
  const end = bytes.indexOf(10)
  return { ...JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8')), body: bytes.subarray(end + 1) }
}

/** A page by itself. */
export function page(body: Markup, status = 200): Answer {
  return { status, type: 'text/html', body: body.text }
}

/** Sends the browser on after a form was handled, so that going back or reloading sends nothing twice. */
export function onwards(location: string): Answer {
  return { status: 303, type: 'text/plain', body: '', headers: { location } }
}

/** The way to a page, each part of it encoded. */
export function way(parts: readonly string[], query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString()
  return `/${parts.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`
}
