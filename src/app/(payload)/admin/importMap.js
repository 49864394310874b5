import { Notices as Notices_0b8f87b7e2cdac80f75edfdbd725e2b8 } from '@/panel/notices/Notices'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MomentCell as MomentCell_c15e6199de364f9085f0e982f825a3e8 } from '@/panel/fields/moments/MomentCell'
import { MovingMoment as MovingMoment_247d429320b21834ac0cc4e8de9ba8b0 } from '@/panel/moving/fields'
import { MomentField as MomentField_447777fd6c187cb954c0e713f3cd39bc } from '@/panel/fields/moments/MomentField'
import { MovingZone as MovingZone_247d429320b21834ac0cc4e8de9ba8b0 } from '@/panel/moving/fields'
import { MovingSelect as MovingSelect_247d429320b21834ac0cc4e8de9ba8b0 } from '@/panel/moving/fields'
import { MovingRelationship as MovingRelationship_247d429320b21834ac0cc4e8de9ba8b0 } from '@/panel/moving/fields'
import { AgreementsField as AgreementsField_2e1c5c95021242a448a1e2b5ee425b6b } from '@/panel/agreements/AgreementsField'
import { MoneyField as MoneyField_af14d97577a1245420b62b89b2070f9a } from '@/panel/fields/MoneyField'
import { PublicLink as PublicLink_5206870e137e7bf4c8dd26ae943317f2 } from '@/panel/PublicLink'
import { KeptOffer as KeptOffer_29e39e7715901200e72e48e4264ab81b } from '@/panel/kept/KeptOffer'
import { OwnDraft as OwnDraft_c248c0c3ac3598b855d66c989cee3302 } from '@/panel/OwnDraft'
import { HiddenUntil as HiddenUntil_e5d870886dd122511e12eeeb4f9302c3 } from '@/panel/publish/HiddenUntil'
import { PublishAsItStands as PublishAsItStands_17fcbb42f39274cda01cf3c92483b395 } from '@/panel/publish/PublishAsItStands'
import { Saving as Saving_1b1829be5f0b5f381c5bee998a094bea } from '@/panel/saving/Saving'
import { Untitled as Untitled_0c5921ba8c40c5856528bc5774bb1f14 } from '@/panel/Untitled'
import { Untouched as Untouched_114d427f65ee58feb634320b8578f1a6 } from '@/panel/Untouched'
import { UnpublishItem as UnpublishItem_9a71004eac8efc139142222f1d319452 } from '@/panel/withdraw/UnpublishItem'
import { BinItem as BinItem_49a44846db1c71a97e7fdf24187fd4d6 } from '@/panel/withdraw/BinItem'
import { Preview as Preview_d4c2fb975fe289fc56360d32b066f81a } from '@/panel/saving/Preview'
import { PublishButton as PublishButton_8075b77e08a000a3f78030f3e025bb93 } from '@/panel/publish/PublishButton'
import { ParticipationLabel as ParticipationLabel_0bf4c3d437bd0dbf6ae770adbdaffe08 } from '@/panel/fields/ParticipationLabel'
import { AsksBeforeClosing as AsksBeforeClosing_af421f3197b9959c277a5bfb9f3027ab } from '@/panel/patches/AsksBeforeClosing'
import { AgreementView as AgreementView_a3e274acd91abf03b48583a8261e586a } from '@/panel/agreements/AgreementView'
import { OtherLanguage as OtherLanguage_ff1dfe09c250ce28a8388dcef233fd26 } from '@/panel/OtherLanguage'
import { ExportLink as ExportLink_354baba97eb442fca7eb8a25b17a823c } from '@/panel/export/ExportLink'
import { CountryField as CountryField_bd3ee2b61c2298482bae4bc36d22cea2 } from '@/panel/fields/ChoiceField'
import { Invite as Invite_97e6d466df04bb805d163e8d379b8a5f } from '@/panel/joining/Invite'
import { Leaving as Leaving_92c8d2fd1f90bfd014f6214555364e6c } from '@/panel/leaving/Leaving'
import { AccountSecurity as AccountSecurity_0d6e3ba6be7c794b04a2c13f259e9181 } from '@/panel/account/AccountSecurity'
import { Initials as Initials_58345f07f0b4ecfc9b3d80f055c41674 } from '@/panel/Wordmark'
import { Wordmark as Wordmark_58345f07f0b4ecfc9b3d80f055c41674 } from '@/panel/Wordmark'
import { SetAsideLink as SetAsideLink_1978105fe59d190e95b4637bd66cc876 } from '@/panel/setAside/SetAsideLink'
import { JournalLink as JournalLink_9774ca084ad6dcba9b733c9aa5b796e7 } from '@/panel/journal/JournalLink'
import { OutboxLink as OutboxLink_85e6aceca71e7dc04740802ad3b38a03 } from '@/panel/outbox/OutboxLink'
import { Spoken as Spoken_999c95234953918fd814889da10bc1c1 } from '@/panel/patches/spoken/Spoken'
import { Home as Home_47a5ccaabe68a4fbcd618035301570b7 } from '@/panel/home/Home'
import { SignInView as SignInView_f973d4149d12745a4f9f120dd346d75f } from '@/panel/account/SignInView'
import { ChoosePasswordView as ChoosePasswordView_68b1bb7cb155c4cf4e58b7a79e10e68e } from '@/panel/account/ChoosePasswordView'
import { ConfirmAddressView as ConfirmAddressView_a7e48a7ca68388bd18dd338c882b4e61 } from '@/panel/account/ConfirmAddressView'
import { InvitationView as InvitationView_abf258732673a7bf27991e8681940167 } from '@/panel/joining/InvitationView'
import { OutsideView as OutsideView_9b97c001127774372f2d3c5643c86999 } from '@/panel/joining/OutsideView'
import { JournalView as JournalView_02f4086ef439f599606512508507c189 } from '@/panel/journal/JournalView'
import { OutboxView as OutboxView_5ef01e2eadbf0f7828d8d14cd49e0cbc } from '@/panel/outbox/OutboxView'
import { SetAsideView as SetAsideView_5a445815235972de64bc87d4be02dab9 } from '@/panel/setAside/SetAsideView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/panel/notices/Notices#Notices": Notices_0b8f87b7e2cdac80f75edfdbd725e2b8,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/panel/fields/moments/MomentCell#MomentCell": MomentCell_c15e6199de364f9085f0e982f825a3e8,
  "@/panel/moving/fields#MovingMoment": MovingMoment_247d429320b21834ac0cc4e8de9ba8b0,
  "@/panel/fields/moments/MomentField#MomentField": MomentField_447777fd6c187cb954c0e713f3cd39bc,
  "@/panel/moving/fields#MovingZone": MovingZone_247d429320b21834ac0cc4e8de9ba8b0,
  "@/panel/moving/fields#MovingSelect": MovingSelect_247d429320b21834ac0cc4e8de9ba8b0,
  "@/panel/moving/fields#MovingRelationship": MovingRelationship_247d429320b21834ac0cc4e8de9ba8b0,
  "@/panel/agreements/AgreementsField#AgreementsField": AgreementsField_2e1c5c95021242a448a1e2b5ee425b6b,
  "@/panel/fields/MoneyField#MoneyField": MoneyField_af14d97577a1245420b62b89b2070f9a,
  "@/panel/PublicLink#PublicLink": PublicLink_5206870e137e7bf4c8dd26ae943317f2,
  "@/panel/kept/KeptOffer#KeptOffer": KeptOffer_29e39e7715901200e72e48e4264ab81b,
  "@/panel/OwnDraft#OwnDraft": OwnDraft_c248c0c3ac3598b855d66c989cee3302,
  "@/panel/publish/HiddenUntil#HiddenUntil": HiddenUntil_e5d870886dd122511e12eeeb4f9302c3,
  "@/panel/publish/PublishAsItStands#PublishAsItStands": PublishAsItStands_17fcbb42f39274cda01cf3c92483b395,
  "@/panel/saving/Saving#Saving": Saving_1b1829be5f0b5f381c5bee998a094bea,
  "@/panel/Untitled#Untitled": Untitled_0c5921ba8c40c5856528bc5774bb1f14,
  "@/panel/Untouched#Untouched": Untouched_114d427f65ee58feb634320b8578f1a6,
  "@/panel/withdraw/UnpublishItem#UnpublishItem": UnpublishItem_9a71004eac8efc139142222f1d319452,
  "@/panel/withdraw/BinItem#BinItem": BinItem_49a44846db1c71a97e7fdf24187fd4d6,
  "@/panel/saving/Preview#Preview": Preview_d4c2fb975fe289fc56360d32b066f81a,
  "@/panel/publish/PublishButton#PublishButton": PublishButton_8075b77e08a000a3f78030f3e025bb93,
  "@/panel/fields/ParticipationLabel#ParticipationLabel": ParticipationLabel_0bf4c3d437bd0dbf6ae770adbdaffe08,
  "@/panel/patches/AsksBeforeClosing#AsksBeforeClosing": AsksBeforeClosing_af421f3197b9959c277a5bfb9f3027ab,
  "@/panel/agreements/AgreementView#AgreementView": AgreementView_a3e274acd91abf03b48583a8261e586a,
  "@/panel/OtherLanguage#OtherLanguage": OtherLanguage_ff1dfe09c250ce28a8388dcef233fd26,
  "@/panel/export/ExportLink#ExportLink": ExportLink_354baba97eb442fca7eb8a25b17a823c,
  "@/panel/fields/ChoiceField#CountryField": CountryField_bd3ee2b61c2298482bae4bc36d22cea2,
  "@/panel/joining/Invite#Invite": Invite_97e6d466df04bb805d163e8d379b8a5f,
  "@/panel/leaving/Leaving#Leaving": Leaving_92c8d2fd1f90bfd014f6214555364e6c,
  "@/panel/account/AccountSecurity#AccountSecurity": AccountSecurity_0d6e3ba6be7c794b04a2c13f259e9181,
  "@/panel/Wordmark#Initials": Initials_58345f07f0b4ecfc9b3d80f055c41674,
  "@/panel/Wordmark#Wordmark": Wordmark_58345f07f0b4ecfc9b3d80f055c41674,
  "@/panel/setAside/SetAsideLink#SetAsideLink": SetAsideLink_1978105fe59d190e95b4637bd66cc876,
  "@/panel/journal/JournalLink#JournalLink": JournalLink_9774ca084ad6dcba9b733c9aa5b796e7,
  "@/panel/outbox/OutboxLink#OutboxLink": OutboxLink_85e6aceca71e7dc04740802ad3b38a03,
  "@/panel/patches/spoken/Spoken#Spoken": Spoken_999c95234953918fd814889da10bc1c1,
  "@/panel/home/Home#Home": Home_47a5ccaabe68a4fbcd618035301570b7,
  "@/panel/account/SignInView#SignInView": SignInView_f973d4149d12745a4f9f120dd346d75f,
  "@/panel/account/ChoosePasswordView#ChoosePasswordView": ChoosePasswordView_68b1bb7cb155c4cf4e58b7a79e10e68e,
  "@/panel/account/ConfirmAddressView#ConfirmAddressView": ConfirmAddressView_a7e48a7ca68388bd18dd338c882b4e61,
  "@/panel/joining/InvitationView#InvitationView": InvitationView_abf258732673a7bf27991e8681940167,
  "@/panel/joining/OutsideView#OutsideView": OutsideView_9b97c001127774372f2d3c5643c86999,
  "@/panel/journal/JournalView#JournalView": JournalView_02f4086ef439f599606512508507c189,
  "@/panel/outbox/OutboxView#OutboxView": OutboxView_5ef01e2eadbf0f7828d8d14cd49e0cbc,
  "@/panel/setAside/SetAsideView#SetAsideView": SetAsideView_5a445815235972de64bc87d4be02dab9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
