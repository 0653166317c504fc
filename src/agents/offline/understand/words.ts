import { LRUCache } from 'lru-cache'
import { fold } from './cleanText'

/** Short forms and the commonest slips of the hand on words too short for the spelling correction. */
const spelled: Record<string, string> = {
  whats: 'what is', wheres: 'where is', hows: 'how is', whos: 'who is', whens: 'when is', im: 'i am', ive: 'i have', id: 'i would', youre: 'you are', theyre: 'they are',
  dont: 'do not', doesnt: 'does not', didnt: 'did not', isnt: 'is not', arent: 'are not', wont: 'will not', cant: 'can not', cannot: 'can not', couldnt: 'could not',
  u: 'you', ur: 'your', r: 'are', pls: 'please', plz: 'please', thx: 'thanks', ty: 'thanks', tnx: 'thanks', n: 'and', b4: 'before',
  hwo: 'how', ohw: 'how', waht: 'what', wat: 'what', wht: 'what', wehn: 'when', wen: 'when', teh: 'the', hte: 'the', adn: 'and', fo: 'for', ot: 'to', taht: 'that', cna: 'can', yuo: 'you', oyu: 'you', opne: 'open',
  mcuh: 'much', mutch: 'much', muhc: 'much', mush: 'much', ofen: 'often', offen: 'often', hrs: 'hours', hr: 'hour', mins: 'minutes', appt: 'appointment', tel: 'phone', ph: 'phone', addr: 'address', qty: 'quantity', sso: 'single sign on', faqs: 'questions', tmrw: 'tomorrow', tmr: 'tomorrow', tomorow: 'tomorrow',
}

const contraction = /'(?:s|re|ll|ve|d|m)\b/g

const read = (text: string): readonly string[] => {
  const plain = fold(text).replace(/n't\b/g, ' not').replace(contraction, '').replace(/\b(credit|debit) cards?\b/g, '$1 payment').replace(/\bnon[ -](?=profit)/g, 'non').replace(/\be-(?=mail|commerce|sign)/g, 'e').replace(/(\d)([a-z]{2,})/g, '$1 $2')
  return (plain.match(/[\p{L}\p{N}]+(?:\.\d+)?/gu) ?? []).flatMap((word) => (Object.hasOwn(spelled, word) ? (spelled[word] ?? word).split(' ') : [word]))
}

/** A business's pages are read again for each question; what was read last stays, up to about 32 MB. */
const kept = new LRUCache<string, readonly string[]>({ maxSize: 8_000_000, sizeCalculation: (found, text) => text.length + 8 * found.length + 50 })

/** The words of a text, lower case and without accents; short forms are written out, numbers part from letters ("6in"). */
export const words = (text: string): readonly string[] => {
  const known = kept.get(text)
  if (known) return known
  const found = read(text)
  kept.set(text, found)
  return found
}
