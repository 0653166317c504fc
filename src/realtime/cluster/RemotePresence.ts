import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { authorKinds } from '@/messages/vocabulary'
import type { Person } from '../protocol'
import type { RedisLink } from './RedisLink'

const topic = 'spaces-presence'

/** A node says every few seconds that it lives; one that was silent for longer has died, with its people. Milliseconds. */
const pace = { alive: 4_000, dead: 12_000 }

const person = z.object({ kind: z.enum(authorKinds), id: z.string().nullable(), name: z.string() })
const news = z.object({ node: z.string(), asks: z.boolean().optional(), all: z.boolean().optional(), channels: z.record(z.string(), z.array(person)).optional() })

type News = Omit<z.infer<typeof news>, 'node'>
type Node = { heardAt: number; channels: Map<string, Person[]> }

/** Another version's words, or nobody's, are no reason to fall. */
const understood = (text: string) => {
  try {
    return news.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

type Options = {
  link: RedisLink
  /** Who is connected to this node, by channel. */
  mine: () => Record<string, Person[]>
  /** Somebody came or went on another node. */
  changed: (channelId: string) => void
}

/** Who is in which channel on the other nodes: told by them, kept in memory, forgotten when a node falls silent. */
export class RemotePresence {
  private readonly node = randomUUID()
  private readonly nodes = new Map<string, Node>()
  private readonly beating: NodeJS.Timeout
  private readonly hear = (text: string) => this.heard(text)
  private readonly meet = () => this.say({ asks: true, all: true, channels: this.options.mine() })

  constructor(private readonly options: Options) {
    options.link.subscribe(topic, this.hear)
    options.link.on('up', this.meet)
    if (options.link.isUp) this.meet()
    this.beating = setInterval(() => this.beat(), pace.alive).unref()
  }

  elsewhere(channelId: string): Person[] {
    return [...this.nodes.values()].flatMap(({ channels }) => channels.get(channelId) ?? [])
  }

  tell(channelId: string, here: Person[]): void {
    this.say({ channels: { [channelId]: here } })
  }

  stop(): void {
    clearInterval(this.beating)
    this.say({ all: true, channels: {} })
    this.options.link.off('up', this.meet)
    this.options.link.unsubscribe(topic, this.hear)
  }

  private say(words: News): void {
    this.options.link.publish(topic, JSON.stringify({ node: this.node, ...words }))
  }

  private beat(): void {
    this.say({})
    const deadline = performance.now() - pace.dead
    for (const [id, { heardAt, channels }] of this.nodes) {
      if (heardAt > deadline) continue
      this.nodes.delete(id)
      for (const channelId of channels.keys()) this.options.changed(channelId)
    }
  }

  private heard(text: string): void {
    const words = understood(text)
    if (!words || words.node === this.node) return
    const { node: id, asks, all, channels = {} } = words
    const known = this.nodes.get(id)
    const node: Node = { heardAt: performance.now(), channels: known?.channels ?? new Map() }
    this.nodes.set(id, node)
    // A node that was thought dead, or is new to us, has said nothing of its people yet.
    if (!known && !all) this.say({ asks: true })
    if (asks) this.say({ all: true, channels: this.options.mine() })
    const gone = all ? [...node.channels.keys()].filter((channelId) => !(channelId in channels)) : []
    for (const channelId of gone) this.replace(node, channelId, [])
    for (const [channelId, here] of Object.entries(channels)) this.replace(node, channelId, here)
  }

  private replace({ channels }: Node, channelId: string, here: Person[]): void {
    if (here.length > 0) channels.set(channelId, here)
    else channels.delete(channelId)
    this.options.changed(channelId)
  }
}
