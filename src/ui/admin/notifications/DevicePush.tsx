import { useEffect, useState } from 'react'
import { notificationsApi } from './notificationsApi'

type State = 'looking' | 'off' | 'on' | 'blocked' | 'impossible' | 'working'

const words: Record<State, string> = {
  looking: 'Looking …',
  off: 'This browser does not tell you of anything while Spaces is closed.',
  on: 'This browser tells you of news, also while Spaces is closed.',
  blocked: 'This browser has been told not to show notifications of this website. You can change that in the browser’s settings.',
  impossible: 'This browser cannot show notifications. On an iPhone, add Spaces to the home screen first.',
  working: 'One moment …',
}

const worker = '/notifications-worker.js'

const present = async (): Promise<State> => {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return 'impossible'
  if (Notification.permission === 'denied') return 'blocked'
  const subscription = await (await navigator.serviceWorker.getRegistration('/'))?.pushManager.getSubscription()
  return subscription ? 'on' : 'off'
}

const nameOfThis = () => (/(iPhone|iPad|Android|Windows|Macintosh|Linux)/.exec(navigator.userAgent)?.[1] ?? 'Browser').replace('Macintosh', 'Mac')

const turnOn = async (pushKey: string): Promise<State> => {
  if ((await Notification.requestPermission()) !== 'granted') return 'blocked'
  await navigator.serviceWorker.register(worker, { scope: '/' })
  const { pushManager } = await navigator.serviceWorker.ready
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: pushKey })
  await notificationsApi('device', { ...subscription.toJSON(), label: nameOfThis() })
  return 'on'
}

const turnOff = async (): Promise<State> => {
  const subscription = await (await navigator.serviceWorker.getRegistration('/'))?.pushManager.getSubscription()
  if (subscription) {
    await notificationsApi('device/forget', { endpoint: subscription.endpoint })
    await subscription.unsubscribe()
  }
  return 'off'
}

/** Whether this very browser is told of news, and the button that changes it. */
export const DevicePush = ({ pushKey }: { pushKey: string }) => {
  const [state, setState] = useState<State>('looking')
  const [fault, setFault] = useState(false)
  useEffect(() => {
    present().then(setState, () => setState('impossible'))
  }, [])
  const change = (work: () => Promise<State>) => {
    setFault(false)
    setState('working')
    work().then(setState, () => (setFault(true), present().then(setState, () => setState('impossible'))))
  }
  return (
    <section className="spaces-notices__box" aria-labelledby="notices-device">
      <h2 id="notices-device">On this device</h2>
      <p role="status">{words[state]}</p>
      {fault && <p className="spaces-notices__fault" role="alert">That did not work. The browser’s push service may be out of reach just now.</p>}
      {state === 'off' && <button type="button" className="btn btn--style-primary btn--size-medium" onClick={() => change(() => turnOn(pushKey))}>Tell me on this device</button>}
      {state === 'on' && <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={() => change(turnOff)}>Stop on this device</button>}
    </section>
  )
}
