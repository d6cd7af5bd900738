// Loads the scripts that the build made, each once, with what V8 compiled of it before where that is there for this Node.
'use strict'
const { constants, readFileSync, renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

// V8 makes quick code of what runs often, on the second core, and most runs are over before that pays: it waits six times as long here. It is
// set before anything is compiled, since what was compiled is only good under the flags that it was made with. Only Node 20 knows the flag: a
// later one would complain of it on standard error in every run.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=400000')

const DIST = join(__dirname, '..', 'dist')
const MAIN = join(DIST, 'main.js')
const NODE = `${process.version}-${process.platform}-${process.arch}`
const scripts = new Map()

// What V8 compiled is code, and V8 believes it whatever its text says. So it is read from where this program's own scripts are and from nowhere
// else: not from the working folder, a temporary one or a path that anybody can name, and not through a link that leads out of there. Who can
// write in that folder can write the scripts themselves; the build throws away what it finds compiled there, and compiles again.
const OWN = { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) }

// A script begins with `//` and its hash, and what was compiled carries that name: V8 itself compares only the length of a text.
const compiledOf = (source) => join(DIST, 'chunks', `${source.slice(2, source.indexOf('\n'))}.${NODE}.bin`)

function open(path) {
  const known = scripts.get(path)
  if (known) return known
  const source = readFileSync(path, 'latin1')
  const file = compiledOf(source)
  let cachedData
  try {
    cachedData = readFileSync(file, OWN)
  } catch {}
  const script = new Script(source, { filename: path, cachedData })
  const module = { exports: {} }
  const opened = { script, file, modules: script.runInThisContext()(load, module, address(), MAIN, DIST) }
  scripts.set(path, opened)
  return opened
}

let url
function address() {
  url ??= require('node:url').pathToFileURL(MAIN).href
  return url
}

/** What few runs need, and Node takes long to set up: it is loaded when something of it is asked for. */
const LATE = new Set(['node:child_process', 'node:crypto'])
const late = (id) => new Proxy({}, { get: (_, name) => require(id)[name] })

/** A module of the program, `./script` or `./script/module`, or one of Node's. */
function load(id) {
  if (!id.startsWith('./')) return LATE.has(id) ? late(id) : require(id)
  const [, script, name = script] = id.split('/')
  return open(script === 'main.js' ? MAIN : join(DIST, 'chunks', script)).modules[name]()
}

/** Keeps what V8 compiled in this run for the next ones. */
function keep() {
  for (const { script, file } of scripts.values()) {
    writeFileSync(`${file}.${process.pid}`, script.createCachedData())
    renameSync(`${file}.${process.pid}`, file)
  }
}

module.exports = { load, keep }
