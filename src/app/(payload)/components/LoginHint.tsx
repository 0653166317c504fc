import { loadConfig } from '@/config/config'
import { DemoHint } from '@/ui/admin/brand/DemoHint'
import { KeepTyped } from '@/ui/admin/repairs/KeepTyped'

/** On the sign-in page: what was typed stays, and in the demo, where the passwords are. */
export const LoginHint = () => (
  <>
    <KeepTyped />
    {loadConfig().mode === 'demo' && <DemoHint />}
  </>
)
