import { Notices as Notices_d1956d8ae374b8d127c4dfeb8306dd0e } from '@/cms/admin/notices/Notices'
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
import { MomentCell as MomentCell_10e90b99540fbbe86efc7aecb23380ec } from '@/cms/admin/moments/MomentCell'
import { MovingMoment as MovingMoment_b7931fdd2bf5e4820279729ab19bd97c } from '@/cms/admin/moving/fields'
import { MomentField as MomentField_306510bfd7b6c182b0848fd116f6d1e0 } from '@/cms/admin/moments/MomentField'
import { MovingZone as MovingZone_b7931fdd2bf5e4820279729ab19bd97c } from '@/cms/admin/moving/fields'
import { MovingSelect as MovingSelect_b7931fdd2bf5e4820279729ab19bd97c } from '@/cms/admin/moving/fields'
import { MovingRelationship as MovingRelationship_b7931fdd2bf5e4820279729ab19bd97c } from '@/cms/admin/moving/fields'
import { AgreementsField as AgreementsField_cff9c0cba550de18c93eac5111e6e6a2 } from '@/cms/admin/agreements/AgreementsField'
import { MoneyField as MoneyField_0adc7ee0d27bb34cc42ae4fb1b02cbae } from '@/cms/admin/MoneyField'
import { PublicLink as PublicLink_5979b932a20b8338268bd0756e57778d } from '@/cms/admin/PublicLink'
import { KeptOffer as KeptOffer_39b613284d7e45dc6a6b532088c23f60 } from '@/cms/admin/kept/KeptOffer'
import { OwnDraft as OwnDraft_851dce4b2d4cfb01cff00ceb356ee2a5 } from '@/cms/admin/OwnDraft'
import { HiddenUntil as HiddenUntil_4399362a95519792ca2a3c7d6ab38eda } from '@/cms/admin/publish/HiddenUntil'
import { PublishAsItStands as PublishAsItStands_fc0bccb65f8bbeff6c7b0ecafeaf078f } from '@/cms/admin/publish/PublishAsItStands'
import { Saving as Saving_4ddc36a7080bbaeec13fcc33f96ac7d8 } from '@/cms/admin/saving/Saving'
import { Untitled as Untitled_a881327d3d9ef8dddb15822a44480a7a } from '@/cms/admin/Untitled'
import { Untouched as Untouched_c0da3e450d05924b224b7cc2abda7637 } from '@/cms/admin/Untouched'
import { UnpublishItem as UnpublishItem_6e70b1a3fe74712d7a01376482cb7649 } from '@/cms/admin/withdraw/UnpublishItem'
import { BinItem as BinItem_6ce03a3616d646007ba49b8ee821e291 } from '@/cms/admin/withdraw/BinItem'
import { Preview as Preview_f9d0e566c5b671737d7bc78230c232f9 } from '@/cms/admin/saving/Preview'
import { PublishButton as PublishButton_ffdefc7611d1f115d48184b5fde95bd3 } from '@/cms/admin/publish/PublishButton'
import { ParticipationLabel as ParticipationLabel_41fe189a11c84ae670c51263c0f3359e } from '@/cms/admin/ParticipationLabel'
import { AsksBeforeClosing as AsksBeforeClosing_3e3db7e9246a8b019fcab8e455d67227 } from '@/cms/admin/saving/AsksBeforeClosing'
import { AgreementView as AgreementView_f931629bbffd085fdce5b46df6b036bf } from '@/cms/admin/agreements/AgreementView'
import { OtherLanguage as OtherLanguage_38acdbd3cfbaf1ccca885433a4097f9e } from '@/cms/admin/OtherLanguage'
import { ExportLink as ExportLink_1188c30fff985c0e8b327e8bf565979d } from '@/cms/admin/export/ExportLink'
import { CountryField as CountryField_2ea0a50838d73fc3e4604d1e9fe7cebd } from '@/cms/admin/ChoiceField'
import { Invite as Invite_0c31bdc2b52dbce786166f1325294bd8 } from '@/cms/joining/screens/Invite'
import { Leaving as Leaving_a6e8bb75638cd94842efb5bd895f8218 } from '@/cms/admin/leaving/Leaving'
import { AccountSecurity as AccountSecurity_560dcd3e014f0a664585055a3a1d73f9 } from '@/cms/signin/screens/AccountSecurity'
import { Initials as Initials_617888eb11b54e65e0bb55e0a2d87bea } from '@/cms/admin/Wordmark'
import { Wordmark as Wordmark_617888eb11b54e65e0bb55e0a2d87bea } from '@/cms/admin/Wordmark'
import { SetAsideLink as SetAsideLink_a4d40c60a9dcac41752cfcb4fecac301 } from '@/cms/conflicts/SetAsideLink'
import { JournalLink as JournalLink_1c42f5b7e1191d3fc2fc7d65e05b66ba } from '@/cms/audit/JournalLink'
import { OutboxLink as OutboxLink_de6b49bb88bf29d8791279d69c55350e } from '@/cms/outbox/screen/OutboxLink'
import { Spoken as Spoken_69f527d00e5281a1ec84fa6b23877811 } from '@/cms/admin/spoken/Spoken'
import { Home as Home_3178e229e666324486f5f76c67a8104c } from '@/cms/admin/home/Home'
import { SignInView as SignInView_8cc7d23f04b6d05df9c81a72bb7b1661 } from '@/cms/signin/screens/SignInView'
import { ChoosePasswordView as ChoosePasswordView_0bb9fe66043bcec0c3eb37afb854fc28 } from '@/cms/signin/screens/ChoosePasswordView'
import { ConfirmAddressView as ConfirmAddressView_78b7195a067d572feebbe37ce38343e9 } from '@/cms/signin/screens/ConfirmAddressView'
import { InvitationView as InvitationView_c52edf09c9607c54c60de18cae0670e2 } from '@/cms/joining/screens/InvitationView'
import { OutsideView as OutsideView_fd179a9c3833efd22c0c7016d2c1f6ef } from '@/cms/joining/screens/OutsideView'
import { JournalView as JournalView_8ae7037d148929148b2535af5d0e7221 } from '@/cms/audit/JournalView'
import { OutboxView as OutboxView_ffba216babb254c2e0065a831e550819 } from '@/cms/outbox/screen/OutboxView'
import { SetAsideView as SetAsideView_0eef6228a7a9241c4216b9fc58a50877 } from '@/cms/conflicts/SetAsideView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/cms/admin/notices/Notices#Notices": Notices_d1956d8ae374b8d127c4dfeb8306dd0e,
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
  "@/cms/admin/moments/MomentCell#MomentCell": MomentCell_10e90b99540fbbe86efc7aecb23380ec,
  "@/cms/admin/moving/fields#MovingMoment": MovingMoment_b7931fdd2bf5e4820279729ab19bd97c,
  "@/cms/admin/moments/MomentField#MomentField": MomentField_306510bfd7b6c182b0848fd116f6d1e0,
  "@/cms/admin/moving/fields#MovingZone": MovingZone_b7931fdd2bf5e4820279729ab19bd97c,
  "@/cms/admin/moving/fields#MovingSelect": MovingSelect_b7931fdd2bf5e4820279729ab19bd97c,
  "@/cms/admin/moving/fields#MovingRelationship": MovingRelationship_b7931fdd2bf5e4820279729ab19bd97c,
  "@/cms/admin/agreements/AgreementsField#AgreementsField": AgreementsField_cff9c0cba550de18c93eac5111e6e6a2,
  "@/cms/admin/MoneyField#MoneyField": MoneyField_0adc7ee0d27bb34cc42ae4fb1b02cbae,
  "@/cms/admin/PublicLink#PublicLink": PublicLink_5979b932a20b8338268bd0756e57778d,
  "@/cms/admin/kept/KeptOffer#KeptOffer": KeptOffer_39b613284d7e45dc6a6b532088c23f60,
  "@/cms/admin/OwnDraft#OwnDraft": OwnDraft_851dce4b2d4cfb01cff00ceb356ee2a5,
  "@/cms/admin/publish/HiddenUntil#HiddenUntil": HiddenUntil_4399362a95519792ca2a3c7d6ab38eda,
  "@/cms/admin/publish/PublishAsItStands#PublishAsItStands": PublishAsItStands_fc0bccb65f8bbeff6c7b0ecafeaf078f,
  "@/cms/admin/saving/Saving#Saving": Saving_4ddc36a7080bbaeec13fcc33f96ac7d8,
  "@/cms/admin/Untitled#Untitled": Untitled_a881327d3d9ef8dddb15822a44480a7a,
  "@/cms/admin/Untouched#Untouched": Untouched_c0da3e450d05924b224b7cc2abda7637,
  "@/cms/admin/withdraw/UnpublishItem#UnpublishItem": UnpublishItem_6e70b1a3fe74712d7a01376482cb7649,
  "@/cms/admin/withdraw/BinItem#BinItem": BinItem_6ce03a3616d646007ba49b8ee821e291,
  "@/cms/admin/saving/Preview#Preview": Preview_f9d0e566c5b671737d7bc78230c232f9,
  "@/cms/admin/publish/PublishButton#PublishButton": PublishButton_ffdefc7611d1f115d48184b5fde95bd3,
  "@/cms/admin/ParticipationLabel#ParticipationLabel": ParticipationLabel_41fe189a11c84ae670c51263c0f3359e,
  "@/cms/admin/saving/AsksBeforeClosing#AsksBeforeClosing": AsksBeforeClosing_3e3db7e9246a8b019fcab8e455d67227,
  "@/cms/admin/agreements/AgreementView#AgreementView": AgreementView_f931629bbffd085fdce5b46df6b036bf,
  "@/cms/admin/OtherLanguage#OtherLanguage": OtherLanguage_38acdbd3cfbaf1ccca885433a4097f9e,
  "@/cms/admin/export/ExportLink#ExportLink": ExportLink_1188c30fff985c0e8b327e8bf565979d,
  "@/cms/admin/ChoiceField#CountryField": CountryField_2ea0a50838d73fc3e4604d1e9fe7cebd,
  "@/cms/joining/screens/Invite#Invite": Invite_0c31bdc2b52dbce786166f1325294bd8,
  "@/cms/admin/leaving/Leaving#Leaving": Leaving_a6e8bb75638cd94842efb5bd895f8218,
  "@/cms/signin/screens/AccountSecurity#AccountSecurity": AccountSecurity_560dcd3e014f0a664585055a3a1d73f9,
  "@/cms/admin/Wordmark#Initials": Initials_617888eb11b54e65e0bb55e0a2d87bea,
  "@/cms/admin/Wordmark#Wordmark": Wordmark_617888eb11b54e65e0bb55e0a2d87bea,
  "@/cms/conflicts/SetAsideLink#SetAsideLink": SetAsideLink_a4d40c60a9dcac41752cfcb4fecac301,
  "@/cms/audit/JournalLink#JournalLink": JournalLink_1c42f5b7e1191d3fc2fc7d65e05b66ba,
  "@/cms/outbox/screen/OutboxLink#OutboxLink": OutboxLink_de6b49bb88bf29d8791279d69c55350e,
  "@/cms/admin/spoken/Spoken#Spoken": Spoken_69f527d00e5281a1ec84fa6b23877811,
  "@/cms/admin/home/Home#Home": Home_3178e229e666324486f5f76c67a8104c,
  "@/cms/signin/screens/SignInView#SignInView": SignInView_8cc7d23f04b6d05df9c81a72bb7b1661,
  "@/cms/signin/screens/ChoosePasswordView#ChoosePasswordView": ChoosePasswordView_0bb9fe66043bcec0c3eb37afb854fc28,
  "@/cms/signin/screens/ConfirmAddressView#ConfirmAddressView": ConfirmAddressView_78b7195a067d572feebbe37ce38343e9,
  "@/cms/joining/screens/InvitationView#InvitationView": InvitationView_c52edf09c9607c54c60de18cae0670e2,
  "@/cms/joining/screens/OutsideView#OutsideView": OutsideView_fd179a9c3833efd22c0c7016d2c1f6ef,
  "@/cms/audit/JournalView#JournalView": JournalView_8ae7037d148929148b2535af5d0e7221,
  "@/cms/outbox/screen/OutboxView#OutboxView": OutboxView_ffba216babb254c2e0065a831e550819,
  "@/cms/conflicts/SetAsideView#SetAsideView": SetAsideView_0eef6228a7a9241c4216b9fc58a50877,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
