import type { OrganisationNameFragment } from '@/ask/documents'

type Signed = { organisation: OrganisationNameFragment; signatories: readonly { organisation: OrganisationNameFragment }[] }

/** Whose words these are: everybody who signed, or the one collective that publishes. */
export function signersOf({ organisation, signatories }: Signed): OrganisationNameFragment[] {
  return signatories.length > 0 ? signatories.map((signature) => signature.organisation) : [organisation]
}
