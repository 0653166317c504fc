/**
 * Loaded before everything in jest's worker processes. jest-light-runner 0.8 tells all workers their settings when the first
 * of them asks; one that is not listening yet misses them and waits for ever. What arrives early is kept here until asked for.
 */
const { emit, send } = process
const isData = (message) => message?.type === 'jest-light-runner-worker-data'
let kept

process.emit = function (event, ...args) {
  if (event === 'message' && isData(args[0])) kept = args[0]
  return emit.call(this, event, ...args)
}

if (send) {
  process.send = function (message, ...rest) {
    if (message !== 'jest-light-runner-get-worker-data' || !kept) return send.call(process, message, ...rest)
    setImmediate(() => emit.call(process, 'message', kept))
    return true
  }
}
