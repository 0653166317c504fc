import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EmptyHint as EmptyHint_745435980936d440f35aeaeaa19b6e97 } from '@/ui/admin/EmptyHint'
import { ViewOnSite as ViewOnSite_faf791ee4bf823b86095059871ddb81f } from '@/ui/admin/ViewOnSite'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { MoneyCell as MoneyCell_93307d98970dd036e77b3ea965cea53f } from '@/ui/admin/MoneyCell'
import { MoneyField as MoneyField_d8fcfc7303c563c617435357faddb5e8 } from '@/ui/admin/MoneyField'
import { RowTitle as RowTitle_cd697648c7ff67c73dede4b0c7b0c394 } from '@/ui/admin/RowTitle'
import { VariantsCell as VariantsCell_1ea68927b3dbc090dcde46d8ee8d3b8a } from '@/ui/admin/VariantsCell'
import { MessageCell as MessageCell_8503f87eac6d756d4302ca0de50f938b } from '@/ui/admin/MessageCell'
import { DepartmentFilters as DepartmentFilters_d757d8a243bac474365b7027d1642fc9 } from '@/ui/admin/DepartmentFilters'
import { WidgetSnippet as WidgetSnippet_c40f64725c324eea4c737e49ea2e94f3 } from '@/ui/admin/WidgetSnippet'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { BrandIcon as BrandIcon_c136ae73f25f9a922f0811689882e97c } from '@/app/(payload)/components/BrandIcon'
import { SpacesLogo as SpacesLogo_3290fe06cdea21d54708e61641664a80 } from '@/ui/admin/brand/SpacesLogo'
import { Bell as Bell_a4b5960b633a35323b680584966ed0b6 } from '@/ui/admin/notifications/Bell'
import { LoginHint as LoginHint_c2c8a12ff294f91a24902a326d974736 } from '@/app/(payload)/components/LoginHint'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { NavTop as NavTop_fb58f63dd4e09cf6b8e89710551c4456 } from '@/app/(payload)/components/NavTop'
import { TenantFactsProvider as TenantFactsProvider_70ab96d52762e12b8c52473623411681 } from '@/app/(payload)/components/TenantFactsProvider'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { TeamView as TeamView_f0b04a49f55225a6f671182968cf98f9 } from '@/app/(payload)/components/TeamView'
import { DashboardView as DashboardView_ee00f85d30679c9d6dcbb719a5e09429 } from '@/app/(payload)/components/DashboardView'
import { NotificationsView as NotificationsView_a2fa09b3d9efd638ee44780b926f4af4 } from '@/app/(payload)/components/NotificationsView'
import { ConversationsView as ConversationsView_ff77c8e1d0ce8861eec2cbdbc1648a37 } from '@/app/(payload)/components/ConversationsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/ui/admin/EmptyHint#EmptyHint": EmptyHint_745435980936d440f35aeaeaa19b6e97,
  "@/ui/admin/ViewOnSite#ViewOnSite": ViewOnSite_faf791ee4bf823b86095059871ddb81f,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "@/ui/admin/MoneyCell#MoneyCell": MoneyCell_93307d98970dd036e77b3ea965cea53f,
  "@/ui/admin/MoneyField#MoneyField": MoneyField_d8fcfc7303c563c617435357faddb5e8,
  "@/ui/admin/RowTitle#RowTitle": RowTitle_cd697648c7ff67c73dede4b0c7b0c394,
  "@/ui/admin/VariantsCell#VariantsCell": VariantsCell_1ea68927b3dbc090dcde46d8ee8d3b8a,
  "@/ui/admin/MessageCell#MessageCell": MessageCell_8503f87eac6d756d4302ca0de50f938b,
  "@/ui/admin/DepartmentFilters#DepartmentFilters": DepartmentFilters_d757d8a243bac474365b7027d1642fc9,
  "@/ui/admin/WidgetSnippet#WidgetSnippet": WidgetSnippet_c40f64725c324eea4c737e49ea2e94f3,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "@/app/(payload)/components/BrandIcon#BrandIcon": BrandIcon_c136ae73f25f9a922f0811689882e97c,
  "@/ui/admin/brand/SpacesLogo#SpacesLogo": SpacesLogo_3290fe06cdea21d54708e61641664a80,
  "@/ui/admin/notifications/Bell#Bell": Bell_a4b5960b633a35323b680584966ed0b6,
  "@/app/(payload)/components/LoginHint#LoginHint": LoginHint_c2c8a12ff294f91a24902a326d974736,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "@/app/(payload)/components/NavTop#NavTop": NavTop_fb58f63dd4e09cf6b8e89710551c4456,
  "@/app/(payload)/components/TenantFactsProvider#TenantFactsProvider": TenantFactsProvider_70ab96d52762e12b8c52473623411681,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "@/app/(payload)/components/TeamView#TeamView": TeamView_f0b04a49f55225a6f671182968cf98f9,
  "@/app/(payload)/components/DashboardView#DashboardView": DashboardView_ee00f85d30679c9d6dcbb719a5e09429,
  "@/app/(payload)/components/NotificationsView#NotificationsView": NotificationsView_a2fa09b3d9efd638ee44780b926f4af4,
  "@/app/(payload)/components/ConversationsView#ConversationsView": ConversationsView_ff77c8e1d0ce8861eec2cbdbc1648a37,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
