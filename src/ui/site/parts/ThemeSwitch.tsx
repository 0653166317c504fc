import { Moon, Sun } from 'lucide-react'

/** Hidden without JavaScript; `ThemeScript` listens for it. */
export const ThemeSwitch = () => (
  <button type="button" className="tool theme-switch" data-theme-switch="" aria-label="Switch between light and dark" title="Light or dark">
    <Sun size={20} aria-hidden="true" className="theme-sun" />
    <Moon size={20} aria-hidden="true" className="theme-moon" />
  </button>
)
