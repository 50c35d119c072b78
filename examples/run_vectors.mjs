// Runs conformance vectors on a scheduler that speaks JSON Lines on stdin and stdout, as docs/vectors.md says:
//
//     node run_vectors.mjs [--ties] [--timeout SECONDS] FILE... -- COMMAND [ARGUMENT...]
//
// Exit codes: 0 all that were run passed, 1 one failed, 2 a file or the command line cannot be used, 3 none was run.

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const TERMS = ['max_time', 'interactive_timeout', 'unused_timeout']
const EVENT = ['at', 'kind', 'session', 'job', 'outcome', 'cause', 'reason', ...TERMS, 'row', 'owner', 'time_limit', 'usage', 'lanes']
const NAMES = { // the capabilities of fields that have not the name of the field
  event: { lanes: 'lanes_resized', ...Object.fromEntries(['owner', 'time_limit', 'usage'].map(f => [f, `event.${f}`])) },
  session: Object.fromEntries(TERMS.map(field => [field, `session.${field}`])),
}
const NEW_IN_2 = [...Object.values(NAMES.event), ...Object.values(NAMES.session), 'cancel_request', 'owner', 'time_limit', 'id',
  'opened_at', 'activated_at', 'last_started_at', 'last_finished_at', 'position', 'cancel_requested_at']
const CORE = { event: ['at', 'kind', 'session', 'job'], session: ['state', 'accepting'], job: ['state'], scheduler: [] }
const LONGEST_LINE = 2 ** 20, MOST_HANGS = 3, GRACE = 2000 // bytes, answers that came too late, milliseconds to exit

class Failure extends Error {}
class Broken extends Failure {} // the target broke the protocol

// Numbers that JavaScript would round, or take for integers, stay as they are written, behind a mark: 1.0 is not 1.
const parse = text => JSON.parse(text) && JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g,
  word => word[0] === '"' || /^-?\d{1,15}$/.test(word) ? word : `"\\u0000${word}"`))
const print = value => JSON.stringify(value).replace(/"\\u0000(-?\d[^"]*)"/g, '$1')
const short = value => print(value).slice(0, 1000)
const same = (one, two) => JSON.stringify(one ?? null) === JSON.stringify(two ?? null)
const isText = value => typeof value === 'string' && value[0] !== '\0'
const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value)

async function* linesOf(stream) {
  let data = Buffer.alloc(0)
  for await (const chunk of stream) {
    data = Buffer.concat([data, chunk])
    for (let end; (end = data.indexOf('\n')) >= 0; data = data.subarray(end + 1)) yield data.subarray(0, end)
    if (data.length > LONGEST_LINE) throw new Broken(`an answer is longer than ${LONGEST_LINE} bytes`)
  }
  throw new Broken('the target ended before it answered')
}

function isAnswer(op, { name, version, specification, capabilities, events, view, refused }) {
  if (op === 'hello') return isText(name) && isText(version) && isText(specification ?? '') && isObject(capabilities) &&
    Object.values(capabilities).every(value => value === true || (isText(value) && value.trim() !== ''))
  if (refused !== undefined) return isText(refused?.code) && events === undefined && view === undefined
  return op in CORE ? isObject(view) : Array.isArray(events) && events.every(isObject)
}

async function start([program, ...words], timeout) {
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = linesOf(child.stdout), utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let number = 0
  child.on('error', error => child.stdout.destroy(new Error(`the target cannot be started: ${error.message}`)))
  child.stdin.on('error', () => {}) // a target that went away is found out by its silence

  async function ask(request) {
    const late = Object.assign(new Broken(`no answer within ${timeout} s`), { isHang: true })
    const timer = setTimeout(() => child.stdout.destroy(late), timeout * 1000)
    child.stdin.write(`${print({ n: ++number, ...request })}\n`)
    const { value: line } = await lines.next().finally(() => clearTimeout(timer))
    try {
      const answer = parse(utf8.decode(line))
      if (answer.n === number && isAnswer(request.op, answer)) return answer
    } catch {} // it is not JSON, or has no fields
    throw new Broken(`request ${number} was answered with ${`${line}`.slice(0, 1000)}`)
  }

  const close = () => { child.stdin.end(); setTimeout(() => child.kill('SIGKILL'), GRACE).unref() }
  const hello = await ask({ op: 'hello' }).catch(error => { close(); throw error })
  const { name, version, specification, capabilities } = hello
  const missing = new Set(Object.keys(capabilities).filter(capability => capabilities[capability] !== true))
  if (['0', '1'].includes((specification ?? '1').split('.')[0]))
    NEW_IN_2.filter(capability => !(capability in capabilities)).forEach(capability => missing.add(capability))
  return { name: `${name} ${version}`, missing, ask, close }
}

function agree(op, expected, got, missing) {
  const isMissing = field => missing.has((NAMES[CORE[op] ? op : 'event'] ?? {})[field] ?? field)
  const alike = (fields, one, two) => fields.every(
    field => (isMissing(field) && !(CORE[op] ?? CORE.event).includes(field)) || same(one[field], two[field]))
  if (expected.refused || got.refused) return expected.refused === got.refused?.code
  if (expected.view) return alike(Object.keys(expected.view), expected.view, got.view)
  const events = expected.events.filter(event => event.kind !== 'lanes_resized' || !missing.has('lanes_resized'))
  return events.length === got.events.length && events.every((event, i) => alike(EVENT, event, got.events[i]))
}

async function run({ lanes, limits, now, steps }, { ask, missing }) {
  const views = new Map() // what is to be seen, by request
  const see = (request, fields) => views.set(print(request), fields && { ...views.get(print(request)), ...fields })
  async function check(where, request, expected) {
    const got = await ask(request).catch(e => { throw Object.assign(e, { message: `${where}: ${e.message}` }) })
    if (agree(request.op, expected, got, missing)) return
    throw new Failure(`${where}: ${short(request)}\n  expected ${short(expected)}\n  got      ${short(got)}`)
  }
  await check('command 0', { op: 'reset', lanes, limits, now }, { events: [] })
  for (const [index, { command, views: changes, ...expected }] of steps.entries()) {
    await check(`command ${index + 1}`, command, expected)
    for (const [session, fields] of Object.entries(changes.sessions ?? {})) see({ op: 'session', session }, fields)
    for (const [job, fields] of Object.entries(changes.jobs ?? {})) see({ op: 'job', job }, fields)
    see({ op: 'scheduler' }, changes.scheduler ?? {})
    const isQuiet = command.op === 'advance' && expected.events?.length === 0 && index + 1 < steps.length
    for (const [key, view] of isQuiet ? [] : views) {
      const request = JSON.parse(key)
      if (request.op !== 'session' && missing.has(request.op)) continue
      await check(`after command ${index + 1}`, request, view ? { view } : { refused: 'unknown_id' })
    }
  }
}

function read(file) {
  try {
    const [header, ...vectors] = readFileSync(file, 'utf8').trimEnd().split('\n').map(parse)
    if (header.format !== 'tenure-vectors' || header.version !== 2) throw new Error('another format')
    const isWhole = header.vectors === vectors.length && vectors.every(({ needs, steps }) => needs && steps)
    if (!isWhole) throw new Error('it was damaged')
    const all = new Map(vectors.map(vector => [vector.id, vector]))
    for (const { prefix: p, steps } of vectors) if (p) steps.unshift(...all.get(p.id).steps.slice(0, p.steps))
    return vectors
  } catch (error) { throw new Error(`${file}: ${error.message}`) }
}

async function main(words) {
  const cut = words.indexOf('--'), command = words.slice(cut + 1)
  const options = { ties: { type: 'boolean' }, timeout: { type: 'string', default: '10' } }
  const { values, positionals } = parseArgs({ args: words.slice(0, cut), options, allowPositionals: true })
  if (cut < 1 || !command.length || !(values.timeout > 0)) throw new Error('usage: see the first lines of this file')
  const vectors = positionals.flatMap(read).filter(vector => values.ties || !vector.tie)
  let target = await start(command, values.timeout), hangs = 0, passed = 0, failed = 0
  for (const vector of vectors.filter(({ needs }) => !needs.some(capability => target.missing.has(capability)))) {
    try {
      if (hangs < MOST_HANGS) await run(vector, target)
      passed += hangs < MOST_HANGS
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      console.log(`FAILED ${vector.id}, ${error.message}`)
      failed++
      if (!(error instanceof Broken)) continue
      target.close()
      hangs += error.isHang ?? 0
      target = await start(command, values.timeout)
    }
  }
  target.close()
  console.log(`${passed} passed, ${failed} failed, ${vectors.length - passed - failed} not run, on ${target.name}`)
  return failed ? 1 : passed ? 0 : 3
}

main(process.argv.slice(2)).catch(error => {
  console.error(`run_vectors: ${error.message}`)
  if (!(error instanceof Failure)) process.exit(2)
  return 1
}).then(code => { process.exitCode = code })
