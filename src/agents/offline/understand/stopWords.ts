const list = `a about actually after again all also am an and another any anybody anyone anything are as ask at away back be because been before being both but by
can could did do does doing done else even ever every everything for from get gets getting give given go going good got great had has have having he hello help her here hey hi him his how however i if in into is it its
just keep kind kindly know let like little look looking lot lots make many may maybe me might mine more most much must my need needs no not now of off offer offered offering ok okay on one ones only or other our ours out over own
please possible quick quickly really right said same say see sell selling send shall she should show since so some somebody someone something sort still such sure take tell than thank thanks that the their theirs them then there these they thing things think this those though through to today
together too try two up us use used using usually very via want wanted wants was way we well were what whatever when where whether which while who whom whose why will wish with within without wonder wondering would yes yet you your yours
handle handles handling happen happens happening work works working manage fit fits
inch inches buy buying bought purchase policy policies include included includes including contain contains
question answer info information details detail please hope hi hello dear sir madam wondering interested currently available anymore maybe perhaps`

/** Words that carry no subject: they neither find nor exclude a document. */
export const stopWords: ReadonlySet<string> = new Set(list.split(/\s+/))
