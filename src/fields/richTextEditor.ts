import {
  BlockquoteFeature, BoldFeature, FixedToolbarFeature, HeadingFeature, HorizontalRuleFeature, InlineCodeFeature, ItalicFeature, InlineToolbarFeature,
  lexicalEditor, LinkFeature, OrderedListFeature, ParagraphFeature, StrikethroughFeature, UnderlineFeature, UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

/** The one editor: exactly the nodes that `richTextFault` allows and every renderer draws. */
export const richTextEditor = () =>
  lexicalEditor({
    features: () => [
      ParagraphFeature(), HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }), BoldFeature(), ItalicFeature(), UnderlineFeature(), StrikethroughFeature(),
      InlineCodeFeature(), UnorderedListFeature(), OrderedListFeature(), BlockquoteFeature(), HorizontalRuleFeature(), LinkFeature({ enabledCollections: [] }),
      FixedToolbarFeature(), InlineToolbarFeature(),
    ],
  })
