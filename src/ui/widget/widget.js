// The chat on any website: a button, and behind it a frame of the platform. No dependencies, no cookies, one global name.
;(function () {
  'use strict'
  var script = document.currentScript
  if (!script || window.Spaces) return
  var handle = script.dataset.handle || script.dataset.site || ''
  var platform = new URL(script.src).origin
  var base = platform + '/t/' + encodeURIComponent(handle)
  var memoryKey = 'spaces-widget:' + handle
  var day = 86400000
  var ui = {}
  var state = { open: false, ready: false, unread: 0, waiting: [] }

  // --- what this browser remembers, on the host's own storage: no names, no words, only times ---
  function memory() {
    try {
      var kept = JSON.parse(localStorage.getItem(memoryKey) || '{}')
      return kept && typeof kept === 'object' ? kept : {}
    } catch {
      return {}
    }
  }
  function remember(more) {
    try {
      localStorage.setItem(memoryKey, JSON.stringify(Object.assign(memory(), more)))
    } catch {
      // Without storage every visit is a first one.
    }
  }
  function isReturning() {
    var kept = memory()
    try {
      if (sessionStorage.getItem(memoryKey)) return sessionStorage.getItem(memoryKey) === 'returning'
      sessionStorage.setItem(memoryKey, kept.seen ? 'returning' : 'new')
    } catch {
      // Without storage nobody is known to come back.
    }
    remember({ seen: Date.now() })
    return Boolean(kept.seen)
  }

  // --- the frame and its two-way channel: only that window, only that origin, only these shapes ---
  function post(message) {
    message.spaces = 1
    if (ui.frame && ui.frame.contentWindow) ui.frame.contentWindow.postMessage(message, platform)
  }
  function hello() {
    post({ type: 'hello', page: location.pathname.slice(0, 400), open: state.open })
  }
  function tell(message) {
    if (state.ready) post(message)
    else state.waiting.push(message)
  }
  var heard = {
    ready: function () {
      if (state.ready) return
      state.ready = true
      clearInterval(state.greeter)
      hello()
      state.waiting.splice(0).forEach(post)
    },
    close: function () { show(false, true) },
    talked: function () { remember({ talked: true }) },
    unread: function (message) {
      if (!Number.isInteger(message.count) || message.count < 0 || message.count > 9999) return
      state.unread = message.count
      draw()
    },
  }
  window.addEventListener('message', function (event) {
    if (event.origin !== platform || !ui.frame || event.source !== ui.frame.contentWindow) return
    var message = event.data
    if (!message || typeof message !== 'object' || message.spaces !== 1 || !Object.hasOwn(heard, message.type)) return
    heard[message.type](message)
  })
  function load() {
    if (ui.frame) return
    ui.frame = document.createElement('iframe')
    ui.frame.id = 'spaces-frame'
    ui.frame.title = 'Chat with ' + ui.config.name
    ui.frame.allow = 'microphone; clipboard-write'
    ui.frame.referrerPolicy = 'origin'
    ui.frame.src = base + '/chat/frame'
    ui.frame.hidden = !state.open
    ui.root.prepend(ui.frame)
    // The frame's script may wake some time after its load event, so it is called until it answers.
    ui.frame.addEventListener('load', function () {
      clearInterval(state.greeter)
      state.greeter = setInterval(hello, 400)
      setTimeout(function () { clearInterval(state.greeter) }, 20000)
      hello()
    })
  }

  // --- the button ---
  function element(name, attributes, parent) {
    var made = document.createElement(name)
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]) })
    if (parent) parent.append(made)
    return made
  }
  function draw() {
    var label = state.open ? 'Close the chat' : state.unread > 0 ? 'Open the chat, ' + state.unread + ' new' : ui.config.label
    ui.button.setAttribute('aria-label', label)
    ui.button.setAttribute('aria-expanded', String(state.open))
    ui.badge.hidden = state.open || state.unread === 0
    ui.badge.textContent = state.unread > 9 ? '9+' : String(state.unread)
    ui.icon.setAttribute('d', state.open ? 'M6 6l12 12M18 6L6 18' : 'M4 5h16v11H9l-5 4z')
    ui.root.toggleAttribute('data-open', state.open)
    if (ui.frame) ui.frame.hidden = !state.open
  }
  function show(open, giveFocus) {
    state.open = open
    if (open) {
      load()
      hush(false)
      if (matchMedia('(min-width: 641px)').matches) ui.frame.focus()
    }
    try {
      sessionStorage.setItem(memoryKey + ':open', open ? '1' : '')
    } catch {
      // Then the next page begins with the chat closed.
    }
    draw()
    tell({ type: 'shown', open: open })
    if (!open && giveFocus) ui.button.focus()
  }
  function ask(text) {
    show(true)
    if (typeof text === 'string' && text.trim()) tell({ type: 'ask', text: text.trim().slice(0, 2000) })
  }
  var css =
    ':host{all:initial}*{box-sizing:border-box}[hidden]{display:none!important}' +
    'button{font:600 15px/1.4 system-ui,sans-serif;cursor:pointer;border:0}button:focus-visible{outline:3px solid #111;outline-offset:2px;box-shadow:0 0 0 3px #fff}' +
    '.launch{position:fixed;bottom:max(16px,env(safe-area-inset-bottom));inset-inline-end:16px;z-index:2147483000;width:56px;height:56px;border-radius:50%;display:grid;place-items:center;padding:0;background:var(--fill);color:var(--on);box-shadow:0 4px 18px rgb(0 0 0/.24)}' +
    '.left .launch,.left .hello,.left iframe{inset-inline-end:auto;inset-inline-start:16px}.launch svg{width:26px;height:26px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}' +
    '.badge{position:absolute;top:-4px;right:-4px;min-width:22px;height:22px;padding:0 5px;border-radius:11px;display:grid;place-items:center;background:#b3261e;color:#fff;font-size:12px}' +
    'iframe{position:fixed;bottom:88px;inset-inline-end:16px;z-index:2147483001;width:400px;height:min(640px,calc(100dvh - 112px));border:1px solid rgb(0 0 0/.12);border-radius:12px;background:#fff;box-shadow:0 12px 40px rgb(0 0 0/.22)}' +
    '.hello{position:fixed;bottom:88px;inset-inline-end:16px;z-index:2147482999;max-width:min(300px,calc(100vw - 32px));display:flex;gap:4px;background:#fff;color:#1c1b19;border:1px solid rgb(0 0 0/.12);border-radius:12px;box-shadow:0 6px 24px rgb(0 0 0/.18)}' +
    '.hello button{background:none;color:inherit;text-align:start;font-weight:400;padding:12px 4px 12px 14px;border-radius:12px}.hello .hush{padding:12px 14px 12px 6px;min-width:44px;min-height:44px}' +
    '@media (prefers-color-scheme:dark){.hello{background:#232427;color:#f0eee9;border-color:rgb(255 255 255/.2)}}' +
    '@media (max-width:640px){iframe{inset:0!important;width:100%;height:100dvh;border:0;border-radius:0}[data-open] .launch{display:none}}@media print{.launch,.hello,iframe{display:none}}'
  function build(config) {
    ui.config = config
    var host = element('div', { 'data-spaces-widget': handle })
    var shadow = host.attachShadow({ mode: 'open' })
    var sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    shadow.adoptedStyleSheets = [sheet]
    ui.root = element('div', { class: config.side === 'left' ? 'left' : 'right' }, shadow)
    ui.root.style.setProperty('--fill', config.fill)
    ui.root.style.setProperty('--on', config.on)
    ui.button = element('button', { type: 'button', class: 'launch', 'aria-controls': 'spaces-frame' }, ui.root)
    var svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.setAttribute('viewBox', '0 0 24 24')
    svg.setAttribute('aria-hidden', 'true')
    ui.icon = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    svg.append(ui.icon)
    ui.button.append(svg)
    ui.badge = element('span', { class: 'badge', 'aria-hidden': 'true' }, ui.button)
    ui.button.addEventListener('click', function () { show(!state.open) })
    shadow.addEventListener('keydown', function (event) {
      if (event.key !== 'Escape') return
      if (state.open) show(false, true)
      else hush(true)
    })
    document.body.append(host)
    draw()
  }

  // --- greetings: the first rule that fits, at most one a day, and a week of quiet after "no" ---
  function fits(rule, returning) {
    if (rule.visitor === 'new' && returning) return false
    if (rule.visitor === 'returning' && !returning) return false
    if (!rule.path) return true
    return rule.path.endsWith('/*') ? (location.pathname + '/').startsWith(rule.path.slice(0, -1)) : location.pathname.replace(/(.)\/$/, '$1') === rule.path.replace(/(.)\/$/, '$1')
  }
  function mayGreet() {
    var kept = memory()
    return !state.open && !kept.talked && !ui.hello && Date.now() - (kept.greeted || 0) > day && Date.now() - (kept.hushed || 0) > 7 * day
  }
  function greet(text) {
    if (!mayGreet()) return
    remember({ greeted: Date.now() })
    ui.hello = element('div', { class: 'hello', role: 'status' }, ui.root)
    var open = element('button', { type: 'button' }, ui.hello)
    open.textContent = text
    open.addEventListener('click', function () { show(true) })
    var no = element('button', { type: 'button', class: 'hush', 'aria-label': 'Hide this greeting' }, ui.hello)
    no.textContent = '✕'
    no.addEventListener('click', function () { hush(true) })
  }
  function hush(refused) {
    if (!ui.hello) return
    ui.hello.remove()
    ui.hello = undefined
    if (refused) remember({ hushed: Date.now() })
  }
  function planGreeting() {
    clearTimeout(state.planned)
    var rule = ui.config.greetings.find(function (candidate) { return fits(candidate, state.returning) })
    if (rule && mayGreet()) state.planned = setTimeout(function () { greet(rule.text) }, rule.afterSeconds * 1000)
  }

  // --- pages: websites that change their address without loading anew are followed too ---
  var page = location.pathname
  function moved() {
    if (location.pathname === page) return
    page = location.pathname
    tell({ type: 'page', page: page.slice(0, 400) })
    planGreeting()
  }
  function start(config) {
    build(config)
    state.returning = isReturning()
    planGreeting()
    window.addEventListener('popstate', moved)
    if (window.navigation) window.navigation.addEventListener('navigatesuccess', moved)
    window.addEventListener('spaces:ask', function (event) {
      event.preventDefault()
      ask(event.detail && event.detail.text)
    })
    var wasOpen = ''
    try {
      wasOpen = sessionStorage.getItem(memoryKey + ':open') || ''
    } catch {
      // Then it begins closed.
    }
    if (wasOpen && matchMedia('(min-width: 641px)').matches) show(true)
    else if (memory().talked) setTimeout(load, 1500)
  }
  window.Spaces = { open: function () { if (ui.root) show(true) }, close: function () { if (ui.root) show(false, true) }, ask: function (text) { if (ui.root) ask(text) } }
  fetch(base + '/chat/widget.json', { credentials: 'omit' })
    .then(function (answer) {
      if (!answer.ok) throw new Error('refused with ' + answer.status)
      return answer.json()
    })
    .then(function (config) {
      if (document.body) start(config)
      else document.addEventListener('DOMContentLoaded', function () { start(config) })
    })
    .catch(function (error) {
      console.warn('Spaces: the chat of “' + handle + '” cannot be shown on ' + location.origin + '. Is this website on its list of websites? (' + error.message + ')')
    })
})()
