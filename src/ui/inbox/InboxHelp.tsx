const keys: [string, string][] = [['j', 'next conversation'], ['k', 'previous conversation'], ['e', 'done, or open again'], ['a', 'assign'], ['s', 'put off'], ['l', 'add a label'], ['r', 'write a reply'], ['/', 'search'], ['?', 'this help']]

/** What each key does in the inbox. */
export const InboxHelp = ({ onClose }: { onClose: () => void }) => (
  <div aria-label="Keys" className="spaces-inbox__help" role="group">
    <dl>{keys.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}</dl>
    <button onClick={onClose} type="button">Close</button>
  </div>
)
