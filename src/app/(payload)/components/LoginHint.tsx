import { loadConfig } from '@/config/config'
import { DemoHint } from '@/ui/admin/brand/DemoHint'

/** On the demo's sign-in page: where the passwords are. */
export const LoginHint = () => (loadConfig().mode === 'demo' ? <DemoHint /> : null)
