// Loads the scripts that the build made, each once, with what V8 compiled of it before where that is there for this Node.
'use strict'
const { readFileSync, renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const DIST = join(__dirname, '..', 'dist')
const MAIN = join(DIST, 'main.js')
const NODE = `${process.version}-${process.platform}-${process.arch}`
const scripts = new Map()

// A script begins with `//` and its hash, and what was compiled carries that name: V8 itself compares only the length of a text.
const compiledOf = (source) => join(DIST, 'chunks', `${source.slice(2, source.indexOf('\n'))}.${NODE}.bin`)

function open(path) {
  const known = scripts.get(path)
  if (known) return known
  const source = readFileSync(path, 'latin1')
  const file = compiledOf(source)
  let cachedData
  try {
    cachedData = readFileSync(file)
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

/** A module of the program, `./script` or `./script/module`, or one of Node's. */
function load(id) {
  if (!id.startsWith('./')) return require(id)
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
