import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const home: TemplatePart<'pages'>[number] = {
  slug: 'home',
  title: 'Cacti and succulents from a family farm near Tucson',
  description: 'Hays Cactus Farm grows cacti and succulents from seed in the Sonoran Desert and ships them to your windowsill. Honest care advice included.',
  image: 'hero-desert-morning',
  blocks: [
    {
      blockType: 'hero',
      eyebrow: 'Avra Valley, Arizona. Since 1978',
      heading: 'Desert plants, grown slowly, sent carefully.',
      text: 'We raise cacti and succulents from seed under shade cloth northwest of Tucson, and we would rather sell you one plant that lives than three that don’t.',
      image: 'hero-desert-morning',
      layout: 'full',
      actions: [
        { label: 'Find a plant', href: '/products' },
        { label: 'Visit the farm', href: '/visit', style: 'secondary' },
      ],
    },
    {
      blockType: 'productGrid',
      heading: 'On the front bench this week',
      text: 'The plants we would hand you first if you walked through the gate.',
      featured: true,
      limit: 6,
      action: { label: 'See everything', href: '/products' },
    },
    {
      blockType: 'features',
      heading: 'Start with your window, not with the plant',
      text: 'Nine plants in ten that come back to us sick were in the wrong light. Choose the room first.',
      layout: 'rows',
      items: [
        { icon: 'sun', title: 'Hot, direct sun', text: 'A south or west window, or a patio. Barrels, columns, agaves and prickly pears build their color here.', href: '/products/golden-barrel' },
        { icon: 'sunrise', title: 'Bright, morning sun', text: 'An east window is the easiest light of all. Aloe, echeveria, jade and Christmas cactus.', href: '/products/christmas-cactus' },
        { icon: 'lamp', title: 'Low light', text: 'North windows, hallways, offices. Snake plant, ZZ, zebra haworthia and gasteria, each with a size under $20.', href: '/products/snake-plant' },
        { icon: 'paw-print', title: 'Somebody chews the furniture', text: 'Ten plants that are not toxic to cats and dogs and will not stab them either.', href: '/products/pet-safe-trio' },
      ],
    },
    { blockType: 'productGrid', heading: 'For dim rooms', text: 'Low light, low water, low effort. They will wait for you.', tag: 'low-light', limit: 4, action: { label: 'Read about low light', href: '/posts/plants-for-low-light' } },
    { blockType: 'image', image: 'greenhouse-benches', caption: 'Greenhouse two in October: four-inch barrels, sown three springs ago.', width: 'full' },
    {
      blockType: 'stats',
      items: [
        { value: '1978', label: 'first seed sown on this wash' },
        { value: '212', label: 'kinds of plant on our benches' },
        { value: '9 in 10', label: 'grown here from seed or cuttings' },
        { value: '30 days', label: 'alive, or we replace it' },
      ],
    },
    {
      blockType: 'testimonials',
      heading: 'From the packing shed wall',
      items: [
        { quote: 'The box took four days to get to Vermont in March and the barrel looked as if it had been carried by hand. The card told me to wait a week before watering, so I did.', name: 'Hannah Pruett', role: 'Montpelier, Vermont', rating: 5 },
        { quote: 'I asked for something for a bathroom with no window. They told me not to buy anything, and then told me which lamp would change their answer.', name: 'Desmond Achterberg', role: 'Chicago, Illinois', rating: 5 },
        { quote: 'My daughter picked a saguaro the size of a walnut and has made a plan for it that runs to 2110.', name: 'Rosa Quintanilla', role: 'Oro Valley, Arizona', rating: 5 },
      ],
    },
    { blockType: 'postList', heading: 'Farm notes', layout: 'lead', limit: 3, action: { label: 'All farm notes', href: '/posts' } },
    { blockType: 'poll', question: 'Which one is giving you trouble?', options: ['It goes soft at the base', 'It stretches and leans', 'It never flowers', 'I can’t stop buying them'] },
    {
      blockType: 'callToAction',
      heading: 'Something looks wrong with your plant?',
      text: 'Send one photo, pot included. A grower answers within a working day, free, wherever you bought it.',
      image: 'plant-clinic',
      actions: [
        { label: 'Ask the growers', href: '/forms/plant-help' },
        { label: 'Read the care guides', href: '/care-guides', style: 'secondary' },
      ],
    },
    { blockType: 'contact', heading: 'Come and walk the benches', text: 'Thirty-five minutes from downtown Tucson, the last mile on dirt. Bring closed shoes and a box.', showMap: true, showHours: true },
  ],
}
