// Starts programs for a test worker. To start one, a process is copied first, which takes ten times as long from a worker of a gigabyte as
// from this one of forty megabytes; git alone is started thousands of times.
import { spawnSync } from 'node:child_process'
import { openSync, readSync, writeSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'

/** Writes a message: its length, and itself. */
export function send(pipe, message) {
  const body = serialize(message)
  const head = Buffer.alloc(4)
  head.writeUInt32LE(body.length)
  for (const part of [head, body]) for (let at = 0; at < part.length; ) at += writeSync(pipe, part, at)
}

/** Reads a message; null where the other side has ended. */
export function receive(pipe) {
  const head = take(pipe, 4)
  return head && deserialize(take(pipe, head.readUInt32LE()))
}

function take(pipe, length) {
  const bytes = Buffer.alloc(length)
  for (let at = 0; at < length; ) {
    const count = readSync(pipe, bytes, at, length - at, null)
    if (count === 0) return null
    at += count
  }
  return bytes
}

const [, , asked, answers] = process.argv
if (process.argv[1] === import.meta.filename) {
  const questions = openSync(asked, 'r')
  const replies = openSync(answers, 'w')
  for (let question = receive(questions); question !== null; question = receive(questions)) {
    const { error, ...said } = spawnSync(...question)
    // An error's own fields, such as its code, are not sent with it.
    send(replies, { ...said, error: error && { ...error, message: error.message } })
  }
}
