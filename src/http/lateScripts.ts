/**
 * Starts the page's programs after its first paint, or at the first touch or key, whichever comes first: pictures and
 * letters have the line and the processor to themselves until then. The page is complete without them.
 */
const starter = (sources: string[]): string =>
  `(function(u){var on;function go(){if(on)return;on=1;u.forEach(function(s){var e=document.createElement('script');e.src=s;e.async=true;document.head.appendChild(e)})}` +
  `requestAnimationFrame(function(){requestAnimationFrame(function(){setTimeout(go)})});setTimeout(go,1500);` +
  `['pointerdown','keydown'].forEach(function(t){addEventListener(t,go,{once:true,capture:true,passive:true})})})(${JSON.stringify(sources).replaceAll('<', '\\u003c')})`

/** Takes the async scripts of this render (known by their nonce) out of a page and lets one inline script start them later. */
export const lateScripts = (html: string, nonce: string): string => {
  const sources: string[] = []
  const without = html
    .replace(/<script src="(\/_next\/[^"]+)"([^>]*)><\/script>/g, (tag, source: string, attributes: string) => {
      if (!attributes.includes(` nonce="${nonce}"`) || !/\sasync(=|\s|$)/.test(attributes)) return tag
      sources.push(source)
      return ''
    })
    .replace(/<link rel="preload" as="script"[^>]*href="\/_next\/[^"]+"[^>]*\/>/g, '')
  if (sources.length === 0) return html
  const end = without.lastIndexOf('</body>')
  if (end < 0) return html
  return `${without.slice(0, end)}<script nonce="${nonce}">${starter(sources)}</script>${without.slice(end)}`
}
