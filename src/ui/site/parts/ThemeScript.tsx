/**
 * Runs before the first paint: a visitor's own choice of light or dark, and the mark that JavaScript is there.
 * The switch needs nothing else, so it costs no component in the browser.
 */
const code = `(function(d){d.classList.add('js');try{var t=localStorage.getItem('spaces-theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}
addEventListener('click',function(e){var b=e.target.closest&&e.target.closest('[data-theme-switch]');if(!b)return;
var t=getComputedStyle(d).colorScheme==='dark'?'light':'dark';d.dataset.theme=t;try{localStorage.setItem('spaces-theme',t)}catch(x){}})})(document.documentElement)`

export const ThemeScript = ({ nonce }: { nonce: string | undefined }) => <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: code }} />
