import type { TemplatePart } from '../../../src/tenancy/template/TemplatePack'

export const eyewitness: TemplatePart<'posts'>[number] = {
  slug: 'how-a-certain-witness-becomes-certain',
  title: 'How a certain witness becomes certain',
  excerpt: 'Eyewitnesses who are wrong are seldom lying. What the science says about memory, and what Oregon courts have asked since 2012.',
  category: 'Explainers',
  tags: ['wrongful-convictions', 'eyewitness', 'science'],
  author: 'Tobias Adeyemi',
  image: 'post-eyewitness',
  daysAgo: 47,
  body: `In the [Dellwood case](/case-dellwood) a woman who had been shot looked at six photographs and said, “Number four, I think.” Eleven months later she told a jury that she had never been more certain of anything. Both statements were honest. This is about what happened in between.

*General information, not legal advice.*

## Memory is not a recording

When a person sees a face, what is stored is partial, and it is rebuilt each time it is called up. The conditions at the first look set a ceiling that nothing afterward can raise. Researchers call them **estimator variables**, because the justice system can only estimate their effect:

- **Light, distance and time.** People overestimate how long they looked, often by several times.
- **Stress.** Very high stress makes identification worse, not sharper.
- **A weapon.** Eyes go to it and leave the face.
- **Someone of another race.** People of every group are, on average, less accurate with faces from groups they know less well.
- **A disguise or a hat.** Hair and hairline carry much of what we recognize.
- **Days and weeks.** Forgetting is steepest at the beginning.

## What the police can control

Other conditions are made by the procedure itself. These **system variables** can be got right at no cost:

- **Double-blind showing.** The officer who shows the lineup should not know which person is the suspect. People read faces, tones and pauses without meaning to.
- **A fair warning.** The witness should be told that the right person may not be there and that the inquiry goes on either way.
- **Good fillers.** The suspect must not stand out from the description.
- **Confidence in the witness’s own words, at once.** Before anyone says “good job”.
- **No repeats.** Showing the same suspect twice makes a face familiar for the wrong reason.

The last two are how certainty grows. An immediate, high-confidence identification from a clean procedure does carry information. A confident identification in court, a year after the witness was praised, prepared and shown the defendant again, carries far less. The feeling is the same from the inside.

## What Oregon asks

In 2012, in *State v. Lawson* and *State v. James*, the Oregon Supreme Court reviewed three decades of this research and changed the test. Before that, the defense generally had to show that a procedure was suggestive, and the witness’s own assurance could save it. Since then:

1. When identification is challenged, **the State has to show** that the witness speaks from personal knowledge and that the identification rests on what they saw rather than on the procedure.
2. Judges weigh both kinds of variables, with the research in view.
3. Even admissible evidence can be limited or kept out if its power to mislead outweighs its worth.
4. Experts may explain the science to the jury, because much of it runs against common sense.

The decision is studied across the country. It helps people tried after it. It did nothing by itself for those convicted before it, which is one reason why old files need new readers.

## Reading a file for it

Our volunteers work from a short list when they open an identification case:

- What did the witness say **first**, to whom, in what words? Look for the dispatch recording before the report.
- Who chose the photographs, who showed them, and did that person know?
- Is there an array on paper, or only a description of one?
- When does the word *certain* first appear, and what happened the day before?
- What else was there that could be checked, and was it?

In the Dellwood file the answers to the last question filled one line: *bus transfer, see property*. Nobody had gone to see property.

## What you can do

If you witness a crime, write down what you saw before you talk it over, look at pictures or search online. If you are asked to look at a lineup, you may ask whether the officer knows who the suspect is. And if you are ever on a jury and a witness points across the room, remember that this is the one moment of the whole case in which everyone already knows where the defendant sits.

If you would like to read files with us, the [volunteer page](/volunteer) says what it takes.`,
}
