// Shows what the platform sends to this device while no page of it is open, and leads there.
self.addEventListener('push', (event) => {
  let news = {}
  try {
    news = event.data ? event.data.json() : {}
  } catch {
    news = {}
  }
  const title = typeof news.title === 'string' ? news.title : 'New message'
  const url = typeof news.url === 'string' && /^\/admin\//.test(news.url) ? news.url : '/admin'
  event.waitUntil(self.registration.showNotification(title, { body: typeof news.body === 'string' ? news.body : '', tag: String(news.tag || 'spaces'), renotify: true, data: { url } }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const { url } = event.notification.data || { url: '/admin' }
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((windows) => {
      const open = windows.find((client) => new URL(client.url).pathname.startsWith('/admin'))
      return open ? open.navigate(url).then((client) => client && client.focus()) : self.clients.openWindow(url)
    }),
  )
})
