'use client'

import { useEffect, useState } from 'react'
import type { NotificationSettings } from '@/queries/notifications/readNotificationSettings'
import { BusinessNotices } from './BusinessNotices'
import { DevicePush } from './DevicePush'
import { notificationsApi } from './notificationsApi'

type Loaded = { businesses: NotificationSettings[]; pushKey: string }

/** The settings of this person, for each business he works in. */
export const NotificationSettingsForm = () => {
  const [loaded, setLoaded] = useState<Loaded | undefined>()
  const [fault, setFault] = useState<string | undefined>()
  useEffect(() => {
    notificationsApi<Loaded>('settings').then(setLoaded, (error: unknown) => setFault(error instanceof Error ? error.message : String(error)))
  }, [])
  if (fault) return <p className="spaces-notices__fault" role="alert">{fault}</p>
  if (!loaded) return <p aria-busy="true">Loading …</p>
  if (loaded.businesses.length === 0) return <p>You do not work in a business yet, so there is nothing to be told of.</p>
  return (
    <>
      <DevicePush pushKey={loaded.pushKey} />
      {loaded.businesses.map((business) => <BusinessNotices key={business.tenantId} settings={business} alone={loaded.businesses.length === 1} />)}
    </>
  )
}
