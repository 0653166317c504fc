import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const emergency: TemplatePart<'pages'>[number] = {
  slug: 'emergency',
  title: 'Emergency plumber in Columbus: what to do first',
  description: 'Burst pipe, gas smell, sewage or no heat in Columbus? First steps that limit the damage, and our 24-hour line: +1 614-555-0119.',
  image: 'emergency-valve',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: '24 hours, every day',
      heading: 'Call +1 614-555-0119. A plumber picks up.',
      text: 'We talk you through stopping the water while the van starts. Weekdays and Saturdays from 7 am to 6 pm $179, nights, Sundays and holidays $279, first hour included.',
      image: 'emergency-valve',
      layout: 'full',
      actions: [
        { label: 'Call +1 614-555-0119', href: 'tel:+16145550119', style: 'primary' },
        { label: 'Send the short form', href: '/forms/emergency', style: 'secondary' },
      ],
    },
    {
      blockType: 'notice',
      tone: 'urgent',
      heading: 'You smell gas, or a carbon monoxide alarm sounds: get out now',
      text: 'Take everyone outside. On a gas smell touch no light switch, garage door, phone or flame on the way. From a safe distance call 911 or the emergency number on your gas bill. Go back in only when the fire department or the utility says it is safe. Call us after that.',
      action: { label: 'Read: when you smell gas', href: '/posts/smell-gas-what-to-do', style: 'secondary' },
    },
    {
      blockType: 'features',
      heading: 'Burst pipe or a leak you cannot stop',
      layout: 'numbered',
      items: [
        { title: 'Close the main valve', text: 'It sits where the water pipe enters the house, often in the basement on the street side. A lever goes crosswise to the pipe, a round handle turns clockwise.' },
        { title: 'Open the lowest faucet', text: 'A basement sink or hose faucet drains what is left in the pipes. Open one upstairs too, to let air in.' },
        { title: 'Keep away from wet electricity', text: 'Water near outlets, lights or the panel: do not step into it and do not touch the panel. Wait for help outside that room.' },
        { title: 'Turn off the water heater', text: 'Gas: turn the control to OFF or VACATION. Electric: switch off its breaker, if you can reach the panel dry.' },
        { title: 'Call us', text: 'Dial +1 614-555-0119 and keep your phone on. Take pictures for the insurance before you mop up.' },
      ],
    },
    {
      blockType: 'table',
      heading: 'Other emergencies, and the first thing to do',
      columns: ['What happens', 'First thing to do', 'Do not'],
      rows: [
        ['Sewage comes up in the basement', 'Stop using all water: no flushing, no laundry, no dishwasher', 'Walk through it without boots, or pour in chemicals'],
        ['Toilet overflows', 'Lift the tank lid, push the flapper down, close the valve behind the toilet', 'Flush again to see'],
        ['No heat in a hard freeze', 'Open cabinets on outside walls, let a thin stream run from faucets', 'Heat with an oven, grill or camp stove'],
        ['Pipe frozen, not burst', 'Close the main valve, open the faucet, warm the pipe with a hair dryer from the faucet end', 'Use a torch or open flame'],
        ['Water heater leaks', 'Close the cold valve above it, gas control to OFF or breaker off', 'Plug a dripping relief valve'],
        ['Relief valve blows steam', 'Get everyone out of the house, then call 911 and us. Switch an electric heater off only at the panel, well away from the tank', 'Go near it, touch it or cap the valve'],
        ['Sump pump stopped, water rising', 'Check plug, outlet and breaker if the floor is dry', 'Stand in water near anything plugged in'],
      ],
    },
    {
      blockType: 'richText',
      width: 'reading',
      content:
        '## Is it an emergency?\n\nIt is one when water, sewage, gas or cold is doing damage or may hurt someone **now**. Then call, whatever the hour.\n\nIt can wait for the morning, and costs less, when the damage has stopped: the valve is closed, one of two toilets still works, the drip falls into a bucket, the heater is cold but it is May. Tell us, and you get the first window of the day.\n\n## What we ask you on the phone\n\n- Your address, and which door to use\n- What is happening, and whether the main valve is closed\n- Whether anyone in the house is very young, old or ill\n- Whether there are dogs, stairs or a gate code',
    },
    { blockType: 'productCard', product: 'emergency-call-out' },
    {
      blockType: 'form',
      form: 'emergency',
      heading: 'Cannot talk? Send this',
      text: 'It rings at the on-call phone. We call back within ten minutes. For gas smell or anyone in danger, call 911 instead.',
    },
    { blockType: 'faq', heading: 'Emergency questions', topic: 'Emergency', limit: 6 },
  ],
}
