/** What a form of ours sends: its fields, and a file where it has one. */

/** Bytes of a form, and of one with a file in it. */
const LARGEST = { fields: 300_000, file: 20 * 1024 * 1024 }
/** What is too much is read on and thrown away up to here: a browser that is still sending shows no answer. */
const MOST_READ = 10 * LARGEST.file

export interface Sent {
  form: URLSearchParams
  /** Empty where somebody chose none; null of a form without one. */
  file: Uint8Array | null
}

/** A request, as far as it is read here. */
interface Incoming extends AsyncIterable<Buffer> {
  headers: { 'content-type'?: string | undefined; 'content-length'?: string | undefined }
}

export const NOTHING: Sent = { form: new URLSearchParams(), file: null }

/** Reads what was sent; null where that is too much. */
export async function sentIn(request: Incoming): Promise<Sent | null> {
  const type = request.headers['content-type'] ?? ''
  const hasFile = /^multipart\/form-data\b/i.test(type)
  const bytes = await bytesOf(request, hasFile ? LARGEST.file : LARGEST.fields)
  if (bytes === null) return null
  return hasFile ? inParts(bytes, type) : { form: new URLSearchParams(bytes.toString('utf8')), file: null }
}

async function bytesOf(request: Incoming, most: number): Promise<Buffer<ArrayBuffer> | null> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_READ) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MOST_READ) return null
    if (size <= most) chunks.push(chunk)
  }
  return size > most ? null : Buffer.concat(chunks)
}

/** The parts of a form with a file, as Node reads them; of what is none, nothing. */
async function inParts(bytes: Buffer<ArrayBuffer>, type: string): Promise<Sent> {
  const data = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null)
  const sent: Sent = { form: new URLSearchParams(), file: null }
  for (const [name, value] of data ?? []) {
    if (typeof value === 'string') sent.form.append(name, value)
    else sent.file = new Uint8Array(await value.arrayBuffer())
  }
  return sent
}
