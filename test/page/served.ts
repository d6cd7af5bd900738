/** The pages of `open` for tests: plans in memory that are written for real, and a browser that is a few lines. */
import { request } from 'node:http'
import type { Language } from '../../src/language/language.ts'
import type { Answering } from '../../src/page/exchange.ts'
import type { Desk } from '../../src/page/room.ts'
import { type Served, serve } from '../../src/page/server.ts'
import { site } from '../../src/page/site.ts'
import { refusalIn } from '../../src/page/typed.ts'
import { Misuse } from '../../src/workspace/misuse.ts'
import { Standing } from '../../src/workspace/standing.ts'
import { type Files, world } from '../world.ts'

export interface Got {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

/** A desk of which writes change the files, as on disk: all or none, and only where each still is what it was read as. */
export function deskOf(files: Files, language: Language = 'nl', root = '/work/plans'): Desk {
  const made = world(files)
  const name = (path: string): string => path.slice(root.length + 1)
  const host = {
    ...made.host,
    // What is kept beside the plans: the queue is one of the files here.
    write: (path: string, content: string | Uint8Array) => {
      files[name(path)] = content
    },
    replace: (changes: Parameters<typeof made.host.replace>[0]) => {
      for (const { path, was } of changes)
        if ((files[name(path)] ?? null) !== was) throw new Misuse({ nl: 'intussen veranderd', en: 'changed meanwhile' })
      for (const { path, content } of changes) files[name(path)] = content
    },
  }
  return { host: () => host, standing: new Standing(), root, language, today: () => '2026-11-23' }
}

/** A browser that was let in; `form` sends as one of our pages would, with the headers that are given in the place of its own. */
export interface Visitor {
  served: Served
  cookie: string
  get(path: string, headers?: Record<string, string>): Promise<Got>
  form(path: string, fields: [string, string][], headers?: Record<string, string>): Promise<Got>
  /** Sends a file as a form of ours with one would, with what else it has. */
  file(path: string, bytes: Uint8Array, fields?: [string, string][], headers?: Record<string, string>): Promise<Got>
  leave(): Promise<void>
}

export async function visit(answering: Answering, patience?: { head: number; whole: number }): Promise<Visitor> {
  const served = await serve({ port: 0, answering, refusal: refusalIn('nl'), ...(patience && { patience }) })
  const { searchParams } = new URL(served.address)
  const first = await ask(served.port, 'GET', `/?t=${searchParams.get('t')}`)
  const cookie = String(first.headers['set-cookie']).split(';')[0] ?? ''
  const origin = `http://127.0.0.1:${served.port}`
  return {
    served,
    cookie,
    get: (path, headers = {}) => ask(served.port, 'GET', path, { cookie, ...headers }),
    form: (path, fields, headers = {}) =>
      ask(served.port, 'POST', path, { cookie, origin, ...headers }, new URLSearchParams(fields).toString()),
    file: async (path, bytes, fields = [], headers = {}) => {
      const data = new FormData()
      for (const [name, value] of fields) data.append(name, value)
      data.append('bestand', new Blob([new Uint8Array(bytes)]), 'wensen.csv')
      const made = new Response(data)
      const type = made.headers.get('content-type') ?? ''
      const body = new Uint8Array(await made.arrayBuffer())
      return ask(served.port, 'POST', path, { cookie, origin, 'content-type': type, ...headers }, body)
    },
    leave: () => served.close(),
  }
}

/** Opens the pages of some plans. */
export const openPages = (files: Files, language: Language = 'nl'): Promise<Visitor> =>
  visit(site(deskOf(files, language)))

/** One request as it is, by no browser's rules. */
export function ask(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: string | Uint8Array = '',
): Promise<Got> {
  return new Promise((done, fail) => {
    const type = method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
    const sent = request(
      { port, host: '127.0.0.1', method, path, headers: { ...type, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        )
        response.on('error', fail)
      },
    )
    sent.on('error', fail)
    sent.end(body)
  })
}

/** What the form of a page shows, as a browser would send it unchanged. Only the first form that saves fields. */
export function fieldsIn(page: string): [string, string][] {
  const form = /<form[^>]*class="fields"[\s\S]*?<\/form>/.exec(page)?.[0] ?? ''
  const text = (html: string): string =>
    html
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&')
  const found: [string, string][] = []
  for (const [whole, tag = '', attributes = ''] of form.matchAll(/<(input|select|textarea)\b([^>]*)>/g)) {
    const attribute = (name: string): string | null => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? null
    const name = attribute('name')
    if (name === null) continue
    const rest = form.slice(form.indexOf(whole) + whole.length)
    if (tag === 'input') {
      if (attribute('type') !== 'checkbox' || / checked/.test(attributes))
        found.push([text(name), text(attribute('value') ?? '')])
    } else if (tag === 'textarea')
      found.push([text(name), text(rest.slice(0, rest.indexOf('</textarea>')).replace(/^\n/, ''))])
    else
      found.push([
        text(name),
        text(/<option value="([^"]*)" selected/.exec(rest.slice(0, rest.indexOf('</select>')))?.[1] ?? ''),
      ])
  }
  return found
}

/** The same fields with other values; a list of values stands for ticks. */
export function filled(
  fields: readonly [string, string][],
  over: Record<string, string | string[]>,
): [string, string][] {
  const rest = fields.filter(([name]) => !Object.hasOwn(over, name))
  return [
    ...rest,
    ...Object.entries(over).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
  ]
}
