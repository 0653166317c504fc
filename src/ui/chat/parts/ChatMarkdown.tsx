import { Markdown } from '@/ui/markdown/Markdown'
import '@/ui/markdown/markdown.css'

/** Fetched with the first message that needs it. */
export const ChatMarkdown = ({ text, base }: { text: string; base: string }) => <Markdown base={base} text={text} />
